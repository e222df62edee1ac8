package org.levelfield.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Document;
import org.levelfield.report.Explanation;
import org.levelfield.report.ExplanationText;
import org.levelfield.report.Plain;
import org.levelfield.report.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code levelfield explain}. */
@Command(
        name = "explain",
        description = "Tells why a barrier was found in a tender or was not: which clauses came nearest, and which"
                + " condition of which rule failed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0; 2 bad usage or nothing could be read.",
            "",
            "Example:",
            "  levelfield explain examples/community-nursing --barrier no-consortium"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, folders and ZIP packs of one tender.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--barrier", required = true, paramLabel = "ID", description = "As rules list prints it.")
    private String barrier = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many clauses that came near are told; 10 by default.")
    private int most;

    @Option(
            names = "--profile",
            paramLabel = "bid|publish",
            converter = Choice.OfProfile.class,
            description = "bid misses nothing; publish (the default) accuses nobody wrongly.")
    private Profile profile = Profile.PUBLISH;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date whose law applies, where the pack has none.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Extra barriers beside the built-in ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Override
    public Integer call() {
        Optional<Path> noFolder =
                rules.stream().filter(folder -> !Files.isDirectory(folder)).findFirst();
        if (noFolder.isPresent()) {
            return usage(noFolder.get() + ": is no folder of rules; check the name after --rules");
        }
        CheckOptions options;
        try {
            options = options();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return usage("a limit is out of range; give a whole number above zero");
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = Levelfield.with(rules, faults);
        faults.forEach(this::complain);
        if (levelfield.book().barrier(barrier).isEmpty()) {
            return usage(barrier + ": is no barrier; levelfield rules list names them");
        }
        Explanation explanation = levelfield.explain(files, barrier, options);
        List<Document> documents = explanation.report().documents();
        if (documents.isEmpty()) {
            return usage(files.get(0) + ": holds no document; name a folder with the tender's files");
        }
        documents.stream()
                .filter(document -> document.status() == Document.Status.NOT_READ)
                .flatMap(document ->
                        document.problems().stream().map(problem -> document.path() + ": " + problem.message()))
                .forEach(this::complain);
        if (documents.stream().allMatch(document -> document.status() == Document.Status.NOT_READ)) {
            return ExitStatus.USAGE.code();
        }
        commandLine()
                .getOut()
                .print(ExplanationText.write(explanation, profile, Math.max(0, most), Columns.ofTheTerminal()));
        return ExitStatus.OK.code();
    }

    /** Everything is found, however unsure: the text tells what the profile would leave out. */
    private CheckOptions options() {
        return new CheckOptions(
                Profile.BID,
                stated.stated(),
                Optional.ofNullable(asOf),
                Instant.now(),
                limits.budget(),
                Runtime.getRuntime().availableProcessors());
    }

    private void complain(String line) {
        commandLine().getErr().println("levelfield: " + Plain.line(line));
    }

    private int usage(String line) {
        complain(line);
        return ExitStatus.USAGE.code();
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("the command is run by picocli alone");
        }
        return spec.commandLine();
    }
}
