package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;

class RulesCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> 0);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyBarrierIsListed() {
        assertThat(run("rules", "list")).isZero();
        int barriers = Levelfield.builtIn().book().barriers().size();
        assertThat(printed()).contains("  minimum-turnover ").endsWith(barriers + " barriers\n");
        assertThat(printed().lines().filter(line -> line.startsWith("  "))).hasSize(barriers);
    }

    @Test
    void aBarrierIsShownWithItsLawItsRemedyAndItsRules() {
        assertThat(run("rules", "show", "quality-certificate")).isZero();
        assertThat(printed())
                .contains("quality-certificate · certification")
                .contains("  pa2023 from 2025-02-24")
                .contains("Wording that removes it\n")
                .containsPattern("\\(confidence 0\\.\\d+\\)");
    }

    @Test
    void aBarrierThatIsNoneIsNamed() {
        assertThat(run("rules", "show", "no-such")).isEqualTo(2);
        assertThat(complained()).isEqualTo("levelfield: no-such: is no barrier; levelfield rules list names them\n");
    }

    private Path ownRules(String expected) throws IOException {
        Path barrier = folder.resolve("barriers/own/own-turnover");
        Files.createDirectories(barrier.resolve("examples"));
        Path built = Path.of("rules/barriers/financial-standing/minimum-turnover");
        Files.writeString(
                barrier.resolve("barrier.yaml"),
                Files.readString(built.resolve("barrier.yaml"))
                        .replace("id: minimum-turnover", "id: own-turnover")
                        .replace("group: financial-standing", "group: own"));
        Files.writeString(
                barrier.resolve("examples/one.txt"), "expect: " + expected + "\n---\nNo clause of that kind.\n");
        return folder;
    }

    @Test
    void theExamplesOfAFolderAreRun() throws IOException {
        assertThat(run("rules", "test", ownRules("none").toString())).isZero();
        assertThat(printed()).isEqualTo("1 examples of 1 barriers, all as they say\n");
    }

    @Test
    void anExampleThatDoesNotGiveWhatItSaysIsToldAndTheAnswerIsNo() throws IOException {
        assertThat(run("rules", "test", ownRules("note").toString())).isEqualTo(1);
        assertThat(printed())
                .contains("own-turnover/examples/one.txt: one finding expected (note), found 0 []\n")
                .endsWith("1 examples of 1 barriers, 1 other than they say\n");
    }

    @Test
    void aFolderThatIsNoneOrHoldsNoExampleIsBadUsage() {
        assertThat(run("rules", "test", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("rules", "test", folder.toString())).isEqualTo(2);
        assertThat(complained()).contains("none: is no folder of rules").contains("holds no example");
    }
}
