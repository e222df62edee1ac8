package org.levelfield.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.levelfield.document.word.DocxFile.p;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Document.Status;
import org.levelfield.document.word.DocxFile;

class PackReaderTest {

    @TempDir
    Path folder;

    private static List<Document> read(Path... inputs) {
        return PackReader.read(List.of(inputs), Budget.DEFAULT, 2);
    }

    private static String code(Document document) {
        assertThat(document.status()).isEqualTo(Status.NOT_READ);
        assertThat(document.problems()).hasSize(1);
        Problem problem = document.problems().get(0);
        assertThat(problem.document()).contains(document.id());
        assertThat(problem.message()).isNotBlank().doesNotContain("\n");
        return problem.code();
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        DocxFile.of(p("One.")).in(folder.resolve("b"), "z.docx");
        DocxFile.of(p("Two.")).in(folder.resolve("b/c"), "a.docx");
        DocxFile.of(p("Three.")).in(folder, "a.docx");
        DocxFile.of(p("Lock.")).in(folder, "~$a.docx");
        DocxFile.of(p("Hidden.")).in(folder.resolve(".git"), "x.docx");
        Files.writeString(folder.resolve(".hidden"), "x");
        assertThat(read(folder))
                .extracting(
                        Document::id,
                        Document::path,
                        document -> document.text().strip())
                .containsExactly(
                        tuple("d1", folder + "/a.docx", "Three."),
                        tuple("d2", folder + "/b/c/a.docx", "Two."),
                        tuple("d3", folder + "/b/z.docx", "One."));
    }

    @Test
    void inputsKeepTheirOrderAndTheirPaths() throws IOException {
        Path second = DocxFile.of(p("Second.")).in(folder, "a.docx");
        Path first = DocxFile.of(p("First.")).in(folder, "b.docx");
        List<Document> documents = read(first, second);
        assertThat(documents).extracting(Document::path).containsExactly(first.toString(), second.toString());
        assertThat(documents).extracting(Document::id).containsExactly("d1", "d2");
    }

    @Test
    void threadsChangeNothing() throws IOException {
        for (int i = 0; i < 12; i++) {
            DocxFile.of(p("Document " + i + "."), p("The bidder must read it.")).in(folder, "f" + i + ".docx");
        }
        Files.writeString(folder.resolve("bad.docx"), "bad");
        List<Document> one = PackReader.read(List.of(folder), Budget.DEFAULT, 1);
        assertThat(PackReader.read(List.of(folder), Budget.DEFAULT, 4))
                .isEqualTo(one)
                .hasSize(13);
    }

    @Test
    void linksOutOfAFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path outside = DocxFile.of(p("Outside.")).in(elsewhere, "o.docx");
        Path inside = DocxFile.of(p("Inside.")).in(folder, "i.docx");
        Files.createSymbolicLink(folder.resolve("out.docx"), outside);
        Files.createSymbolicLink(folder.resolve("in.docx"), inside);
        assertThat(read(folder)).extracting(Document::path).containsExactly(folder + "/i.docx", folder + "/in.docx");
    }

    /** Found by spoiling files: the library that opens packages takes twice as long for each level. */
    @Test
    void propertiesNestedDeepAreRefusedAtOnce() throws IOException {
        Path file = folder.resolve("deep.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types>spreadsheetml.sheet.main</Types>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(("<a>".repeat(60) + "</a>".repeat(60)).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(code(read(file).get(0))).isEqualTo("unsafe");
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        assertThat(code(read(folder.resolve("none.docx")).get(0))).isEqualTo("not-found");
        assertThat(code(file("empty.docx", ""))).isEqualTo("empty-file");
        assertThat(code(file("a.docx", "PK\u0003\u0004 word/document.xml"))).isEqualTo("cut-off");
        assertThat(code(file("a.xml", "<?xml version=\"1.0\"?><a/>"))).isEqualTo("not-supported");
        assertThat(code(file("a.png", "GIF89a"))).isEqualTo("not-supported");
        assertThat(code(read(DocxFile.of(p("")).in(folder)).get(0))).isEqualTo("no-text");
    }

    @Test
    void aFileMayBeTooLarge() throws IOException {
        Path file = DocxFile.of(p("Words.")).in(folder);
        Document document =
                PackReader.read(List.of(file), Budget.DEFAULT.withBytes(100), 1).get(0);
        assertThat(code(document)).isEqualTo("too-large");
        assertThat(document.sha256()).isPresent();
    }

    @Test
    void aFileMayBeClosedToUs() throws IOException {
        Path file = DocxFile.of(p("Words.")).in(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).isFalse();
        assertThat(code(read(file).get(0))).isEqualTo("no-access");
    }

    @Test
    void noticesBecomeProblems() throws IOException {
        Path file = DocxFile.of("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p>")
                .in(folder);
        Document document = read(file).get(0);
        assertThat(document.status()).isEqualTo(Status.READ_WITH_PROBLEMS);
        assertThat(document.problems()).extracting(Problem::code).containsExactly("hidden-text");
        assertThat(document.problems()).extracting(Problem::document).containsExactly(Optional.of("d1"));
    }

    @Test
    void theHashIsThatOfTheBytes() throws IOException {
        assertThat(file("a.txt", "abc").sha256())
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void anEmptyPackIsEmpty() {
        assertThat(read(folder)).isEmpty();
        assertThat(read()).isEmpty();
    }

    private Document file(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return read(file).get(0);
    }
}
