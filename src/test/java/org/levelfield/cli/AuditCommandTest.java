package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.NoticeShelf;
import org.levelfield.audit.Tenders;
import org.levelfield.store.Dump;

class AuditCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String store(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void packsAreCheckedAndCountedAndTheSecondRunHasNothingToDo() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 2);
        Path manifest = Files.writeString(tenders.resolve("list.csv"), "path,buyer\nt1,A\nt9,B\n");
        Object[] words = {
            "audit",
            tenders,
            "--store",
            store("a.db"),
            "--workers",
            "0",
            "--manifest",
            manifest,
            "--as-of",
            "2026-11-23"
        };
        Run run = Run.of(words);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("2 packs: 2 read; 2 checked now, 0 unchanged; 0 documents could not be read\n");
        assertThat(run.errors()).first().asString().contains("list.csv: there is no pack t9");
        assertThat(run.err()).contains("2 of 2 packs");
        Run again =
                Run.of("audit", tenders, "--store", store("a.db"), "--workers", "0", "--manifest", manifest, "--quiet");
        assertThat(again.out()).contains("0 checked now, 2 unchanged");
        assertThat(again.errors()).singleElement().asString().contains("t9");
    }

    @Test
    void noticesAreMatchedCountedAndNamedWhereTheyCannotBeRead() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 2);
        Path manifest = Files.writeString(folder.resolve("list.csv"), "path,reference,service\nt1,MV-2021-0001,Care\n");
        Path notices = Files.createDirectories(folder.resolve("notices"));
        Files.copy(
                Path.of("src/test/resources/org/levelfield/audit/notices/tenders.json"), notices.resolve("all.json"));
        Object[] words = {
            "audit",
            tenders,
            "--store",
            store("a.db"),
            "--workers",
            "0",
            "--quiet",
            "--manifest",
            manifest,
            "--notices",
            notices
        };
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().toList())
                .containsExactly(
                        "2 packs: 2 read; 2 checked now, 0 unchanged; 0 documents could not be read",
                        "4 notices read; 3 of their 4 procurements fit no pack:",
                        "  OCDS-X1Y2Z3-000002",
                        "  OCDS-X1Y2Z3-000003",
                        "  OCDS-X1Y2Z3-000004");
        Files.writeString(notices.resolve("cut.json"), "{\"ocid\": \"ocds-abcdef-1\", ");
        Run cut = Run.of(words);
        assertThat(cut.status()).isEqualTo(3);
        assertThat(cut.errors()).singleElement().asString().contains("cut.json: is no whole JSON");
        assertThat(cut.out()).contains("0 checked now, 2 unchanged");
        Run verified = Run.of("verify", store("a.db"), tenders, "--workers", "0", "--notices", notices);
        assertThat(verified.out()).isEqualTo("2 packs read and judged again: nothing differs\n");
        Run without = Run.of("verify", store("a.db"), tenders, "--workers", "0");
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.out()).contains("tenders/t1: its notice all.json (ocds-x1y2z3-000001)");
    }

    @Test
    void badUsageIsOneLine() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path other = Files.createDirectories(folder.resolve("x/empty"));
        Files.writeString(empty.resolve("a.txt"), "x");
        Files.writeString(other.resolve("b.txt"), "x");
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        for (Object[] words : new Object[][] {
            {"audit", folder.resolve("none"), "--store", store("a.db")},
            {"audit", nothing, "--store", store("a.db")},
            {"audit", empty, other, "--store", store("a.db")},
            {"audit", empty},
            {"audit", empty, "--store", store("a.db"), "--notices", folder.resolve("none")},
            {"audit", empty, "--store", store("a.db"), "--notices", nothing},
            {"audit", empty, "--store", store("a.db"), "--workers", "-1"},
            {"audit", empty, "--store", store("a.db"), "--pack-by", "moon"}
        }) {
            Run run = Run.of(words);
            assertThat(run.status()).as(List.of(words).toString()).isEqualTo(2);
            assertThat(run.errors()).as(List.of(words).toString()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder.resolve("a.db")).doesNotExist();
    }

    @Test
    void killedAtAnyPointAndStartedAgainItEndsWithTheSameStore() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 5);
        Path notices = Path.of("src/test/resources/org/levelfield/audit/notices/tenders.json");
        Files.writeString(
                tenders.resolve("t4/itt.md"), "\nReference: MV-2021-0001\n", java.nio.file.StandardOpenOption.APPEND);
        Tenders.audit(tenders, store("unbroken.db"), java.util.Map.of(), NoticeShelf.read(List.of(notices), 1));
        killAfter(1, tenders);
        killAfter(3, tenders);
        Process last = start(tenders);
        try (BufferedReader out = last.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("5 packs: 5 read;").doesNotContain("5 checked now");
        }
        assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Dump.of(store("killed.db")))
                .isEqualTo(Dump.of(store("unbroken.db")))
                .anyMatch(row -> row.startsWith("pack_notice "));
    }

    /** Kills an audit, with no chance to tidy up, as soon as it says that so many packs are done. */
    private void killAfter(int packs, Path tenders) throws IOException, InterruptedException {
        Process audit = start(tenders);
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(audit.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = err.readLine();
            while (line != null && !line.startsWith(packs + " of ")) {
                line = err.readLine();
            }
            assertThat(line).as("said before it ended").isNotNull();
        }
        audit.destroyForcibly();
        assertThat(audit.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private Process start(Path tenders) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                tenders.toString(),
                "--notices",
                "src/test/resources/org/levelfield/audit/notices/tenders.json",
                "--store",
                store("killed.db"),
                "--workers",
                "1",
                "--worker-memory",
                "256",
                "--as-of",
                "2026-11-23"));
        return new ProcessBuilder(command).start();
    }
}
