package org.levelfield.report.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.Desktop;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;
import org.levelfield.report.annotate.AnnotatedCopies.Outcome;

/** Copies of real and of hostile documents, where the corpus stands beside the project. */
class RealCopiesTest {

    private static final Pattern ID = Pattern.compile("finding (\\S+)\\s*$");

    /** What parts cells, and what stands for a break; spaces and hyphens are written in many ways. */
    private static final String UNLIKE = "[\\s|…\u00a0\u00ad\u2010\u2011-]+";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uk-ccs-rm3830-facilities-management-da/Joint_Schedule_3_-_Insurance_Requirements_(DA).docx",
                "uk-ccs-rm3830-facilities-management-da/Core_Terms_v3.0.2_(DA).docx",
                "uk-ccs-rm6232-fm-bid-pack/RM6232-Attachment-1-about-the-procurement-v6.0.docx",
                "uk-ccs-rm6232-fm-bid-pack/RM6232-Attachment-2-how-to-bid-including-evaluation-criteria-v7.0.docx",
                "us-alaska-doh-ies-milestone2/01-Submittal-Forms-A-H.docx"
            })
    void aRealWordFileKeepsItsTextAndHasItsCommentsAtTheQuotes(String name) throws IOException, InterruptedException {
        Path file = Desktop.shared("corpus/dev/" + name);
        Desktop.needs("pandoc");
        Report report = Copying.check(file);
        Path copy = copy(report, Format.DOCX, false, file);
        assertThat(report.findings()).isNotEmpty();
        assertThat(run("pandoc", "-t", "plain", copy.toString()))
                .isEqualTo(run("pandoc", "-t", "plain", file.toString()));
        Map<String, String> quotes = report.findings().stream()
                .collect(Collectors.toMap(
                        Finding::id, one -> plain(one.evidence().get(0).quote())));
        Map<String, String> anchors = Marked.anchors(copy);
        List<String> seen = new ArrayList<>();
        Marked.comments(copy).forEach((number, said) -> {
            Matcher id = ID.matcher(said);
            if (id.find()) {
                assertThat(plain(anchors.getOrDefault(number, ""))).isEqualTo(quotes.get(id.group(1)));
                seen.add(id.group(1));
            }
        });
        assertThat(seen).containsExactlyInAnyOrderElementsOf(quotes.keySet());

        Path changed = copy(report, Format.DOCX, true, file);
        assertThat(run("pandoc", "-t", "plain", "--track-changes=reject", changed.toString()))
                .isEqualTo(run("pandoc", "-t", "plain", "--track-changes=reject", file.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca-penhold-public-services-building/AB-2024-07156-Penhold_Public_Services_Building_RFP_2024_004.pdf",
                "ke-ncpb-supplier-registration/TENDER-ON-REGISTRATION-OF-SUPPLIERS.pdf",
                "us-maryland-porfp-laptops/PORFP_-_Dell_Laptop_Final.pdf",
                "us-dhs-tsl-itss-draft-sow/DHS-TSL-ITSS-Draft-SOW-70RSAT25RFI000012-20250616.pdf",
                "uk-gla-skills-devolution/05a_appendix_a.pdf"
            })
    void aRealPdfFileKeepsItsTextAndIsAddedToAlone(String name) throws IOException, InterruptedException {
        Path file = Desktop.shared("corpus/dev/" + name);
        Desktop.needs("pdftotext");
        Report report = Copying.check(file);
        Path copy = copy(report, Format.PDF, false, file);
        String pages =
                Integer.toString(report.documents().get(0).pages().count().orElseThrow());
        assertThat(run("pdftotext", "-l", pages, copy.toString(), "-"))
                .isEqualTo(run("pdftotext", file.toString(), "-"));
        byte[] before = Files.readAllBytes(file);
        assertThat(java.util.Arrays.copyOf(Files.readAllBytes(copy), before.length))
                .isEqualTo(before);
    }

    @Test
    void libreOfficeOpensACopyAndKeepsItsComments() throws IOException, InterruptedException {
        Desktop.needs("soffice");
        Path file = Path.of("examples/community-nursing/1 Invitation to tender.docx");
        Path copy = copy(Copying.check(file), Format.DOCX, true, file);
        Path again = folder.resolve("again");
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                again.toString(),
                copy.toString());
        Path saved = again.resolve(copy.getFileName());
        assertThat(Marked.comments(saved).values())
                .hasSameSizeAs(Marked.comments(copy).values())
                .anyMatch(said -> said.contains("Or ask"));
        assertThat(Marked.anchors(saved).values().stream().map(RealCopiesTest::plain))
                .containsExactlyInAnyOrderElementsOf(Marked.anchors(copy).values().stream()
                        .map(RealCopiesTest::plain)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments-footnotes",
                "tracked-changes",
                "tables-complex",
                "embedded",
                "forms",
                "rotated",
                "encrypted",
                "truncated",
                "corrupt",
                "zip-pack",
                "zip-bomb",
                "xxe",
                "fuzz",
                "hidden-text",
                "ligatures-and-soft-hyphens",
                "rtl-and-unicode",
                "two-column",
                "wrong-extension",
                "empty"
            })
    // Thousands of pages and scans are left to the reader's own tests: to check them takes minutes.
    void aHostileFileIsCopiedOrToldNeverMore(String kind) throws IOException {
        Path hostile = Desktop.shared("hostile/" + kind);
        Report report = Copying.check(hostile);
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
            List<String> wanted = report.documents().stream()
                    .filter(one -> one.format() == format && one.status() != Document.Status.NOT_READ)
                    .map(Document::path)
                    .toList();
            Outcome outcome = Copying.write(report, format, true, folder.resolve("out"), hostile);
            assertThat(outcome.written() + outcome.failures().size()).isEqualTo(wanted.size());
        }
    }

    private Path copy(Report report, Format format, boolean remedy, Path file) throws IOException {
        Path out = folder.resolve(remedy ? "remedy" : "plain");
        Outcome outcome = Copying.write(report, format, remedy, out, file);
        assertThat(outcome.failures()).isEmpty();
        try (Stream<Path> made = Files.list(out)) {
            return made.findFirst().orElseThrow();
        }
    }

    private static String plain(String words) {
        return words.replaceAll(UNLIKE, "");
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(out);
    }
}
