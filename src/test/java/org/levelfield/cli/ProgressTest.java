package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.audit.AuditState;
import org.levelfield.document.Progress.Stage;

/** How far long work is, by a clock that the test moves. */
class ProgressTest {

    private static final String EMPTY = "\r\u001b[K";

    private final StringWriter written = new StringWriter();
    private long nanos = -5_000_000_000L;

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintWriter(written), terminal);
    }

    private CheckProgress check(boolean terminal) {
        return new CheckProgress(line(terminal), () -> nanos);
    }

    private void after(double seconds) {
        nanos += (long) (seconds * 1e9);
    }

    @Test
    void aShortCheckSaysNothing() {
        for (boolean terminal : new boolean[] {true, false}) {
            CheckProgress progress = check(terminal);
            after(1.999);
            progress.at(Stage.READING, 1, 3);
            progress.at(Stage.JUDGING, 0, 1);
            after(9);
            progress.at(Stage.JUDGING, 1, 1);
        }
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void onATerminalTheBarMovesAndGoesAwayAtTheEnd() {
        CheckProgress progress = check(true);
        after(2);
        progress.at(Stage.READING, 1, 4);
        assertThat(written.toString()).isEqualTo(EMPTY + "[######------------------] read 1 of 4 documents");
        progress.at(Stage.READING, 4, 4);
        progress.at(Stage.JUDGING, 1, 2);
        progress.at(Stage.JUDGING, 2, 2);
        assertThat(written.toString())
                .contains(EMPTY + "[########################] read 4 of 4 documents")
                .endsWith(EMPTY + "[############------------] looking for barriers, 1 of 2 parts done" + EMPTY);
    }

    @Test
    void elsewhereALineComesEveryTenSeconds() {
        CheckProgress progress = check(false);
        after(2);
        progress.at(Stage.READING, 0, 1);
        after(9.999);
        progress.at(Stage.READING, 1, 1);
        after(0.001);
        progress.at(Stage.JUDGING, 0, 1);
        after(60);
        progress.at(Stage.JUDGING, 1, 1);
        assertThat(written.toString().lines()).containsExactly("read 0 of 1 document", "looking for barriers");
    }

    @Test
    void aSecondCheckOfTheSameRunIsShownAgain() {
        CheckProgress progress = check(true);
        after(3);
        progress.at(Stage.JUDGING, 0, 1);
        progress.at(Stage.JUDGING, 1, 1);
        progress.at(Stage.READING, 1, 2);
        assertThat(written.toString()).endsWith(EMPTY + "[############------------] read 1 of 2 documents");
    }

    @Test
    void anAuditTellsItsRateAndStays() {
        AuditProgress terminal = new AuditProgress(line(true), () -> nanos);
        after(60);
        terminal.accept(new AuditState(4, 2, 0, 1));
        terminal.accept(new AuditState(4, 4, 0, 1));
        assertThat(written.toString())
                .startsWith(EMPTY + "[############------------] 2 of 4 packs, 1 not read, 2 a minute, 1 min left")
                .endsWith("4 of 4 packs, 1 not read, 4 a minute" + System.lineSeparator());

        written.getBuffer().setLength(0);
        AuditProgress lines = new AuditProgress(line(false), () -> nanos);
        for (int done = 0; done <= 100; done++) {
            lines.accept(new AuditState(100, done, done, 0));
        }
        assertThat(written.toString().lines()).hasSize(21).contains("5 of 100 packs, 5 unchanged");
    }

    @ParameterizedTest
    @CsvSource({
        "check examples/employment-support",
        "screen examples/employment-support --as examples/organisations/marl-vale-carers.yaml",
        "team examples/employment-support --pool examples/pool"
    })
    void aLongRunTellsUnlessItIsToBeQuiet(String line) {
        Object[] arguments = line.split(" ", -1);
        AtomicLong seconds = new AtomicLong();
        LongSupplier slow = () -> seconds.getAndAdd(5) * 1_000_000_000;
        Run told = Run.of(slow, arguments);
        assertThat(told.errors())
                .isNotEmpty()
                .allMatch(one -> one.matches("read \\d of 2 documents|looking for barriers"));

        Run quiet = Run.of(slow, (Object[]) (line + " --quiet").split(" ", -1));
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).isEqualTo(told.out());
        assertThat(Run.of(arguments).err()).as("no time passes").isEmpty();
    }
}
