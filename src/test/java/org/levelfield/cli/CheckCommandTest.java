package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.levelfield.document.word.DocxFile.p;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.word.DocxFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final Path PACK = Path.of("examples/community-nursing");

    @TempDir
    private Path folder = Path.of("");

    private Path good() throws IOException {
        return DocxFile.of(p("The lake was calm that day.")).in(folder, "good.docx");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path lockedPdf() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private Path lockedDocx() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked.docx");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(good(), inside);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    /** One clear line on standard error that names the file, and nothing on standard output. */
    private static void oneLine(Run run, Path named, String... words) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith("levelfield: " + named + ": ").contains(words);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path none = folder.resolve("none.docx");
        oneLine(Run.of("check", none), none, "not there");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Path empty = file("empty.pdf", "");
        oneLine(Run.of("check", empty), empty, "empty");
    }

    @Test
    void anEmptyFolderIsNamed() {
        oneLine(Run.of("check", folder), folder, "no document");
    }

    @Test
    void aLockedPdfIsNamed() throws IOException {
        Path locked = lockedPdf();
        oneLine(Run.of("check", locked), locked, "password");
    }

    @Test
    void aLockedWordFileIsNamed() throws IOException, GeneralSecurityException {
        Path locked = lockedDocx();
        oneLine(Run.of("check", locked), locked, "password");
    }

    @Test
    void aWordFileThatIsNoZipIsNamed() throws IOException {
        Path text = file("plain.docx", "This is no Word file at all.");
        oneLine(Run.of("check", text), text, "damaged");
        Path cut = file("cut.docx", "PK\u0003\u0004 word/document.xml");
        oneLine(Run.of("check", cut), cut, "cut off");
    }

    @Test
    void aFileOfAnotherKindIsNamedAlsoWhenQuiet() throws IOException {
        Path picture = file("scan.png", "GIF89a");
        oneLine(Run.of("check", picture, "--quiet"), picture, "picture");
    }

    @Test
    void aFileNameCannotSteerTheTerminal() throws IOException {
        Path file;
        try {
            file = file("a\u001b[31m\nlevelfield: b.docx", "no");
        } catch (FileSystemException | java.nio.file.InvalidPathException e) {
            assumeThat(false).as("this file system takes no such name").isTrue();
            return;
        }
        Run run = Run.of("check", file);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).doesNotContain("\u001b");
        Run beside = Run.of("check", file, good());
        assertThat(beside.out()).doesNotContain("\u001b");
    }

    @Test
    void whatCanBeReadIsReportedBesideWhatCannot() throws IOException {
        Path bad = file("bad.docx", "PK\u0003\u0004 word/document.xml");
        Run run = Run.of("check", bad, good());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("good.docx").contains("not read");
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith("levelfield: " + bad + ": ");
    }

    @Test
    void picturesBesideADocumentAreNoFailure() throws IOException {
        Path picture = file("scan.png", "GIF89a");
        assertThat(Run.of("check", picture, good()).status()).isZero();
        assertThat(Run.of("check", picture, good()).errors()).hasSize(1);
        assertThat(Run.of("check", picture, good(), "--quiet").err()).isEmpty();
    }

    @Test
    void severalFormatsNeedAFolder() throws IOException {
        Run run = Run.of("check", good(), "--format", "json,text");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith("levelfield: ").contains("--output");
    }

    @Test
    void aReportCannotGoIntoAFolderThatIsNotThere() throws IOException {
        Path output = folder.resolve("none/report.json");
        oneLine(Run.of("check", good(), "--format", "json", "--output", output), output, "cannot be written");
    }

    @Test
    void severalFormatsGoIntoOneFolder() throws IOException {
        Path output = folder.resolve("reports");
        Run run = Run.of("check", good(), "--format", "json,text", "--output", output);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(output).isDirectoryContaining("glob:**/report.json").isDirectoryContaining("glob:**/report.txt");
        assertThat(JsonMapper.shared()
                        .readTree(output.resolve("report.json"))
                        .path("schemaVersion")
                        .asString())
                .isEqualTo("1");
    }

    @Test
    void aFileHoldsWhatWouldBePrinted() throws IOException {
        Path output = folder.resolve("report.txt");
        Run printed = Run.of("check", good(), "--as-of", "2026-01-05");
        Run.of("check", good(), "--as-of", "2026-01-05", "--output", output);
        assertThat(output).hasContent(printed.out());
    }

    @Test
    void aFolderOfRulesMustBeThere() throws IOException {
        Path none = folder.resolve("none");
        oneLine(Run.of("check", good(), "--rules", none), none, "--rules");
        Path file = file("rules.txt", "x");
        oneLine(Run.of("check", good(), "--rules", file), file, "--rules");
    }

    @Test
    void theExitStatusFollowsTheStatusThatTheUserFears() throws IOException {
        JsonNode report = JsonMapper.shared()
                .readTree(Run.of("check", PACK, "--format", "json").out());
        List<String> found = new ArrayList<>();
        report.path("findings")
                .forEach(finding -> found.add(finding.path("status").asString()));
        List<String> weakestFirst = List.of("note", "practical-barrier", "against-guidance", "possible-breach");
        for (String least : weakestFirst.subList(1, 4)) {
            boolean reached =
                    found.stream().anyMatch(status -> weakestFirst.indexOf(status) >= weakestFirst.indexOf(least));
            assertThat(Run.of("check", PACK, "--fail-on", least).status())
                    .as(least)
                    .isEqualTo(reached ? 1 : 0);
        }
        assertThat(Run.of("check", PACK, "--fail-on", "never").status()).isZero();
        assertThat(found).isNotEmpty();
    }

    @Test
    void anAnswerOutweighsAFileThatCouldNotBeRead() throws IOException {
        Path bad = file("bad.docx", "PK\u0003\u0004 word/document.xml");
        Run run = Run.of("check", PACK, bad, "--fail-on", "practical-barrier");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(bad.toString());
        assertThat(Run.of("check", PACK, bad, "--fail-on", "never").status()).isEqualTo(3);
    }

    @Test
    void whatIsPipedHoldsNoColour() {
        Run run = Run.of("check", PACK);
        assertThat(run.out()).doesNotContain("\u001b").contains("finding");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void factsThatTheUserStatesStandInTheReport() throws IOException {
        Run run = Run.of(
                "check",
                good(),
                "--format",
                "json",
                "--regime",
                "pa2023/light-touch",
                "--value",
                "£1.2m",
                "--term",
                "36",
                "--published",
                "2026-03-04",
                "--deadline",
                "2026-04-02");
        JsonNode tender = JsonMapper.shared().readTree(run.out()).path("tender");
        assertThat(tender.at("/regime/value").asString()).isEqualTo("pa2023");
        assertThat(tender.at("/regime/subtype").asString()).isEqualTo("light-touch");
        assertThat(tender.at("/regime/source").asString()).isEqualTo("option");
        assertThat(tender.at("/estimatedValue/value").decimalValue()).isEqualByComparingTo("1200000");
        assertThat(tender.at("/currency/value").asString()).isEqualTo("GBP");
        assertThat(tender.at("/termMonths/value").intValue()).isEqualTo(36);
        assertThat(tender.at("/published/value").asString()).isEqualTo("2026-03-04");
        assertThat(tender.at("/deadline/source").asString()).isEqualTo("option");
    }

    @Test
    void onlyOurLineReachesTheStandardErrorOfTheProcess() throws IOException, InterruptedException {
        byte[] whole = Files.readAllBytes(good());
        Path cut = folder.resolve("cut.docx");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 20));
        Path odd = file("odd.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 9 0 R >>\nendobj\nxref\n0 1\n%%EOF");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.levelfield.cli.Main",
                        "check",
                        "--quiet",
                        cut.toString(),
                        odd.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("out"), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(Files.readAllLines(folder.resolve("err")))
                .hasSizeBetween(2, 3)
                .allMatch(line -> line.startsWith("levelfield: " + folder));
    }

    private Path french() throws IOException {
        String words = "Le titulaire doit disposer d'une assurance pour chaque sinistre et les offres qui sont reçues"
                + " après la date ne seront pas ouvertes.";
        return DocxFile.of(p(words), p(words), p(words)).in(folder, "offre.docx");
    }

    @Test
    void aDocumentInALanguageWithoutWordsIsNeverSaidToHoldNoBarrier() throws IOException {
        Path french = french();
        oneLine(Run.of("check", french), french, "is in French");
        Run beside = Run.of("check", french, good());
        assertThat(beside.status()).isEqualTo(3);
        assertThat(beside.err()).contains("offre.docx: is in French");
    }
}
