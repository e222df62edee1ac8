package org.levelfield.document.odf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small OpenDocument file made of the XML that a test is about. */
final class OdfFile {

    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\""
            + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private OdfFile(String type) {
        parts.put("mimetype", "application/vnd.oasis.opendocument." + type);
    }

    /** A text whose body holds this XML. */
    static OdfFile text(String... body) {
        return withStyles("", String.join("", body));
    }

    /** A text with styles of its own. */
    static OdfFile withStyles(String styles, String body) {
        return new OdfFile("text").with("content.xml", content(styles, "<office:text>" + body + "</office:text>"));
    }

    /** Sheets with styles. */
    static OdfFile sheets(String styles, String tables) {
        return new OdfFile("spreadsheet")
                .with("content.xml", content(styles, "<office:spreadsheet>" + tables + "</office:spreadsheet>"));
    }

    private static String content(String styles, String body) {
        return "<?xml version=\"1.0\"?><office:document-content" + SPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body>" + body + "</office:body></office:document-content>";
    }

    /** The common styles and page styles. */
    OdfFile styled(String styles, String masters) {
        return with(
                "styles.xml",
                "<office:document-styles" + SPACES + "><office:styles>" + styles
                        + "</office:styles><office:master-styles>" + masters
                        + "</office:master-styles></office:document-styles>");
    }

    /** One more part, or another one in the place of one. */
    OdfFile with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** A text in one XML file. */
    static Path flat(Path folder, String styles, String body) throws IOException {
        return Files.writeString(
                folder.resolve("flat.fodt"),
                "<?xml version=\"1.0\"?>\n<office:document" + SPACES
                        + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles>" + styles
                        + "</office:styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document>");
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("test.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    static String p(String words) {
        return "<text:p>" + words + "</text:p>";
    }

    static String list(String style, String... items) {
        StringBuilder made = new StringBuilder("<text:list text:style-name=\"" + style + "\">");
        for (String item : items) {
            made.append("<text:list-item>").append(item).append("</text:list-item>");
        }
        return made + "</text:list>";
    }

    static String level(int level, String format, String more) {
        return "<text:list-level-style-number text:level=\"" + level + "\" style:num-format=\"" + format + "\" " + more
                + "/>";
    }

    static String listStyle(String name, String... levels) {
        return "<text:list-style style:name=\"" + name + "\">" + String.join("", levels) + "</text:list-style>";
    }

    static String cell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String table(String... rows) {
        return "<table:table table:name=\"T\">" + String.join("", rows) + "</table:table>";
    }
}
