package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.report.Profile;
import org.levelfield.report.Report;

/** The same documents as DOCX and as PDF: what is found must not depend on which of them a buyer publishes. */
class DocumentPairsTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();
    private static final String PACK = "corpus/dev/uk-ccs-rm3830-facilities-management-da";
    private static final int PAIRS = 11;
    private static final double LEAST_SHARE = 0.95;

    /** What was found in one document, and in its twin. */
    private record Side(Set<String> found, Set<String> twin) {

        long shared() {
            return found.stream().filter(one -> holds(twin, one)).count();
        }
    }

    @Test
    void bothFormatsOfADocumentGiveTheSameFindings() throws IOException {
        Map<String, List<Path>> byTitle = byTitle(Desktop.shared(PACK));
        byTitle.values().removeIf(files -> files.size() != 2);
        assertThat(byTitle).hasSize(PAIRS);
        List<Side> sides = new ArrayList<>();
        byTitle.forEach((title, files) -> {
            Set<String> first = findings(files.get(0));
            Set<String> second = findings(files.get(1));
            sides.add(new Side(first, second));
            sides.add(new Side(second, first));
            tell(files, first, second);
        });
        long all = sides.stream().mapToLong(side -> side.found().size()).sum();
        long shared = sides.stream().mapToLong(Side::shared).sum();
        double share = (double) shared / all;
        System.out.printf(Locale.ROOT, "findings that the other format has too: %d of %d = %.3f%n", shared, all, share);
        assertThat(all).isPositive();
        assertThat(share).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static Map<String, List<Path>> byTitle(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .filter(file -> file.toString().matches(".*\\.(?:docx|pdf)"))
                    .collect(Collectors.groupingBy(
                            file -> title(file.getFileName().toString()), TreeMap::new, Collectors.toList()));
        }
    }

    /** A file's name without its ending and version. */
    private static String title(String name) {
        return name.replaceAll("\\.(?:docx|pdf)$", "")
                .replaceAll("v\\d+(?:\\.\\d+)+", "")
                .replaceAll("\\W|_", "");
    }

    private static Set<String> findings(Path file) {
        CheckOptions usual = CheckOptions.usual(Instant.parse("2026-11-22T00:00:00Z"));
        Report report = LEVELFIELD.check(
                List.of(file),
                new CheckOptions(Profile.BID, usual.stated(), usual.asOf(), usual.now(), usual.budget(), 1));
        assertThat(report.documents()).extracting(Document::status).doesNotContain(Document.Status.NOT_READ);
        return report.findings().stream().map(DocumentPairsTest::told).collect(Collectors.toCollection(HashSet::new));
    }

    /** The barrier and the words of its clause; what else a finding quotes only tells where it stands. */
    private static String told(Finding finding) {
        return finding.barrier() + ": " + words(finding.evidence().get(0).quote());
    }

    /** Whether one of the findings is of the same barrier, and the words of one of the two stand in the other. */
    private static boolean holds(Set<String> findings, String one) {
        String barrier = one.substring(0, one.indexOf(':') + 2);
        return findings.stream()
                .filter(other -> other.startsWith(barrier))
                .map(other -> other.substring(barrier.length()))
                .anyMatch(words -> words.contains(one.substring(barrier.length()))
                        || one.substring(barrier.length()).contains(words));
    }

    /** Letters, figures and signs of money alone: formats differ in blanks, hyphens and quotation marks. */
    private static String words(String quote) {
        return quote.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}£$€%]+", " ")
                .strip();
    }

    private static void tell(List<Path> files, Set<String> first, Set<String> second) {
        first.stream()
                .filter(one -> !holds(second, one))
                .forEach(one -> System.out.println("only in " + files.get(0).getFileName() + ": " + one));
        second.stream()
                .filter(one -> !holds(first, one))
                .forEach(one -> System.out.println("only in " + files.get(1).getFileName() + ": " + one));
    }
}
