package org.levelfield.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levelfield.document.word.DocxFile.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Attachment;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

class InnerFilesTest {

    private static final byte[] PDF = "%PDF-1.4 and so on".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder = Path.of("");

    /** The names of the files inside, each with what it holds. */
    private Map<String, String> inner(DocxFile file) throws IOException, UnreadableException {
        Map<String, String> found = new LinkedHashMap<>();
        Path path = file.in(folder);
        try (Spool spool = new Spool(Budget.DEFAULT, Files.size(path))) {
            for (Attachment each : WordReader.read(path, spool).attachments()) {
                found.put(each.name(), new String(Files.readAllBytes(each.file()), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    private static DocxFile object(POIFSFileSystem ole) throws IOException {
        try (ole) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ole.writeFilesystem(bytes);
            return DocxFile.of(p("Text."))
                    .holding("oleObject", "rId5", "embeddings/oleObject1.bin", bytes.toByteArray());
        }
    }

    @Test
    void aFileOfOfficeIsGivenUnderItsName() throws IOException, UnreadableException {
        byte[] docx = Files.readAllBytes(DocxFile.of(p("Inner.")).in(folder, "inner.docx"));
        assertThat(inner(DocxFile.of(p("Outer."))
                        .holding("package", "rId5", "embeddings/Document1.docx", docx)
                        .holding("package", "rId6", "embeddings/more/Document1.docx", docx)))
                .containsOnlyKeys("Document1.docx", "2-Document1.docx")
                .containsValue(new String(docx, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPartInAnotherFormatIsGivenForTheReaderOfThatFormat() throws IOException, UnreadableException {
        String html = "<html><body>Cover of £1,000</body></html>";
        DocxFile file = DocxFile.of("<w:altChunk r:id=\"rId5\"/>")
                .holding("aFChunk", "rId5", "chunk.html", html.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(inner(file)).containsExactly(Map.entry("chunk.html", html));
        assertThat(DocxFile.read(file.in(folder)).notices()).isEmpty();
    }

    @Test
    void aDroppedFileHasItsOwnNameAndNoPath() throws IOException, UnreadableException {
        POIFSFileSystem ole = new POIFSFileSystem();
        Ole10Native dropped = new Ole10Native("Annex.pdf", "C:\\Users\\me\\Annex.pdf", "C:\\Temp\\Annex.pdf", PDF);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        dropped.writeOut(stream);
        ole.createDocument(new ByteArrayInputStream(stream.toByteArray()), Ole10Native.OLE10_NATIVE);
        assertThat(inner(object(ole)))
                .containsExactly(Map.entry("Annex.pdf", new String(PDF, StandardCharsets.US_ASCII)));
    }

    @Test
    void aNameNeverLeadsOutOfItsPlace() throws IOException, UnreadableException {
        POIFSFileSystem ole = new POIFSFileSystem();
        Ole10Native dropped = new Ole10Native("../..\\..\\evil\u202e.pdf", "x", "x", PDF);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        dropped.writeOut(stream);
        ole.createDocument(new ByteArrayInputStream(stream.toByteArray()), Ole10Native.OLE10_NATIVE);
        assertThat(inner(object(ole)).keySet()).singleElement().asString().doesNotContain("/", "\\", "..", "\u202e");
    }

    @Test
    void aWrappedFileIsUnwrapped() throws IOException, UnreadableException {
        POIFSFileSystem ole = new POIFSFileSystem();
        ole.createDocument(new ByteArrayInputStream(PDF), "CONTENTS");
        assertThat(inner(object(ole)))
                .containsExactly(Map.entry("oleObject1", new String(PDF, StandardCharsets.US_ASCII)));
    }

    @Test
    void aFileOfOldOfficeIsItsOwnContainer() throws IOException, UnreadableException {
        POIFSFileSystem ole = new POIFSFileSystem();
        ole.createDocument(new ByteArrayInputStream(PDF), "Workbook");
        assertThat(inner(object(ole))).containsOnlyKeys("oleObject1.xls");
    }

    @Test
    void anObjectOfNoKnownKindIsReported() throws IOException, UnreadableException {
        POIFSFileSystem ole = new POIFSFileSystem();
        ole.createDocument(new ByteArrayInputStream(PDF), "Equation Native");
        Content content = DocxFile.read(object(ole).in(folder));
        assertThat(content.attachments()).isEmpty();
        assertThat(content.notices()).extracting(Content.Notice::code).containsExactly("embedded-file");
    }

    @Test
    void aLimitMetByAFileInsideLeavesTheTextStanding() throws IOException, UnreadableException {
        Path file = DocxFile.of(p("Text."))
                .holding("package", "rId5", "embeddings/a.docx", new byte[5_000])
                .in(folder);
        try (Spool spool = new Spool(Budget.DEFAULT.withBytes(1_000), Files.size(file))) {
            Content content = WordReader.read(file, spool);
            assertThat(content.text()).isEqualTo("Text.\n");
            assertThat(content.notices()).extracting(Content.Notice::code).containsExactly(Spool.LARGE_FILE);
        }
    }

    @Test
    void thePasswordThatEveryProgramKnowsIsTried() throws IOException, UnreadableException, GeneralSecurityException {
        Path plain = DocxFile.of(p("Locked for show.")).in(folder);
        assertThat(DocxFile.read(locked(plain, Decryptor.DEFAULT_PASSWORD)).text())
                .isEqualTo("Locked for show.\n");
        Path secret = locked(plain, "a secret");
        assertThatThrownBy(() -> DocxFile.read(secret))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("encrypted"));
    }

    private Path locked(Path plain, String password) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked.docx");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
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
    void aPackageWrittenAsOneXmlFileIsRead() throws IOException, UnreadableException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<pkg:package"
                + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
        try (ZipInputStream zip = new ZipInputStream(
                Files.newInputStream(DocxFile.of(p("Flat £1,000.")).in(folder)))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                String type = each.getName().endsWith(".rels")
                        ? "application/vnd.openxmlformats-package.relationships+xml"
                        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
                if (!each.getName().startsWith("[")) {
                    xml.append("<pkg:part pkg:name=\"/").append(each.getName()).append("\" pkg:contentType=\"");
                    xml.append(type).append("\"><pkg:xmlData>");
                    xml.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .append("</pkg:xmlData></pkg:part>");
                }
            }
        }
        Path flat = Files.writeString(folder.resolve("flat.xml"), xml + "</pkg:package>");
        assertThat(DocxFile.read(flat).text()).isEqualTo("Flat £1,000.\n");
        Path typed = Files.writeString(
                folder.resolve("typed.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]>"
                        + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>");
        assertThatThrownBy(() -> DocxFile.read(typed))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("unsafe"));
    }

    @Test
    void aFileCutOffIsNeverReadInSilence() throws IOException {
        byte[] whole = Files.readAllBytes(DocxFile.of(p("Text.".repeat(500))).in(folder));
        for (int left : new int[] {whole.length - 10, whole.length / 2, 40}) {
            Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, left));
            String code = code(cut);
            assertThat(code).as(left + " bytes left").isEqualTo("cut-off");
        }
    }

    private static String code(Path file) throws IOException {
        try {
            return DocxFile.read(file).notices().get(0).code();
        } catch (UnreadableException e) {
            return e.code();
        }
    }
}
