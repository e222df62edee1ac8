package org.levelfield.document.odf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.levelfield.document.SafeXml;
import org.levelfield.document.UnreadableException;

/**
 * Reads a part of an OpenDocument file piece by piece, so that no more than one paragraph, list, table or row of a
 * sheet is held at a time. Document types are refused, and with them every kind of entity; nothing outside is opened.
 */
final class PartXml {

    /** Takes what a part holds, in order. */
    interface Taker {

        /** An element begins whose children come one by one. */
        void open(XmlElement element);

        /** One whole element. */
        void take(XmlElement element);

        /** An element ends whose children came one by one. */
        void close(String name);
    }

    /** Deeper than any honest document; keeps what walks the tree off the end of its stack. */
    private static final int DEEPEST = 300;

    /** What one paragraph, list or table may be made of, to stay within a small memory. */
    private static final int LARGEST = 1_000_000;

    private static final String STANDARD = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES =
            Map.of("drawing", "draw:", "xsl-fo-compatible", "fo:", "svg-compatible", "svg:");
    private static final String LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:office:xmlns:loext";

    private static final Set<String> OPENED = Set.of(
            "office:document",
            "office:document-content",
            "office:document-styles",
            "office:body",
            "office:text",
            "office:spreadsheet",
            "text:section");
    private static final Set<String> OPENED_IN_SHEETS = Set.of(
            "table:table",
            "table:table-row-group",
            "table:table-rows",
            "table:table-header-rows",
            "table:table-column-group",
            "table:table-columns");
    /** Whose characters are no words. */
    private static final Set<String> WORDLESS = Set.of("office:binary-data", "?:binary");

    private final XMLStreamReader in;
    private final Taker taker;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Deque<String> opened = new ArrayDeque<>();
    private final Deque<XmlElement> tree = new ArrayDeque<>();
    private boolean sheets;
    private int size;
    private int above;
    private boolean cut;

    private PartXml(InputStream part, Taker taker) throws XMLStreamException {
        this.in = SafeXml.factory().createXMLStreamReader(part);
        this.taker = taker;
    }

    /**
     * Gives all of a part to a taker.
     *
     * @return whether something was left out because it lay too deep
     * @throws UnreadableException {@code unsafe} for a document type, {@code damaged} for broken XML, {@code too-large}
     */
    static boolean read(InputStream part, Taker taker) throws IOException, UnreadableException {
        try {
            PartXml xml = new PartXml(part, taker);
            xml.read();
            return xml.cut;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new UnreadableException("damaged", "is damaged and cannot be read to its end; ask for a new copy");
        }
    }

    private void read() throws XMLStreamException, UnreadableException {
        while (in.hasNext()) {
            int event = in.next();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException(
                            "unsafe",
                            "declares XML entities, as no honest document does; it was refused; ask for a new copy");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
    }

    private void start() throws UnreadableException {
        if (above > 0 || tree.size() >= DEEPEST) {
            above++;
            cut = true;
            return;
        }
        String name = name();
        XmlElement element = XmlElement.of(name, attributes());
        if (tree.isEmpty() && isOpened(name)) {
            sheets |= name.equals("office:spreadsheet");
            opened.push(name);
            taker.open(element);
            return;
        }
        add(element);
        tree.push(element);
    }

    /** Sheets are as long as their rows; sections hold whole documents, and so may be many, one in the other. */
    private boolean isOpened(String name) {
        return OPENED.contains(name) || (sheets && OPENED_IN_SHEETS.contains(name));
    }

    private void add(XmlElement element) throws UnreadableException {
        XmlElement around = tree.peek();
        size = around == null ? 0 : size + 1;
        if (size > LARGEST) {
            throw new UnreadableException(
                    "too-large", "holds a table or paragraph of more than a million parts; split it");
        }
        if (around != null) {
            around.add(element);
        }
    }

    private List<String> attributes() {
        List<String> attributes = new ArrayList<>(2 * in.getAttributeCount());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.add(in.getAttributeLocalName(i));
            attributes.add(in.getAttributeValue(i));
        }
        return attributes;
    }

    private void characters() throws UnreadableException {
        XmlElement around = tree.peek();
        if (around != null && above == 0 && !WORDLESS.contains(around.name())) {
            add(XmlElement.ofText(in.getText()));
        }
    }

    private void end() {
        if (above > 0) {
            above--;
        } else if (tree.isEmpty()) {
            taker.close(opened.pop());
        } else {
            XmlElement done = tree.pop();
            if (tree.isEmpty()) {
                taker.take(done);
            }
        }
    }

    private String name() {
        String space = in.getNamespaceURI();
        String prefix = prefixes.computeIfAbsent(space == null ? "" : space, PartXml::prefix);
        String full = prefix + in.getLocalName();
        return names.computeIfAbsent(full, same -> same);
    }

    /** {@code urn:oasis:names:tc:opendocument:xmlns:text:1.0} is known as {@code text:}. */
    private static String prefix(String space) {
        if (space.equals(LIBRE_OFFICE)) {
            return "loext:";
        }
        if (space.endsWith(":xmlns:field:1.0")) {
            return "field:";
        }
        int end = space.lastIndexOf(':');
        if (!space.startsWith(STANDARD) || end < STANDARD.length()) {
            return "?:";
        }
        String kind = space.substring(STANDARD.length(), end);
        return PREFIXES.getOrDefault(kind, kind + ":");
    }
}
