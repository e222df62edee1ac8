package org.levelfield.cli;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.levelfield.audit.AuditState;

/** Shows how far an audit is: a bar that moves on a terminal, a line for every twentieth of the way elsewhere. */
final class AuditProgress implements Consumer<AuditState> {

    private static final int STEPS = 20;
    private static final double NANOS_IN_MINUTE = 60e9;

    private final ProgressLine line;
    private final LongSupplier clock;
    private final long start;
    private int told = -1;

    /**
     * Starts the clock.
     *
     * @param clock gives nanoseconds
     */
    AuditProgress(ProgressLine line, LongSupplier clock) {
        this.line = line;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    @Override
    public void accept(AuditState state) {
        if (line.moves()) {
            line.show(state.done(), state.total(), told(state));
            if (state.done() == state.total()) {
                line.keep();
            }
            return;
        }
        int step = state.total() == 0 ? STEPS : (int) ((long) state.done() * STEPS / state.total());
        if (step > told) {
            told = step;
            line.add(told(state));
        }
    }

    private String told(AuditState state) {
        String line = String.format(Locale.ROOT, "%,d of %,d packs", state.done(), state.total())
                + (state.unchanged() > 0 ? String.format(Locale.ROOT, ", %,d unchanged", state.unchanged()) : "")
                + (state.notRead() > 0 ? String.format(Locale.ROOT, ", %,d not read", state.notRead()) : "");
        int checked = state.done() - state.unchanged();
        double minutes = (clock.getAsLong() - start) / NANOS_IN_MINUTE;
        if (checked == 0 || minutes <= 0) {
            return line;
        }
        double rate = checked / minutes;
        int left = state.total() - state.done();
        return line
                + String.format(Locale.ROOT, ", %,.0f a minute", rate)
                + (left == 0 ? "" : ", " + time(left / rate) + " left");
    }

    private static String time(double minutes) {
        return minutes < 1
                ? String.format(Locale.ROOT, "%.0f s", Math.ceil(minutes * 60))
                : String.format(Locale.ROOT, "%,.0f min", Math.ceil(minutes));
    }
}
