package org.levelfield.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.levelfield.store.StoreException;
import picocli.CommandLine.Option;

/** A command that works on a store of audits. */
abstract class StoreCommand extends TerminalCommand implements Callable<Integer> {

    @Option(names = "--quiet", description = "Only the result and what went wrong.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Show what a defect of the program looks like inside.")
    // Read by Main, before there is a command.
    @SuppressWarnings("UnusedVariable")
    private boolean verbose;

    @Override
    public final Integer call() throws IOException {
        try {
            return run().code();
        } catch (StoreException e) {
            return usage(String.valueOf(e.getMessage())).code();
        }
    }

    /** What the command does. */
    abstract ExitStatus run() throws IOException, StoreException;

    final boolean quiet() {
        return quiet;
    }
}
