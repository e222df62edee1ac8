package org.levelfield.report.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A DOCX looked at from outside: which words its comments stand about, as POI and a plain XML parser see it. */
final class Marked {

    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Marked() {}

    /** What each comment says, by its number, as POI reads it. */
    static Map<String, String> comments(Path file) throws IOException {
        Map<String, String> said = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFComment[] all = document.getDocComments() == null
                    ? new XWPFComment[0]
                    : document.getDocComments().getComments().toArray(XWPFComment[]::new);
            for (XWPFComment comment : all) {
                said.put(comment.getId(), comment.getText());
            }
        }
        return said;
    }

    /** The words about which each comment stands, by its number; deleted ones left out, a tab and a break as spaces. */
    static Map<String, String> anchors(Path file) throws IOException {
        Map<String, StringBuilder> open = new LinkedHashMap<>();
        Map<String, String> anchors = new TreeMap<>();
        for (String part : new String[] {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
            byte[] xml = parts(file).get(part);
            if (xml != null) {
                walk(root(xml), open, anchors);
            }
        }
        return anchors;
    }

    private static void walk(Node node, Map<String, StringBuilder> open, Map<String, String> anchors) {
        if (node instanceof Element element) {
            String id = element.getAttributeNS(SPACE, "id");
            switch (element.getLocalName()) {
                case "commentRangeStart" -> open.put(id, new StringBuilder());
                case "commentRangeEnd" ->
                    anchors.put(
                            id, open.getOrDefault(id, new StringBuilder("?")).toString());
                case "t" -> open.values().forEach(words -> words.append(element.getTextContent()));
                case "tab", "br" -> open.values().forEach(words -> words.append(' '));
                case "noBreakHyphen" -> open.values().forEach(words -> words.append('-'));
                case "Fallback" -> {
                    return;
                }
                default -> {}
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, open, anchors);
        }
    }

    private static Element root(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** All parts by their names. */
    static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    /** A copy in which all changes by Levelfield are rejected. */
    static Path rejected(Path file, Path copy) throws IOException {
        Map<String, byte[]> parts = parts(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean words = part.getKey().matches("word/(document|footnotes)\\.xml");
                String xml = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.write(words ? rejected(xml).getBytes(StandardCharsets.UTF_8) : part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(copy, bytes.toByteArray());
    }

    /** Own changes hold no changes of others, so that they can be told by their tags alone. */
    private static String rejected(String xml) {
        Deque<Boolean> ours = new ArrayDeque<>();
        StringBuilder kept = new StringBuilder();
        int at = 0;
        java.util.regex.Matcher tag =
                java.util.regex.Pattern.compile("<(/?)w:(ins|del)(\\s[^>]*)?>").matcher(xml);
        while (tag.find()) {
            boolean end = !tag.group(1).isEmpty();
            boolean own = end ? ours.pop() : String.valueOf(tag.group(3)).contains("\"Levelfield\"");
            if (!end && !tag.group().endsWith("/>")) {
                ours.push(own);
            }
            if (own) {
                String before = xml.substring(at, tag.start());
                boolean inserted = end && tag.group(2).equals("ins");
                kept.append(inserted ? "" : end ? before.replace("delText", "t") : before);
                at = tag.end();
            }
        }
        return kept.append(xml.substring(at)).toString();
    }
}
