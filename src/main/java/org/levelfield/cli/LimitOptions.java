package org.levelfield.cli;

import java.time.Duration;
import org.levelfield.document.Budget;
import picocli.CommandLine.Option;

/** What reading may cost. */
final class LimitOptions {

    private static final long MEGABYTE = 1_000_000;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "The largest file that is read, also within an archive; default ${DEFAULT-VALUE}.")
    private long size = Budget.DEFAULT.bytes() / MEGABYTE;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "How many pages of a document are read; default ${DEFAULT-VALUE}.")
    private int pages = Budget.DEFAULT.pages();

    @Option(
            names = "--max-unpacked",
            paramLabel = "MB",
            description = "To how much one archive may unpack; default ${DEFAULT-VALUE}.")
    private long expanded = Budget.DEFAULT.expanded() / MEGABYTE;

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description = "To how many times its size an archive may unpack; default ${DEFAULT-VALUE}.")
    private int ratio = Budget.DEFAULT.ratio();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description = "How deep files within files are read; default ${DEFAULT-VALUE}.")
    private int nesting = Budget.DEFAULT.nesting();

    @Option(
            names = "--max-files",
            paramLabel = "N",
            description = "How many files of one archive are read; default ${DEFAULT-VALUE}.")
    private int entries = Budget.DEFAULT.entries();

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "How long the reading of one document may take; default ${DEFAULT-VALUE}.")
    private int seconds = (int) Budget.DEFAULT.time().toSeconds();

    /**
     * The budget.
     *
     * @throws IllegalArgumentException if a limit is not above zero
     */
    Budget budget() {
        return new Budget(
                Math.multiplyExact(size, MEGABYTE),
                pages,
                Math.multiplyExact(expanded, MEGABYTE),
                ratio,
                nesting,
                entries,
                Duration.ofSeconds(seconds));
    }
}
