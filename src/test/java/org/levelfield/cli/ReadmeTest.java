package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each console block of the README is run: where it shows what comes out, that comes out, in that order. A command about
 * files of the reader's own is asked for its help, with all its options: one that is not there is refused.
 */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String PROMPT = "$ ./levelfield ";

    /** A command and the lines that the README shows below it. */
    private record Shown(List<String> arguments, List<String> lines) {}

    @Test
    void theBlocksAreFound() throws IOException {
        assertThat(shown()).hasSizeGreaterThan(20).anyMatch(one -> one.lines().size() > 5);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aCommandDoesWhatTheReadmeShows(Shown shown) {
        boolean ours = shown.arguments().stream()
                .filter(one -> one.matches(".*[/.](yaml|csv|json|docx|pdf|db|html|md|zip|)$|examples/.*|FOLDER"))
                .allMatch(one -> one.startsWith("examples/") && Files.exists(Path.of(one)));
        List<Object> arguments = new ArrayList<>(shown.arguments());
        boolean writes = Stream.of("import", "effect", "test").anyMatch(arguments::contains);
        if (!ours || writes) {
            arguments.add("--help");
        }
        Run run = Run.of(arguments.toArray());

        assertThat(run.status()).as("%s: %s", arguments, run.err()).isLessThan(2);
        String out = plain(run.out());
        int from = 0;
        for (String line : shown.lines()) {
            int at = out.indexOf(plain(line), from);
            assertThat(at)
                    .as("“%s” of %s, in its place in%n%s", line, arguments, run.out())
                    .isNotNegative();
            from = at + plain(line).length();
        }
    }

    static List<Shown> shown() throws IOException {
        List<Shown> all = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (block.find()) {
            Shown now = new Shown(List.of(), new ArrayList<>());
            for (String line : block.group(1).replace("\\\n", " ").split("\n", -1)) {
                if (line.startsWith(PROMPT)) {
                    now = new Shown(words(line.substring(PROMPT.length())), new ArrayList<>());
                    all.add(now);
                } else if (line.startsWith("$")) {
                    now = new Shown(List.of(), new ArrayList<>());
                } else {
                    Stream.of(line.split("…", -1))
                            .filter(part -> !part.isBlank())
                            .forEach(now.lines()::add);
                }
            }
        }
        return all;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find() && !word.group().startsWith("#")) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
