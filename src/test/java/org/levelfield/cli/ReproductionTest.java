package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.Tenders;

/** The commands that a pack of evidence names make the same pack, byte by byte. */
class ReproductionTest {

    private static final String MAQUETTES = "Each Tenderer must enclose at least three maquettes of its design.";
    private static final Path RULES = Path.of("src/test/resources/org/levelfield/rules/engine/my-rules");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void tenders() throws IOException {
        Tenders.several(folder.resolve("tenders"), 2);
        Tenders.write(folder.resolve("tenders/t4"), "Marl Vale Council", MAQUETTES);
    }

    private Map<String, String> pack(String name, Object... options) throws IOException {
        Path store = folder.resolve(name + ".db");
        List<Object> audit =
                new ArrayList<>(List.of("audit", folder.resolve("tenders"), "--store", store, "--workers", "0"));
        audit.addAll(List.of(options));
        assertThat(Run.of(audit.toArray()).status()).isIn(0, 3);
        assertThat(Run.of("pack", store, "--output", folder.resolve(name), "--where", "group!=insurance")
                        .err())
                .isEmpty();
        return files(folder.resolve(name));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** The pack that the commands of a pack make, run where the tenders lie. */
    private Map<String, String> again(Map<String, String> pack) throws IOException {
        Map<String, Path> places = Map.of(
                "tenders", folder.resolve("tenders"),
                "my-rules", RULES,
                "audit.db", folder.resolve("again.db"),
                "evidence", folder.resolve("again"),
                "manifest.csv", Files.writeString(folder.resolve("m.csv"), pack.getOrDefault("manifest.csv", "")));
        List<String> commands = pack.getOrDefault("README.md", "")
                .lines()
                .filter(line -> line.startsWith("$ levelfield "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(1);
        for (String command : commands) {
            List<Object> words = new ArrayList<>();
            for (String word : command.substring("$ levelfield ".length()).split(" ", -1)) {
                words.add(places.containsKey(word) ? places.get(word) : word.replace("'", ""));
            }
            if (words.contains("audit")) {
                words.addAll(List.of("--workers", "0"));
            }
            Run run = Run.of(words.toArray());
            assertThat(run.status()).as("%s: %s", command, run.err()).isIn(0, 3);
        }
        return files(folder.resolve("again"));
    }

    private static String audit(Map<String, String> pack) {
        return pack.getOrDefault("README.md", "")
                .lines()
                .filter(line -> line.startsWith("$ levelfield audit"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withTheUsualOptions() throws IOException {
        Map<String, String> pack = pack("made", "--as-of", "2026-11-23");
        assertThat(audit(pack))
                .isEqualTo("$ levelfield audit tenders --store audit.db --as-of 2026-11-23 --profile publish");
        assertThat(again(pack)).isEqualTo(pack);
    }

    @Test
    void withEachLimitChanged() throws IOException {
        Path large = Tenders.write(
                folder.resolve("tenders/t3"), "Marl Vale Council", Tenders.TURNOVER.formatted("9,000,000"));
        Files.writeString(large, Files.readString(large) + "\nNothing is said here.".repeat(60_000));
        Map<String, String> pack = pack(
                "made",
                List.of(
                                "--profile bid --as-of 2026-11-22 --pack-by top-folder --max-size 1 --max-pages 7",
                                "--max-unpacked 8 --max-ratio 9 --max-nesting 2 --max-files 11 --max-seconds 12")
                        .stream()
                        .flatMap(line -> Stream.of(line.split(" ", -1)))
                        .toArray());
        assertThat(audit(pack))
                .contains("--max-size 1 ", "--max-pages 7 ", "--max-unpacked 8 ", "--max-ratio 9 ", "--max-nesting 2 ")
                .contains("--max-files 11 ", "--max-seconds 12 ", "--profile bid", "--pack-by top-folder");
        assertThat(pack.get("documents.csv")).as("one is over the limit").contains("not-read");
        assertThat(again(pack)).isEqualTo(pack);
    }

    @Test
    void withRulesOfOnesOwn() throws IOException {
        Map<String, String> pack = pack("made", "--rules", RULES, "--as-of", "2026-11-23");
        assertThat(audit(pack)).endsWith(" --rules my-rules");
        assertThat(pack.get("README.md")).contains("and with the rules of my-rules, which this pack does not hold");
        assertThat(pack).containsKey("findings/unpaid-design-work.md");
        assertThat(pack.values()).noneMatch(text -> text.contains(folder.toString()) || text.contains("src/test"));
        assertThat(again(pack)).isEqualTo(pack);
    }

    @Test
    void withAManifest() throws IOException {
        Path manifest = Files.writeString(
                folder.resolve("known.csv"), "path,buyer,value,currency\nt1,Marl Vale,GBP 100000,GBP\n");
        Map<String, String> pack = pack("made", "--manifest", manifest, "--as-of", "2026-11-23");
        assertThat(pack).containsKey("manifest.csv");
        assertThat(again(pack)).isEqualTo(pack);
    }

    @Test
    void whatWasCheckedWithDifferentOptionsIsSaidToBe() throws IOException {
        pack("made", "--as-of", "2026-11-23");
        Tenders.write(folder.resolve("tenders/t5"), "Marl Vale Council", MAQUETTES);
        assertThat(Run.of(
                                "audit",
                                folder.resolve("tenders/t5"),
                                "--store",
                                folder.resolve("made.db"),
                                "--workers",
                                "0",
                                "--max-pages",
                                "9")
                        .status())
                .isZero();
        Run.of("pack", folder.resolve("made.db"), "--output", folder.resolve("mixed"));
        assertThat(files(folder.resolve("mixed")).get("README.md")).contains("checked with different options");
    }
}
