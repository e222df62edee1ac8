package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.report.Plain;
import org.levelfield.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works on a store of audits. */
abstract class StoreCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

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

    final void complain(String line) {
        err().println("levelfield: " + Plain.line(line));
    }

    final ExitStatus usage(String line) {
        complain(line);
        return ExitStatus.USAGE;
    }

    final PrintWriter out() {
        return commandLine().getOut();
    }

    final PrintWriter err() {
        return commandLine().getErr();
    }

    final CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("the command is run by picocli alone");
        }
        return spec.commandLine();
    }
}
