package org.levelfield.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.levelfield.report.Plain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** What every command does in the same way: it writes, and it says what is wrong in one line. */
@Command
abstract class TerminalCommand {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Says in one line what is wrong. */
    final void complain(String line) {
        err().println("levelfield: " + Plain.line(line));
    }

    /** Says in one line how the command is used wrongly. */
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
