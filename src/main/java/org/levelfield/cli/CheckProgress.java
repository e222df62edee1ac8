package org.levelfield.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.levelfield.document.Progress;

/**
 * Shows how far the check of a tender is. Nothing in the first two seconds, in which most are done; then a bar that moves
 * and goes away at the end, or a line every ten seconds where there is no terminal.
 */
final class CheckProgress implements Progress {

    private static final long NANOS_IN_SECOND = 1_000_000_000;
    private static final long SILENCE = 2 * NANOS_IN_SECOND;
    private static final long INTERVAL = 10 * NANOS_IN_SECOND;

    private final ProgressLine line;
    private final LongSupplier clock;
    private long next;
    private boolean shown;

    /**
     * Starts the clock.
     *
     * @param clock gives nanoseconds
     */
    CheckProgress(ProgressLine line, LongSupplier clock) {
        this.line = line;
        this.clock = clock;
        this.next = clock.getAsLong() + SILENCE;
    }

    @Override
    public void at(Stage stage, int done, int total) {
        boolean over = stage == Stage.JUDGING && done == total;
        if (over) {
            if (shown && line.moves()) {
                line.clear();
            }
            shown = false;
            return;
        }
        long now = clock.getAsLong();
        if (now - next < 0) {
            return;
        }
        if (line.moves()) {
            line.show(done, total, told(stage, done, total));
        } else {
            line.add(told(stage, done, total));
            next = now + INTERVAL;
        }
        shown = true;
    }

    private static String told(Stage stage, int done, int total) {
        return switch (stage) {
            case READING ->
                String.format(Locale.ROOT, "read %,d of %,d %s", done, total, total == 1 ? "document" : "documents");
            case JUDGING ->
                total == 1
                        ? "looking for barriers"
                        : String.format(Locale.ROOT, "looking for barriers, %,d of %,d parts done", done, total);
        };
    }
}
