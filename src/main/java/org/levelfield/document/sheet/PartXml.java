package org.levelfield.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.levelfield.document.SafeXml;

/**
 * A part of an XLSX file as it streams by. Elements and attributes go by their local names, which the format's two
 * kinds, transitional and strict, share. Document types are refused, and with them every kind of entity; nothing
 * outside is opened.
 */
final class PartXml {

    /** What a part tells to nobody who reads it: other programs' extensions, and the second of two ways to say a thing. */
    private static final Set<String> PASSED_OVER = Set.of("extLst", "Fallback");

    private final XMLStreamReader in;
    private boolean starts;

    PartXml(InputStream part) throws XMLStreamException {
        this.in = SafeXml.factory().createXMLStreamReader(part);
    }

    /** Takes what a part tells. */
    interface Reading {
        void read(PartXml xml) throws XMLStreamException, IOException;
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (SafeXml.isRefused(event)) {
                throw new XMLStreamException("declares a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT && PASSED_OVER.contains(in.getLocalName())) {
                skip();
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                starts = event == XMLStreamConstants.START_ELEMENT;
                return true;
            }
        }
        return false;
    }

    /** Whether an element of that name starts here. */
    boolean starts(String name) {
        return starts && in.getLocalName().equals(name);
    }

    /** Whether an element of that name ends here. */
    boolean ends(String name) {
        return !starts && in.getLocalName().equals(name);
    }

    /** An attribute of the element that starts here; empty where there is none. */
    String get(String attribute) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(attribute)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute's whole number; {@code otherwise} where there is none. */
    int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(get(attribute));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an attribute says yes. */
    boolean flag(String attribute) {
        String value = get(attribute);
        return value.equals("1") || value.equals("true");
    }

    /** The characters directly in the element that starts here, no more than a cell can hold; goes to its end. */
    String text() throws XMLStreamException {
        StringBuilder made = new StringBuilder();
        int depth = 1;
        while (depth > 0 && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (SafeXml.isRefused(event)) {
                throw new XMLStreamException("declares a document type");
            } else if (depth == 1 && in.isCharacters() && made.length() < CellLimit.LONGEST_CELL) {
                made.append(in.getText());
            }
        }
        return made.toString();
    }

    /** The words of rich text: of its runs, without what tells how to say them aloud; goes to the end of the element. */
    String richText() throws XMLStreamException {
        String name = in.getLocalName();
        StringBuilder made = new StringBuilder();
        while (next() && !ends(name)) {
            if (starts("rPh")) {
                skip();
            } else if (starts("t") && made.length() < CellLimit.LONGEST_CELL) {
                made.append(text());
            }
        }
        return made.toString();
    }

    /** Goes to the end of the element that starts here. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && in.hasNext()) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
