package org.levelfield.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** A small DOCX made of the XML that a test is about. */
public final class DocxFile {

    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String body;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<Inner> inner = new ArrayList<>();

    /** A part of any kind to which the body points by {@code id}; its bytes as characters, one each. */
    private record Inner(String relation, String id, String path, String bytes) {}

    private DocxFile(String body) {
        this.body = body;
    }

    /** A document whose body holds this XML. */
    public static DocxFile of(String... body) {
        return new DocxFile(String.join("", body));
    }

    /** What the reader makes of a file; copies of the files inside it are gone again. */
    static Content read(Path file) throws IOException, UnreadableException {
        try (Spool spool = new Spool(Budget.DEFAULT, Files.exists(file) ? Files.size(file) : 0)) {
            return WordReader.read(file, spool);
        }
    }

    /** A part beside the body: {@code styles}, {@code numbering}, {@code footnotes} … */
    public DocxFile with(String part, String... content) {
        parts.put(part, String.join("", content));
        return this;
    }

    /** A part of any kind, such as {@code charts/chart1.xml}, to which the body points by an id. */
    DocxFile holding(String relation, String id, String path, byte[] bytes) {
        inner.add(new Inner(relation, id, path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return this;
    }

    /** A part of XML, its root with the usual name spaces. */
    DocxFile holding(String relation, String id, String path, String root, String content) {
        String xml = "<" + root + SPACES + ">" + content + "</" + root + ">";
        return holding(relation, id, path, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A paragraph of plain words. */
    public static String p(String words) {
        return p("", r(words));
    }

    /** A paragraph of runs with properties. */
    static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    /** A run of plain words. */
    static String r(String words) {
        return r("", words);
    }

    /** A run with properties. */
    static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A paragraph at a level of a list. */
    static String item(int list, int level, String words) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(words));
    }

    /** A level of a list. */
    static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/><w:pPr><w:ind w:left=\"" + 720 * (level + 1)
                + "\"/></w:pPr></w:lvl>";
    }

    /** A list's definition. */
    static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    /** A list that counts on a definition. */
    static String list(int id, int definition, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + more + "</w:num>";
    }

    /** A cell with properties that holds blocks. */
    static String cell(String properties, String blocks) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + blocks + "</w:tc>";
    }

    /** A cell of plain words. */
    static String cell(String words) {
        return cell("", p(words));
    }

    /** A row of cells. */
    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A table of rows. */
    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** Writes the file into a folder. */
    public Path in(Path folder) throws IOException {
        return in(folder, "test.docx");
    }

    /** Writes the file into a folder under a name. */
    public Path in(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder);
        Files.write(file, bytes());
        return file;
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(made)) {
            StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                    + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                    + "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + type("document", "document.main"));
            StringBuilder links = new StringBuilder();
            parts.forEach((part, content) -> {
                types.append(type(part, part));
                links.append(relation(part, part + ".xml"));
            });
            inner.forEach(each -> {
                types.append("<Override PartName=\"/word/" + each.path() + "\" ContentType=\"application/x-part\"/>");
                links.append("<Relationship Id=\"" + each.id() + "\" Type=\"" + RELATION + each.relation()
                        + "\" Target=\"" + each.path() + "\"/>");
            });
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
            put(zip, "word/_rels/document.xml.rels", relations(links.toString()));
            put(zip, "word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", element(part.getKey(), part.getValue()));
            }
            for (Inner each : inner) {
                put(zip, "word/" + each.path(), each.bytes().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return made.toByteArray();
    }

    private static String element(String name, String content) {
        return "<w:" + name + SPACES + ">" + content + "</w:" + name + ">";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.wordprocessingml." + type + "+xml\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"r" + type + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
