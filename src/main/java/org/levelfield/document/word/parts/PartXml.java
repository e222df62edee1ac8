package org.levelfield.document.word.parts;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.levelfield.document.SafeXml;

/**
 * Reads a part of a Word file child by child, so that no more than one paragraph or table is held at a time. Document
 * types are refused, and with them every kind of entity; nothing outside is opened.
 */
final class PartXml {

    /** Deeper than any honest document; keeps what walks the tree off the end of its stack. */
    private static final int DEEPEST = 200;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2014/chartex", "cx:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));
    private static final Set<String> TEXT = Set.of("w:t", "w:instrText", "m:t", "a:t", "c:v", "cx:v", "cx:pt");

    private final XMLStreamReader in;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final String part;
    private int number = -1;
    private boolean cut;

    private PartXml(InputStream bytes, String part) throws XMLStreamException {
        this.part = part;
        this.in = SafeXml.factory().createXMLStreamReader(bytes);
    }

    /**
     * Gives each child of the first element named {@code parent} to {@code each}, in order.
     *
     * @param part the part's name
     * @return whether something was left out because it lay too deep
     */
    static boolean children(InputStream bytes, String part, String parent, Consumer<XmlElement> each)
            throws XMLStreamException {
        PartXml xml = new PartXml(bytes, part);
        xml.read(parent, each);
        return xml.cut;
    }

    private void read(String parent, Consumer<XmlElement> each) throws XMLStreamException {
        boolean inside = false;
        int above = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (SafeXml.isRefused(event)) {
                throw new XMLStreamException("declares a document type");
            }
            number += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            if (!inside) {
                inside = event == XMLStreamConstants.START_ELEMENT && name().equals(parent);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                above += open.size() < DEEPEST ? 0 : 1;
                start(above == 0);
            } else if (event == XMLStreamConstants.CHARACTERS && above == 0) {
                characters();
            } else if (event == XMLStreamConstants.END_ELEMENT && above > 0) {
                above--;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = end(each);
            }
        }
    }

    private void start(boolean keep) {
        if (!keep) {
            cut = true;
            return;
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        XmlElement element = new XmlElement(name(), attributes, part, number);
        XmlElement around = open.peek();
        if (around != null) {
            around.add(element);
        }
        open.push(element);
    }

    private void characters() {
        XmlElement around = open.peek();
        if (around != null && TEXT.contains(around.name())) {
            around.add(in.getText());
        }
    }

    /** Closes an element; false at the end of the parent itself. */
    private boolean end(Consumer<XmlElement> each) {
        XmlElement done = open.poll();
        if (done != null && open.isEmpty()) {
            each.accept(done);
        }
        return done != null;
    }

    private String name() {
        String space = in.getNamespaceURI();
        return PREFIXES.getOrDefault(space == null ? "" : space, "?:") + in.getLocalName();
    }
}
