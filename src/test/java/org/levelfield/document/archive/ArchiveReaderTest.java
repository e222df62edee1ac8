package org.levelfield.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Attachment;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.PackReader;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

class ArchiveReaderTest {

    private static final int LINK = 0120777;

    @TempDir
    private Path folder = Path.of("");

    private interface Writer {
        void to(ZipArchiveOutputStream zip) throws IOException;
    }

    private Path zip(Writer writer) throws IOException {
        Path file = folder.resolve("pack.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            writer.to(zip);
        }
        return file;
    }

    private static void put(ZipArchiveOutputStream zip, String name, String text) throws IOException {
        put(zip, new ZipArchiveEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    private static Content read(Path file, Budget budget) throws UnreadableException, IOException {
        try (Spool spool = new Spool(budget, Files.size(file))) {
            return ArchiveReader.read(file, spool);
        }
    }

    private static List<String> names(Content content) {
        return content.attachments().stream().map(Attachment::name).toList();
    }

    private static List<String> codes(Content content) {
        return content.notices().stream().map(Content.Notice::code).toList();
    }

    @Test
    void filesComeInTheOrderOfTheirNamesWithoutClutter() throws IOException, UnreadableException {
        Content content = read(
                zip(zip -> {
                    put(zip, "2 Specification/spec.txt", "Mow.");
                    put(zip, "__MACOSX/._spec.txt", "x");
                    put(zip, "1 ITT.txt", "Bid.");
                    put(zip, "Thumbs.db", "x");
                    put(zip, "~$1 ITT.docx", "x");
                    put(zip, "a/.DS_Store", "x");
                }),
                Budget.DEFAULT);
        assertThat(names(content)).containsExactly("1 ITT.txt", "2 Specification/spec.txt");
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void namesThatLeadOutAreCleanedAndTold() throws IOException, UnreadableException {
        Content content = read(
                zip(zip -> {
                    put(zip, "../../etc/passwd", "a");
                    put(zip, "C:\\windows\\win.ini", "b");
                    put(zip, "/absolute.txt", "c");
                    put(zip, "..\\up.txt", "d");
                }),
                Budget.DEFAULT);
        assertThat(names(content)).containsExactly("absolute.txt", "etc/passwd", "up.txt", "windows/win.ini");
        assertThat(codes(content)).containsExactly("unsafe-name", "unsafe-name", "unsafe-name", "unsafe-name");
        assertThat(folder.toFile().list()).containsExactly("pack.zip");
    }

    @Test
    void aNameThatIsThereTwiceIsReadTwice() throws IOException, UnreadableException {
        Content content = read(
                zip(zip -> {
                    put(zip, "itt.txt", "one");
                    put(zip, "ITT.txt", "two");
                }),
                Budget.DEFAULT);
        assertThat(names(content)).containsExactly("ITT (2).txt", "itt.txt");
        assertThat(codes(content)).containsExactly("same-name");
    }

    @Test
    void linksAreNotFollowed() throws IOException, UnreadableException {
        Content content = read(
                zip(zip -> {
                    ZipArchiveEntry link = new ZipArchiveEntry("passwords.txt");
                    link.setUnixMode(LINK);
                    put(zip, link, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
                    put(zip, "itt.txt", "one");
                }),
                Budget.DEFAULT);
        assertThat(names(content)).containsExactly("itt.txt");
        assertThat(codes(content)).containsExactly("link-not-followed");
    }

    @Test
    void namesInOtherLettersAreRead() throws IOException, UnreadableException {
        Path file = folder.resolve("pack.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), Charset.forName("GB18030"))) {
            zip.putNextEntry(new ZipEntry("招标文件/评标办法和投标人须知.txt"));
            zip.write('a');
        }
        assertThat(names(read(file, Budget.DEFAULT))).containsExactly("招标文件/评标办法和投标人须知.txt");
    }

    @Test
    void anEntryThatIsNotWhatItsChecksumSaysIsLeftOut() throws IOException, UnreadableException {
        Path file = zip(zip -> {
            ZipArchiveEntry stored = new ZipArchiveEntry("broken.txt");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(6);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update("MARKED".getBytes(StandardCharsets.UTF_8));
            stored.setCrc(sum.getValue());
            put(zip, stored, "MARKED".getBytes(StandardCharsets.UTF_8));
            put(zip, "good.txt", "good");
        });
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replaceFirst("MARKED", "FORGED");
        Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
        Content content = read(file, Budget.DEFAULT);
        assertThat(names(content)).containsExactly("good.txt");
        assertThat(codes(content)).containsExactly("damaged");
    }

    @Test
    void anArchiveOfNothingIsRefusedAndOneOfFoldersTold() throws IOException, UnreadableException {
        Path nothing = zip(zip -> {});
        assertThatThrownBy(() -> read(nothing, Budget.DEFAULT))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("empty-pack"));
        Path folders = zip(zip -> {
            zip.putArchiveEntry(new ZipArchiveEntry("folder/"));
            zip.closeArchiveEntry();
        });
        assertThat(codes(read(folders, Budget.DEFAULT))).containsExactly("empty-pack");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsLeftOutAloneAndTheOthersRead() throws IOException, UnreadableException {
        Path file = zip(zip -> {
            put(zip, new ZipArchiveEntry("bomb.txt"), new byte[5_000_000]);
            put(zip, "good.txt", "good");
        });
        Content content = read(file, Budget.DEFAULT.withBytes(1_000_000));
        assertThat(names(content)).containsExactly("good.txt");
        assertThat(codes(content)).containsExactly(Spool.LARGE_FILE);
        assertThat(content.notices().get(0).message()).contains("bomb.txt").contains("1 MB");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefusedNamingTheLimit() throws IOException {
        Path file = zip(zip -> {
            for (int i = 0; i < 5; i++) {
                put(zip, new ZipArchiveEntry(i + ".txt"), new byte[900_000]);
            }
        });
        refused(file, Budget.DEFAULT.withExpanded(3_000_000), "3 MB");
        refused(file, Budget.DEFAULT.withEntries(4), "4 files");
        Path large = zip(zip -> put(zip, new ZipArchiveEntry("zeros"), new byte[(int) Budget.RATIO_FREE + 1]));
        refused(large, Budget.DEFAULT.withRatio(50), "50 times");
    }

    private static void refused(Path file, Budget budget, String limit) {
        assertThatThrownBy(() -> read(file, budget))
                .hasMessageContaining(limit)
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("too-large"));
    }

    private static byte[] packed(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                            + "main\"><w:body><w:p><w:r><w:t>Bids close on 4 May 2026.</w:t></w:r></w:p></w:body></w:document>");
        }
        return packed.toByteArray();
    }

    private static void part(OutputStream out, String name, String xml) throws IOException {
        ((ZipOutputStream) out).putNextEntry(new ZipEntry(name));
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void packsWithinPacksAreReadInOrderOnAnyNumberOfThreads() throws IOException {
        Path file = folder.resolve("pack.zip");
        byte[] inner = packed("deep/itt.docx", docx());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("b.docx", "a.zip", "c.docx")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith(".zip") ? inner : docx());
            }
        }
        List<Document> documents = PackReader.read(List.of(file), Budget.DEFAULT, 1);
        assertThat(documents)
                .extracting(one ->
                        one.id() + " " + one.path().substring(folder.toString().length() + 1))
                .containsExactly(
                        "d1 pack.zip",
                        "d2 pack.zip!/a.zip",
                        "d3 pack.zip!/a.zip!/deep/itt.docx",
                        "d4 pack.zip!/b.docx",
                        "d5 pack.zip!/c.docx");
        assertThat(documents).extracting(Document::status).containsOnly(Document.Status.READ);
        assertThat(PackReader.read(List.of(file), Budget.DEFAULT, 8)).isEqualTo(documents);
    }

    @Test
    void nestingEndsAtTheLimitAndSaysSo() throws IOException {
        byte[] bytes = docx();
        for (int i = 0; i < 4; i++) {
            bytes = packed(i == 0 ? "itt.docx" : "inner.zip", bytes);
        }
        Path file = Files.write(folder.resolve("deep.zip"), bytes);
        assertThat(PackReader.read(List.of(file), Budget.DEFAULT.withNesting(4), 1))
                .filteredOn(one -> one.format() == Format.DOCX)
                .hasSize(1);
        List<Document> documents = PackReader.read(List.of(file), Budget.DEFAULT.withNesting(2), 1);
        assertThat(documents).extracting(Document::status).containsOnly(Document.Status.NOT_READ);
        assertThat(documents.get(documents.size() - 1).problems().get(0).code()).isEqualTo("nested-too-deep");
        assertThat(documents.get(0).problems().get(0).message()).contains("2 deep");
    }
}
