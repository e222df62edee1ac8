package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import picocli.CommandLine;

/** The help of each command fits a terminal and ends in examples that the command would take. */
class HelpTest {

    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");
    private static final Pattern SOURCED = Pattern.compile("source <\\((levelfield .*)\\)");

    private static CommandLine program() {
        return Main.commandLine(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), () -> 0);
    }

    static Stream<CommandLine> commands() {
        return withSubcommands(program());
    }

    private static Stream<CommandLine> withSubcommands(CommandLine line) {
        return Stream.concat(
                Stream.of(line),
                line.getSubcommands().values().stream()
                        .filter(one -> !one.getCommandSpec().usageMessage().hidden())
                        .flatMap(HelpTest::withSubcommands));
    }

    private static String help(CommandLine command) {
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** What stands below “Examples:”, lines that go on in the next one joined. */
    private static List<String> examples(CommandLine command) {
        String help = help(command);
        int at = help.indexOf("\nExamples:\n");
        return at < 0
                ? List.of()
                : help.substring(at + "\nExamples:\n".length())
                        .replaceAll("\\\\\n\\s*", "")
                        .lines()
                        .toList();
    }

    private static List<String> words(String example) {
        Matcher sourced = SOURCED.matcher(example.strip());
        Matcher word = WORD.matcher(sourced.matches() ? sourced.group(1) : example.strip());
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group().replace("'", ""));
        }
        return words;
    }

    @Test
    void everyCommandIsSeen() {
        assertThat(commands().map(one -> one.getCommandSpec().qualifiedName()))
                .hasSizeGreaterThan(20)
                .contains("levelfield", "levelfield check", "levelfield register effect", "levelfield help");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpFitsATerminal(CommandLine command) {
        assertThat(help(command).lines()).noneMatch(line -> line.length() > 80);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theExamplesAreOfThisCommandAndWouldBeTaken(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        List<String> examples = examples(command);
        assertThat(examples).as(name).isNotEmpty().allMatch(line -> line.startsWith("  "));
        assertThat(examples).as(name).anyMatch(line -> line.contains(name));
        for (String example : examples) {
            List<String> words = words(example);
            assertThat(words.get(0)).as(example).isEqualTo("levelfield");
            assertThatCode(() ->
                            program().parseArgs(words.subList(1, words.size()).toArray(String[]::new)))
                    .as(example)
                    .doesNotThrowAnyException();
            assertThat(words.stream().filter(word -> word.startsWith("examples/")))
                    .as(example)
                    .allMatch(word -> Files.exists(Path.of(word)));
        }
    }

    @Test
    void anExampleThatWouldNotBeTakenIsSeen() {
        assertThatThrownBy(() -> program().parseArgs("check", "pack/", "--frob"))
                .isInstanceOf(CommandLine.ParameterException.class);
        assertThat(words("  levelfield check a --value 'GBP 5'"))
                .containsExactly("levelfield", "check", "a", "--value", "GBP 5");
    }
}
