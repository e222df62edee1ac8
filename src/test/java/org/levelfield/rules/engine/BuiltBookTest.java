package org.levelfield.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.build.RuleBookBuild;
import org.levelfield.rules.RuleBookFolder;

/** The folder that a stranger adds, put under {@code rules/} and compiled as the build does. */
class BuiltBookTest {

    private static final String RESOURCES = "org/levelfield/rules/";

    /** Held here, or its level would be forgotten. */
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void theSameFolderBesideTheBuiltInOnesIsBuiltIn() throws IOException, InterruptedException {
        // In Maven nothing receives its remarks on how conditions are placed.
        DROOLS.setLevel(Level.SEVERE);
        Path rules = OneFolder.copy(OneFolder.RULES, withTheBarriersFound());
        Path classes = temp.resolve("classes");
        RuleBookBuild.main(new String[] {
            rules.toString(), classes.toString(), temp.resolve("generated").toString()
        });
        assertThat(classes.resolve(RESOURCES + "models.txt")).isNotEmptyFile();
        assertThat(classes.resolve(RESOURCES + "rulebook.bin"))
                .content(StandardCharsets.ISO_8859_1)
                .contains(OneFolder.ID, "maquettes");
        assertThat(classes.resolve(RESOURCES + "needs.txt")).content().contains("maquettes");
        assertThat(classes.resolve(RESOURCES + "shared-rules.txt"))
                .content()
                .contains("rules/common/mitigations.drl", "rules/regime/regime.drl");
        List<String> builtIn = OneFolder.barriers(OneFolder.judge(Levelfield.builtIn(), OneFolder.TENDER));
        assertThat(foundWith(classes))
                .containsAll(builtIn)
                .contains(OneFolder.ID)
                .hasSize(builtIn.size() + 1);
    }

    /** The rules without the barriers that the tender does not raise: to compile all of them takes a minute. */
    private Path withTheBarriersFound() throws IOException {
        List<String> found = OneFolder.barriers(OneFolder.judge(Levelfield.builtIn(), OneFolder.TENDER));
        Path rules = temp.resolve("rules");
        for (Path file : RuleBookFolder.files(Path.of("rules"))) {
            Path below = Path.of("rules").relativize(file);
            if (!below.startsWith("barriers") || found.contains(below.getName(2).toString())) {
                Path target = rules.resolve(below);
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }
        return rules;
    }

    /** Runs {@link Judging} in a process of its own, where the classes made just now come first. */
    private List<String> foundWith(Path classes) throws IOException, InterruptedException {
        Path found = temp.resolve("found.txt");
        Path complaints = temp.resolve("complaints.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        Judging.class.getName())
                .redirectOutput(found.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(complaints)).isZero();
        return Files.readAllLines(found, StandardCharsets.UTF_8);
    }

    /** Prints the barriers that the built-in rules of its class path find. */
    static final class Judging {

        private Judging() {}

        public static void main(String[] args) {
            OneFolder.barriers(OneFolder.judge(Levelfield.builtIn(), OneFolder.TENDER))
                    .forEach(System.out::println);
        }
    }
}
