package org.levelfield.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Where it is shown how far long work is: on a terminal a line with a bar that changes, elsewhere lines. */
final class ProgressLine {

    private static final int BAR = 24;
    private static final String START_OF_EMPTY_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;

    /** On standard error, which is a terminal or is not. */
    ProgressLine(PrintWriter err) {
        this(err, CommandLine.Help.Ansi.AUTO.enabled());
    }

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Whether there is one line that changes. */
    boolean moves() {
        return terminal;
    }

    /** Puts a bar and words in place of what the line shows. */
    void show(int done, int total, String words) {
        int full = total == 0 ? BAR : (int) ((long) done * BAR / total);
        err.print(START_OF_EMPTY_LINE + "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + words);
        err.flush();
    }

    /** Leaves what the line shows, and goes on below it. */
    void keep() {
        err.println();
        err.flush();
    }

    /** Takes away what the line shows. */
    void clear() {
        err.print(START_OF_EMPTY_LINE);
        err.flush();
    }

    /** A line of its own. */
    void add(String words) {
        err.println(words);
        err.flush();
    }
}
