package org.levelfield.document.notice;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.levelfield.document.SafeXml;
import org.levelfield.document.UnreadableException;

/**
 * Reads XML into a tree of local names. Document types are refused, and with them every kind of entity; nothing outside
 * is opened.
 */
final class XmlTree {

    /** Deeper than any honest notice; keeps what walks the tree off the end of its stack. */
    private static final int DEEPEST = 60;

    /** What a notice may be made of, to stay within a small memory. */
    private static final int LARGEST = 500_000;

    /** Wrappings that say nothing to a person who looks for a place. */
    private static final Set<String> UNTOLD =
            Set.of("UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension", "FORM_SECTION");

    private final XMLStreamReader in;
    private final Deque<Node> open = new ArrayDeque<>();
    /** Paragraphs and letters set apart: part of the words about them. */
    private static final Set<String> IN_WORDS = Set.of("P", "FT");

    /** How many children of each name an open element has had. */
    private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();

    private int size;

    private XmlTree(XMLStreamReader in) {
        this.in = in;
    }

    /**
     * The root of a text.
     *
     * @throws UnreadableException {@code unsafe} for a document type, {@code damaged} for broken XML, {@code too-large}
     *     for what is larger or deeper than a notice can be
     */
    static Node read(String text) throws UnreadableException {
        try {
            XMLStreamReader in = SafeXml.factory().createXMLStreamReader(new StringReader(text));
            return new XmlTree(in).read();
        } catch (XMLStreamException e) {
            throw new UnreadableException("damaged", "is damaged and cannot be read to its end; ask for a new copy");
        }
    }

    private Node read() throws XMLStreamException, UnreadableException {
        Node root = new Node("", "", Map.of());
        open.push(root);
        counts.push(new HashMap<>());
        while (in.hasNext()) {
            int event = in.next();
            if (SafeXml.isRefused(event)) {
                throw new UnreadableException(
                        "unsafe",
                        "declares XML entities, as no honest document does; it was refused; ask for a new copy");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                open.element().add(in.getText());
            }
        }
        return root.children().get(0);
    }

    private void start() throws UnreadableException {
        size++;
        if (size > LARGEST || open.size() > DEEPEST) {
            throw new UnreadableException(
                    "too-large", "is deeper or holds more elements than any notice; ask for a new copy of it");
        }
        String name = in.getLocalName();
        if (IN_WORDS.contains(name)) {
            open.element().add(name.equals("P") ? "\n" : "");
            return;
        }
        int number = counts.element().merge(name, 1, Integer::sum);
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        Node node = new Node(name, place(open.element().place(), name, number), attributes);
        open.element().add(node);
        open.push(node);
        counts.push(new HashMap<>());
    }

    private void end() {
        if (!IN_WORDS.contains(in.getLocalName())) {
            open.pop();
            counts.pop();
        }
    }

    /** The root itself and what only wraps are left out; the second of a name and those after it are counted. */
    private String place(String around, String name, int number) {
        if (open.size() <= 1) {
            return "";
        }
        if (UNTOLD.contains(name)) {
            return around;
        }
        String step = number == 1 ? name : name + "[" + number + "]";
        return around.isEmpty() ? step : around + "/" + step;
    }
}
