package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.document.Document;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;

/** Real tender documents from end to end, where the corpus stands beside the project. */
class RealDocumentsTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final List<String> PROGRAMS = List.of("python3", "pdftotext", "pandoc");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uk-ccs-rm3830-facilities-management-da/Joint_Schedule_3_-_Insurance_Requirements_(DA).docx",
                "ca-penhold-public-services-building/AB-2024-07156-Penhold_Public_Services_Building_RFP_2024_004.pdf",
                "ke-ncpb-supplier-registration/TENDER-ON-REGISTRATION-OF-SUPPLIERS.pdf",
                "in-jntua-computers-server/Tender-Document-for-supply-of-Computers-and-Server-for-Electronics-and-"
                        + "Communication-Engin.docx"
            })
    void everyQuoteStandsInTheDocumentOnItsPage(String name) throws IOException, InterruptedException {
        Path file = Desktop.shared("corpus/dev/" + name);
        PROGRAMS.forEach(Desktop::needs);
        Report report = LEVELFIELD.check(List.of(file), CheckOptions.usual(NOW));
        assertThat(report.documents())
                .extracting(Document::status)
                .as("documents")
                .doesNotContain(Document.Status.NOT_READ);
        assertThat(report.findings()).as("findings").isNotEmpty();
        Path json = Files.writeString(folder.resolve("report.json"), JsonReport.write(report));
        assertThat(verified(file.resolveSibling("."), json)).contains("no such document: 0");
    }

    private static String verified(Path documents, Path report) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3",
                        Desktop.shared("score/verify_quotes.py").toString(),
                        documents.toString(),
                        report.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        // A quote over a line that ends in a hyphen is told apart by the two programs.
        assertThat(said.lines().filter(line -> line.startsWith("NOT FOUND"))).hasSizeLessThanOrEqualTo(1);
        assertThat(said).doesNotContain("WRONG PAGE").doesNotContain("Error").contains("quotes: ");
        return said;
    }

    @Test
    void ordinaryDocumentsAreAccusedOfNoBreach() throws IOException {
        Path negatives = Desktop.shared("corpus/negative");
        List<String> accusations = new ArrayList<>();
        try (Stream<Path> files = Files.list(negatives)) {
            for (Path file : files.sorted().toList()) {
                Report report = LEVELFIELD.check(List.of(file), CheckOptions.usual(NOW));
                report.findings().stream()
                        .filter(finding -> finding.status().id().equals("possible-breach"))
                        .forEach(finding -> accusations.add(file.getFileName() + ": " + finding.message()));
            }
        }
        assertThat(accusations).isEmpty();
    }
}
