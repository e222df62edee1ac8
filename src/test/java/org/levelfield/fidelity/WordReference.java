package org.levelfield.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Word file as pandoc reads it, and its tables' cells as they stand in the file. */
final class WordReference {

    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "txbxContent");
    private static final Set<String> LINES = Set.of("Para", "Plain", "Header", "CodeBlock", "LineBlock");

    private final StringBuilder text = new StringBuilder();
    private final List<JsonNode> notes = new ArrayList<>();

    private WordReference() {}

    /**
     * Pandoc's text, taken from its tree instead of its plain text, in which lines of neighbouring cells mix. Notes come
     * last; list numbers and descriptions of pictures are left out.
     */
    static String text(Path file) throws IOException {
        String tree = Program.output(
                List.of("pandoc", "-f", "docx", "-t", "json", "--track-changes=accept", file.toString()));
        WordReference reference = new WordReference();
        if (!tree.isBlank()) {
            reference.add(JsonMapper.builder().build().readTree(tree).path("blocks"));
        }
        // A note may hold a note: the list grows while it is walked.
        for (int i = 0; i < reference.notes.size(); i++) {
            reference.add(reference.notes.get(i));
        }
        return reference.text.toString();
    }

    private void add(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::add);
            return;
        }
        if (!node.isObject()) {
            return;
        }
        String type = node.path("t").asString("");
        switch (type) {
            case "Str" -> text.append(node.path("c").asString(""));
            case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
            case "Code", "Math" -> text.append(node.path("c").path(1).asString(""));
            case "Note" -> notes.add(node.path("c"));
            case "Image" -> {}
            default -> {
                add(node.path("c"));
                if (LINES.contains(type)) {
                    text.append('\n');
                }
            }
        }
    }

    /** The words of each table cell of the body, cells within cells apart. */
    static List<String> cells(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = body(zip)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return cells(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(file + " holds broken XML", e);
        }
    }

    private static InputStream body(ZipFile zip) throws IOException {
        return zip.getInputStream(zip.getEntry("word/document.xml"));
    }

    private static List<String> cells(XMLStreamReader xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        Deque<StringBuilder> open = new ArrayDeque<>();
        boolean words = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (LEFT_OUT.contains(name)) {
                    skip(xml);
                } else if (name.equals("tc")) {
                    open.push(new StringBuilder());
                }
                words = name.equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && words && !open.isEmpty()) {
                open.element().append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                words = false;
                String name = xml.getLocalName();
                if (name.equals("tc")) {
                    cells.add(open.pop().toString());
                } else if (!open.isEmpty() && Set.of("p", "tab", "br", "cr").contains(name)) {
                    open.element().append(' ');
                }
            }
        }
        return cells;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
