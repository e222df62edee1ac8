package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;

class ShelterTest {

    private static final Task.Reason DIED = new Task.Reason("worker-died", "took the process down");

    @TempDir
    private Path folder = Path.of("");

    private final PackAudit audit = new PackAudit(Levelfield.builtIn());
    private Task task = new Task(
            new PackSource("", "", "", Tenders.SETTINGS.written(), PackSource.Manifest.EMPTY), "", java.util.Map.of());

    @BeforeEach
    void writePack() throws IOException {
        Path pack = folder.resolve("t1");
        Tenders.write(pack, "Marl Vale Council", Tenders.TURNOVER.formatted("5,000,000"));
        Files.writeString(pack.resolve("deadly.txt"), "Bidders bring a good cake.");
        FoundPack found = new FoundPack("tenders", "t1", pack);
        task = Task.of(
                found,
                new PackSource(
                        "tenders", "t1", found.content(), Tenders.SETTINGS.written(), PackSource.Manifest.EMPTY));
    }

    /** Dies of a pack, or of a file, that a test names; counts its tries. */
    private final class Dying implements Checker {

        private final Predicate<Task> pack;
        private final Predicate<String> file;
        private int tries;

        Dying(Predicate<Task> pack, Predicate<String> file) {
            this.pack = pack;
            this.file = file;
        }

        @Override
        public PackRows check(Task asked) throws CheckFailedException {
            tries++;
            if (pack.test(asked)) {
                throw new CheckFailedException(DIED);
            }
            return audit.rows(asked);
        }

        @Override
        public void probe(Task asked, String name) throws CheckFailedException {
            if (file.test(name)) {
                throw new CheckFailedException(DIED);
            }
        }

        @Override
        public void close() {}
    }

    @Test
    void aDocumentThatTakesTheProcessDownIsLeftOutAndTheRestIsJudged() {
        Dying checker = new Dying(asked -> !asked.leftOut().containsKey("deadly.txt"), "deadly.txt"::equals);
        PackRows rows = new Shelter(checker, audit).check(task);
        assertThat(rows.pack().status()).isEqualTo("read-with-problems");
        assertThat(rows.documents())
                .extracting(one -> one.path() + " " + one.status())
                .containsExactly("itt.md read", "deadly.txt not-read");
        assertThat(rows.problems()).anySatisfy(one -> {
            assertThat(one.code()).isEqualTo("worker-died");
            assertThat(one.document()).contains("d2");
        });
        assertThat(rows.findings()).isNotEmpty();
    }

    @Test
    void aWorkerThatSomebodyKilledCostsASecondTryOnly() {
        Dying[] checker = new Dying[1];
        checker[0] = new Dying(asked -> checker[0].tries == 1, name -> false);
        assertThat(new Shelter(checker[0], audit).check(task)).isEqualTo(audit.rows(task));
        assertThat(checker[0].tries).isEqualTo(2);
    }

    @Test
    void aPackThatNoWorkerBearsIsNotReadAndSaysWhyOfEachFile() {
        PackRows rows = new Shelter(new Dying(asked -> true, name -> false), audit).check(task);
        assertThat(rows.pack().status()).isEqualTo("not-read");
        assertThat(rows.pack().reason()).contains("worker-died");
        assertThat(rows.documents()).extracting(PackRows.Document::status).containsExactly("not-read", "not-read");
    }

    @Test
    void howAWorkerEndedIsTold() {
        assertThat(reason("exit 3", 60).code()).isEqualTo("out-of-memory");
        assertThat(reason("read line; exit 7", 60).message()).contains("exit status 7");
        assertThat(reason("read line; exec sleep 60", 1).code()).isEqualTo("out-of-time");
    }

    private Task.Reason reason(String script, int seconds) {
        List<Task.Reason> reasons = new java.util.ArrayList<>();
        try (Checker worker =
                new WorkerProcess(List.of("sh", "-c", script), Duration.ofSeconds(seconds), NoticeLookup.NONE)) {
            assertThatThrownBy(() -> worker.check(task))
                    .isInstanceOfSatisfying(CheckFailedException.class, fault -> reasons.add(fault.reason()));
        }
        return reasons.get(0);
    }
}
