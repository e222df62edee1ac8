package org.levelfield.document;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;

/** How the XML inside of files is read: with no document types and no entities, and with nothing opened outside. */
public final class SafeXml {

    private SafeXml() {}

    /** What makes readers of XML. They tell document types and do not follow them: see {@link #isRefused}. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether an event of a stream is a document type, or an entity left as it stands: no honest document has any. */
    public static boolean isRefused(int event) {
        return event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE;
    }
}
