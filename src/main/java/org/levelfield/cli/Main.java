package org.levelfield.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.levelfield.Levelfield;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program {@code levelfield}. */
@Command(
        name = "levelfield",
        description = "Reads tender documents and names what keeps small organisations out.",
        subcommands = {CheckCommand.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Try: levelfield check examples/community-nursing"})
public final class Main {

    /** The version for {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"levelfield " + Levelfield.version()};
        }
    }

    /** Runs the program and ends the process with its status. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(List.of(args), out, err);
        out.flush();
        System.exit(status);
    }

    /**
     * Runs the program.
     *
     * @return the exit status; nothing is thrown
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Main())
                .setOut(outWriter)
                .setErr(errWriter)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fault, arguments) -> {
                    errWriter.println("levelfield: " + fault.getMessage() + "; see levelfield "
                            + fault.getCommandLine().getCommandSpec().name() + " --help");
                    return ExitStatus.USAGE.code();
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    errWriter.println("levelfield: a defect of the program: " + fault
                            + "; please report it with the file that caused it");
                    if (parsed.matchedOptionValue("--verbose", false)) {
                        fault.printStackTrace(errWriter);
                    }
                    return ExitStatus.DEFECT.code();
                });
        if (args.isEmpty()) {
            line.usage(errWriter);
            return ExitStatus.USAGE.code();
        }
        int status = line.execute(args.toArray(String[]::new));
        outWriter.flush();
        errWriter.flush();
        return status;
    }
}
