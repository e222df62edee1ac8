package org.levelfield.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levelfield.document.sheet.Book.codes;
import static org.levelfield.document.sheet.Book.lines;
import static org.levelfield.document.sheet.Book.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;

/** What the XML of a workbook can hold, and what hostile ones do with it. */
class XlsxReaderTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @TempDir
    Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();
    private String type = XLSX_TYPE;
    private String main = MAIN;
    private String relations = RELATIONS;

    private Content read(String sheet) throws IOException, UnreadableException {
        return Book.readFile(write(sheet));
    }

    /** Writes a workbook of one sheet with this XML. */
    private Path write(String sheet) throws IOException {
        Path file = folder.resolve("raw.xlsx");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>");
        parts.putIfAbsent(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                        + "PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"a\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" + links));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    private static String cells(String cells) {
        return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>";
    }

    private static String code(Path file) {
        try {
            return "read: " + Book.readFile(file).text();
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n").contains("; ");
            return e.code();
        } catch (IOException e) {
            return "IOException";
        }
    }

    @Test
    void strictFilesAreReadAlike() throws IOException, UnreadableException {
        main = STRICT;
        relations = STRICT_RELATIONS;
        Content content = read(cells("<c r=\"A1\" t=\"inlineStr\"><is><r><t>rich </t></r><r><t>text</t></r>"
                + "<rPh><t>said</t></rPh></is></c><c r=\"B1\" t=\"d\"><v>2026-03-04T10:00:00</v></c>"
                + "<c r=\"C1\" t=\"b\"><v>1</v></c><c><v>7</v></c>"));
        assertThat(lines(content)).containsExactly("H1 [] S", "T1.1 1:rich text 2:2026-03-04T10:00:00 3:TRUE 4:7");
    }

    @Test
    void oddReferencesDoNoHarm() throws IOException, UnreadableException {
        Content content =
                read("<sheetData><row r=\"-1\"><c r=\"ZZZ9\"><v>1</v></c></row><row><c r=\"?\" t=\"s\"><v>99</v>"
                        + "</c><c t=\"x\"><v>odd</v></c><c><v>many</v></c></row></sheetData><mergeCells><mergeCell ref=\"B9:A1\"/>"
                        + "<mergeCell ref=\"A1:XFE99999999\"/></mergeCells>");
        assertThat(content.text()).contains("1", "odd | many");
    }

    @Test
    void formulasAreNeverRun() throws IOException, UnreadableException {
        Content content = read(cells("<c r=\"A1\"><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f></c>"
                + "<c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>kept</v></c>"));
        assertThat(lines(content)).containsExactly("H1 [] S", "P [] kept");
        assertThat(codes(content)).containsExactly("part-not-read");
    }

    @Test
    void numbersThatAPatternHidesAreReadAndNamed() throws IOException, UnreadableException {
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        links.append("<Relationship Id=\"s\" Type=\"").append(RELATIONS).append("/styles\" Target=\"styles.xml\"/>");
        Content content = read(cells("<c r=\"A1\" s=\"0\"><v>42</v></c>"));
        assertThat(content.text()).contains("42");
        assertThat(content.notices().get(0).message()).contains("cell A1 of \"S\"");
    }

    @Test
    void macrosAndLinksAreNamed() throws IOException, UnreadableException {
        type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        links.append("<Relationship Id=\"x\" Type=\"")
                .append(RELATIONS)
                .append("/externalLink\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/\"/>");
        assertThat(codes(read(cells("<c r=\"A1\"><v>1</v></c>")))).containsExactly("macros", "outside-link");
    }

    @Test
    void binaryWorkbooksAreNotRead() throws IOException {
        type = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
        assertThat(code(write(""))).isEqualTo("not-supported");
    }

    @Test
    void entitiesAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "stolen");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        parts.put("xl/sharedStrings.xml", type + "<sst xmlns=\"" + MAIN + "\"><si><t>&e;</t></si></sst>");
        links.append("<Relationship Id=\"s\" Type=\"")
                .append(RELATIONS)
                .append("/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        assertThat(code(write(cells("<c r=\"A1\" t=\"s\"><v>0</v></c>")))).isEqualTo("unsafe");
        parts.put("[Content_Types].xml", type + "<Types/>");
        assertThat(code(write(""))).isEqualTo("unsafe");
    }

    @Test
    void partsThatUnpackToTooMuchAreRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        write("");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().contains("sheet1")) {
                    zip.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 60; i++) {
                        zip.write(spaces);
                    }
                    zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        assertThat(code(file)).isEqualTo("too-large");
    }

    @Test
    void tooManyCellsAreCutOffAndSaid() throws IOException, UnreadableException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        String text = "<c t=\"inlineStr\"><is><t>" + "x".repeat(30_000) + "</t></is></c>";
        for (int i = 0; i < 500; i++) {
            rows.append("<row>").append(text).append("</row>");
        }
        Content content = read(rows.append("</sheetData>").toString());
        assertThat(content.text()).hasSizeBetween(11_900_000, 12_100_000);
        assertThat(codes(content)).containsExactly("cell-limit");
    }

    @Test
    void brokenFilesAreSaidToBe() throws IOException {
        Path whole = write(cells("<c r=\"A1\"><v>1</v></c>"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(code(half)).isEqualTo("damaged");
        assertThat(code(write("<sheetData><row><c>"))).isEqualTo("damaged");
        assertThat(code(Files.writeString(folder.resolve("t.xlsx"), "text"))).isEqualTo("damaged");
    }

    @Test
    void lockedFilesAreSaidToBeUnlessExcelOpensThemUnasked() throws Exception {
        Book book = new Book("xlsx");
        row(book.sheet("S"), 0, "Protected");
        Path plain = book.in(folder);
        assertThat(code(locked(plain, "secret"))).isEqualTo("encrypted");
        assertThat(code(locked(plain, "VelvetSweatshop"))).contains("Protected");
    }

    private Path locked(Path plain, String password) throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(ole)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ole.writeFilesystem(out);
            }
        }
        return file;
    }

    @Test
    void lockedOldWorkbooksAreSaidToBe() throws IOException {
        Book book = new Book("xls");
        row(book.sheet("S"), 0, "Protected");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path file;
        try {
            file = book.in(folder);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(code(file)).isEqualTo("encrypted");
    }

    @Test
    void textBoxesStandWhereTheyBegin() throws IOException, UnreadableException {
        Book book = new Book("xlsx");
        Sheet sheet = book.sheet("S");
        row(sheet, 0, "Above");
        row(sheet, 9, "Below");
        XSSFDrawing drawing = (XSSFDrawing) sheet.createDrawingPatriarch();
        XSSFTextBox box = drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 4, 3, 6));
        box.setText("In the box");
        assertThat(lines(book.read(folder))).containsExactly("H1 [] S", "P [] Above", "P [] In the box", "P [] Below");
    }

    @Test
    void documentsPutIntoASheetAreGivenOn() throws IOException, UnreadableException {
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations("<Relationship Id=\"e\" Type=\"" + RELATIONS
                        + "/package\" Target=\"../embeddings/Doc.docx\"/>"));
        parts.put("xl/embeddings/Doc.docx", "bytes");
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
                        + "Extension=\"docx\" ContentType=\"application/docx\"/><Override "
                        + "PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>");
        Content content = read(cells("<c r=\"A1\"><v>1</v></c>"));
        assertThat(content.attachments()).extracting(a -> a.name()).containsExactly("Doc.docx");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> Book.readFile(folder.resolve("missing.xlsx"))).isInstanceOf(IOException.class);
    }
}
