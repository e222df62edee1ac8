package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format docx} and {@code --format pdf}. */
class AnnotatedCopiesTest {

    private static final Path NURSING = Path.of("examples/community-nursing");
    private static final Path INVITATION = NURSING.resolve("1 Invitation to tender.docx");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void severalDocumentsGoToAFolder() {
        Run run = Run.of("check", NURSING, "--format", "docx", "--remedy", "--output", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.FOUND.code());
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**/1 Invitation to tender-annotated.docx")
                .isDirectoryContaining("glob:**/3 Selection questionnaire and terms-annotated.docx");
    }

    @Test
    void oneDocumentGoesToAFileOrToStandardOutput() {
        Path copy = folder.resolve("copy.docx");
        Run run = Run.of("check", INVITATION, "--format", "docx", "--output", copy);
        assertThat(run.errors()).isEmpty();
        assertThat(copy).isNotEmptyFile();
        assertThat(Run.of("check", INVITATION, "--format", "docx").out()).startsWith("PK");
    }

    @Test
    void copiesStandBesideReports() {
        Run.of("check", INVITATION, "--format", "docx,json", "--output", folder);
        assertThat(folder.resolve("report.json")).isNotEmptyFile();
        assertThat(folder.resolve("1 Invitation to tender-annotated.docx")).isNotEmptyFile();
    }

    @Test
    void documentsOfAPackedTenderAreFound() throws IOException {
        Path pack = folder.resolve("pack.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            zip.putNextEntry(new ZipEntry("deep/Invitation.docx"));
            zip.write(Files.readAllBytes(INVITATION));
            zip.closeEntry();
        }
        Path copy = folder.resolve("copy.docx");
        Run run = Run.of("check", pack, "--format", "docx", "--output", copy);
        assertThat(run.errors()).isEmpty();
        assertThat(copy).isNotEmptyFile();
    }

    @Test
    void whatCannotBeAskedForIsToldInALine() throws IOException {
        assertWrong("no document of the kind", "check", INVITATION, "--format", "pdf", "--output", folder);
        assertWrong("give --output with a folder", "check", NURSING, "--format", "docx");
        assertWrong("--remedy goes with --format docx", "check", INVITATION, "--remedy");
        Path own = Files.copy(INVITATION, folder.resolve("own.docx"));
        assertWrong("is the original", "check", own, "--format", "docx", "--output", own);
        assertThat(own).hasSameBinaryContentAs(INVITATION);
        assertWrong(
                "cannot be written", "check", own, "--format", "docx", "--output", folder.resolve("none/here.docx"));
    }

    private static void assertWrong(String message, Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE.code());
        assertThat(run.errors()).singleElement().asString().contains(message);
    }
}
