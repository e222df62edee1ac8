package org.levelfield.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.levelfield.Levelfield;
import org.levelfield.report.Plain;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program {@code levelfield}. */
@Command(
        name = "levelfield",
        description = "Reads tender documents and names what keeps small organisations out.",
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            ScreenCommand.class,
            TeamCommand.class,
            RegisterCommand.class,
            AuditCommand.class,
            AuditWorkerCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            ReviewCommand.class,
            PackCommand.class,
            ExportCommand.class,
            RulesCommand.class,
            ValueCaseCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  levelfield check examples/community-nursing",
            "  levelfield help check",
            "  levelfield check --help"
        })
public final class Main {

    private final PrintStream out;
    private final LongSupplier clock;

    private Main(PrintStream out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    /** The version for {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"levelfield " + Levelfield.version()};
        }
    }

    /** Where results go that may be bytes; a command's own writer takes text alone. */
    static PrintStream standardOutput(CommandLine command) {
        return ((Main) command.getCommandSpec().root().userObject()).out;
    }

    /** What tells how long a run has taken by now, in nanoseconds. */
    static LongSupplier clock(CommandLine command) {
        return ((Main) command.getCommandSpec().root().userObject()).clock;
    }

    /** Runs the program and ends the process with its status. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        List<String> arguments = List.of(args);
        if (!arguments.contains("--verbose")) {
            // Libraries log what they put up with in a file; what matters of it is a problem of the report.
            Logger.getLogger("").setLevel(Level.OFF);
        }
        int status = run(arguments, out, err);
        out.flush();
        System.exit(status);
    }

    /** All commands; those that picocli brings speak as the others do, and have examples too. */
    static CommandLine commandLine(PrintStream out, LongSupplier clock) {
        CommandLine line = new CommandLine(new Main(out, clock));
        told(
                line,
                "generate-completion",
                "Prints a script with which bash and zsh complete commands and options.",
                "  source <(levelfield generate-completion)");
        told(line, "help", "Shows the help of a command.", "  levelfield help check");
        return line;
    }

    private static void told(CommandLine line, String command, String description, String example) {
        Optional.ofNullable(line.getSubcommands().get(command))
                .map(one -> one.getCommandSpec().usageMessage())
                .ifPresent(usage ->
                        usage.header(new String[0]).description(description).footer("", "Examples:", example));
    }

    /**
     * Runs the program.
     *
     * @return the exit status; nothing is thrown
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return run(args, out, err, System::nanoTime);
    }

    /** The same by another clock, in nanoseconds; only what is said of progress depends on it. */
    static int run(List<String> args, PrintStream out, PrintStream err, LongSupplier clock) {
        PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = commandLine(out, clock)
                .setOut(outWriter)
                .setErr(errWriter)
                .setParameterExceptionHandler((fault, arguments) -> {
                    errWriter.println("levelfield: " + Plain.line(String.valueOf(fault.getMessage())) + "; see "
                            + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                    return ExitStatus.USAGE.code();
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    errWriter.println("levelfield: a defect of the program: " + Plain.line(fault.toString())
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
        try {
            return line.execute(args.toArray(String[]::new));
        } catch (StackOverflowError | OutOfMemoryError e) {
            errWriter.println("levelfield: needs more memory than there is ("
                    + e.getClass().getSimpleName()
                    + "); check fewer files at once, or give Java more with LEVELFIELD_JAVA_OPTS");
            return ExitStatus.DEFECT.code();
        } finally {
            outWriter.flush();
            errWriter.flush();
        }
    }
}
