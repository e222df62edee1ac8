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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.report.JsonReport;

/** The quotes of all labelled documents of the corpus, looked up by other programs in the documents themselves. */
class LabelledQuotesTest {

    private static final String LABEL = ".jsonl";
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final List<String> PROGRAMS = List.of("python3", "pdftotext", "pandoc");

    /**
     * Of a hundred quotes. The verifier reads with {@code pdftotext} in two ways, and both read the lines of neighbouring
     * cells in turn where cells of a row have several lines: such rows are not found, though they stand there.
     */
    private static final int LEAST_VERBATIM = 97;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyQuoteOfTheLabelledDocumentsStandsThereOnItsPage() throws IOException, InterruptedException {
        Path labels = Desktop.shared("corpus/labels");
        Path documents = Desktop.shared("corpus/dev");
        Path verifier = Desktop.shared("score/verify_quotes.py");
        PROGRAMS.forEach(Desktop::needs);
        List<String> command = new ArrayList<>(List.of("python3", verifier.toString(), documents.toString()));
        Levelfield levelfield = Levelfield.builtIn();
        for (Path document : labelled(labels, documents)) {
            Path report = folder.resolve(command.size() + ".json");
            Files.writeString(report, JsonReport.write(levelfield.check(List.of(document), CheckOptions.usual(NOW))));
            command.add(report.toString());
        }
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroy();
        String result = Files.readString(said, StandardCharsets.UTF_8);
        System.out.println(result.strip());
        assertThat(ended).isTrue();
        assertThat(result).contains("quotes: ").contains("no such document: 0");
        assertThat(result).doesNotContain("Error");
        int quotes = number(result, "quotes: (\\d+)");
        assertThat(number(result, "verbatim: (\\d+)")).isGreaterThanOrEqualTo(quotes * LEAST_VERBATIM / 100);
        assertThat(number(result, "right page: (\\d+)"))
                .isGreaterThanOrEqualTo(number(result, "right page: \\d+ of (\\d+)") * LEAST_VERBATIM / 100);
    }

    private static int number(String said, String pattern) {
        return Pattern.compile(pattern)
                .matcher(said)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> labelled(Path labels, Path documents) throws IOException {
        try (Stream<Path> files = Files.walk(labels)) {
            return files.map(file -> labels.relativize(file).toString())
                    .filter(name -> name.endsWith(LABEL))
                    .map(name -> documents.resolve(name.substring(0, name.length() - LABEL.length())))
                    .sorted()
                    .toList();
        }
    }
}
