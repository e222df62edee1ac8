package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.finding.Status;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Plain;
import org.levelfield.report.Profile;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code levelfield check}. */
@Command(
        name = "check",
        description =
                "Reads documents, folders and packs as one tender and reports what keeps small organisations out.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 nothing at or above --fail-on; 1 something; 2 bad usage or nothing could be read;",
            "3 some documents could not be read.",
            "",
            "Examples:",
            "  levelfield check examples/community-nursing",
            "  levelfield check tender.pdf --regime pa2023/light-touch --value 'GBP 1200000' --term 36",
            "  levelfield check pack/ --format json --output report.json --profile bid"
        })
final class CheckCommand implements Callable<Integer> {

    /** What to write. */
    enum ReportFormat {
        TEXT("txt"),
        JSON("json");

        private final String ending;

        ReportFormat(String ending) {
            this.ending = ending;
        }
    }

    private static final int USUAL_COLUMNS = 80;

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, folders and ZIP packs of one tender.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "text|json",
            converter = Choice.OfReportFormat.class,
            description = "What to write, text by default; several with --output DIR.")
    private List<ReportFormat> formats = new ArrayList<>();

    @Option(names = "--output", paramLabel = "PATH", description = "A file, or a folder for several formats.")
    private @Nullable Path output;

    @Option(
            names = "--text",
            paramLabel = "DIR",
            description =
                    "Also write each document's extracted text, on which the evidence's offsets count: DIR/d1.txt …")
    private @Nullable Path texts;

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

    @Option(
            names = "--fail-on",
            paramLabel = "possible-breach|against-guidance|practical-barrier|never",
            converter = Choice.OfFailOn.class,
            description = "From which status the exit status is 1; default possible-breach.")
    private FailOn failOn = FailOn.POSSIBLE_BREACH;

    @Option(names = "--no-color", description = "No colour, also on a terminal.")
    private boolean noColor;

    @Option(names = "--quiet", description = "Only the result and what went wrong.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Show what a defect of the program looks like inside.")
    // Read by Main, before there is a command.
    @SuppressWarnings("UnusedVariable")
    private boolean verbose;

    /** From which status the answer is no. */
    enum FailOn {
        POSSIBLE_BREACH(Optional.of(Status.POSSIBLE_BREACH)),
        AGAINST_GUIDANCE(Optional.of(Status.AGAINST_GUIDANCE)),
        PRACTICAL_BARRIER(Optional.of(Status.PRACTICAL_BARRIER)),
        NEVER(Optional.empty());

        private final Optional<Status> least;

        FailOn(Optional<Status> least) {
            this.least = least;
        }

        private boolean concerns(Status status) {
            return least.filter(one -> status.compareTo(one) >= 0).isPresent();
        }
    }

    @Override
    public Integer call() throws IOException {
        Set<ReportFormat> wanted = new LinkedHashSet<>(formats.isEmpty() ? List.of(ReportFormat.TEXT) : formats);
        if (wanted.size() > 1 && output == null) {
            return usage("several formats need --output with a folder");
        }
        Optional<Path> noFolder =
                rules.stream().filter(folder -> !Files.isDirectory(folder)).findFirst();
        if (noFolder.isPresent()) {
            return usage(noFolder.get() + ": is no folder of rules; check the name after --rules");
        }
        Budget budget;
        try {
            budget = limits.budget();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return usage("a limit is out of range; give a whole number above zero");
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = Levelfield.with(rules, faults);
        faults.forEach(fault -> complain(fault));
        Report report = levelfield.check(files, options(budget));
        if (report.documents().isEmpty()) {
            return usage(files.get(0) + ": holds no document; name a folder with the tender's files");
        }
        boolean nothing = report.documents().stream().noneMatch(CheckCommand::isJudged);
        report.documents().forEach(document -> complain(document, nothing));
        if (nothing) {
            // A person has been told all there is; a program wants its report of what was not read and why.
            wanted.remove(ReportFormat.TEXT);
        }
        Optional<String> trouble = write(report, wanted).or(() -> writeTexts(report));
        if (trouble.isPresent()) {
            return usage(trouble.get());
        }
        return nothing ? ExitStatus.USAGE.code() : status(report, faults).code();
    }

    private CheckOptions options(Budget budget) {
        return new CheckOptions(
                profile,
                stated.stated(),
                Optional.ofNullable(asOf),
                now(),
                budget,
                Runtime.getRuntime().availableProcessors());
    }

    /** See the specification of SOURCE_DATE_EPOCH: seconds since 1970. */
    private static Instant now() {
        String fixed = System.getenv("SOURCE_DATE_EPOCH");
        return fixed != null && fixed.matches("\\d{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(fixed))
                : Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    private ExitStatus status(Report report, List<String> faults) {
        if (report.findings().stream().anyMatch(finding -> failOn.concerns(finding.status()))) {
            return ExitStatus.FOUND;
        }
        boolean unread = report.documents().stream().anyMatch(CheckCommand::isFailure);
        return unread || !faults.isEmpty() ? ExitStatus.PARTLY_READ : ExitStatus.OK;
    }

    /** A pack is only a wrapping: what lies in it counts. */
    private static boolean isJudged(Document document) {
        return document.status() != Document.Status.NOT_READ
                && !document.blocks().isEmpty();
    }

    /** Kinds that are not read are listed and are no failure; a document of a kind that is read, and was not, is one. */
    private static boolean isFailure(Document document) {
        return document.status() == Document.Status.NOT_READ
                && document.problems().stream()
                        .noneMatch(problem -> problem.code().equals("not-supported"));
    }

    /** The terminal's width where the shell tells it. */
    private static int columns() {
        String told = System.getenv("COLUMNS");
        return told != null && told.matches("\\d{1,4}") ? Integer.parseInt(told) : USUAL_COLUMNS;
    }

    private Optional<String> write(Report report, Set<ReportFormat> wanted) throws IOException {
        Map<ReportFormat, OutputFiles.Content> written = new EnumMap<>(ReportFormat.class);
        boolean folder = formats.size() > 1;
        // Newer Java has a console also where output is piped; picocli asks it whether it is a terminal.
        Ink ink = output == null && !noColor && CommandLine.Help.Ansi.AUTO.enabled() ? Ink.COLOUR : Ink.NONE;
        wanted.forEach(format -> written.put(
                format,
                format == ReportFormat.JSON
                        ? out -> JsonReport.write(report, out)
                        : out -> out.write(TextReport.write(report, ink, columns()))));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (output == null) {
            for (OutputFiles.Content content : written.values()) {
                content.to(out());
            }
            out().flush();
            return Optional.empty();
        }
        Map<String, OutputFiles.Content> files = new LinkedHashMap<>();
        written.forEach((format, text) -> files.put("report." + format.ending, text));
        return folder
                ? OutputFiles.inFolder(output, files)
                : OutputFiles.one(output, written.values().iterator().next());
    }

    /** Each document's extracted text under its id, where {@code --text} asks for it. */
    private Optional<String> writeTexts(Report report) {
        if (texts == null) {
            return Optional.empty();
        }
        Map<String, OutputFiles.Content> files = new LinkedHashMap<>();
        report.documents().stream()
                .filter(document -> !document.text().isEmpty())
                .forEach(document -> files.put(document.id() + ".txt", out -> out.write(document.text())));
        return OutputFiles.inFolder(texts, files);
    }

    /** Tells why a document was not read; {@code --quiet} keeps back what is no failure, unless it is all there is. */
    private void complain(Document document, boolean nothing) {
        boolean told = nothing || isFailure(document) || !quiet;
        document.problems().stream()
                .filter(problem -> told && document.status() == Document.Status.NOT_READ)
                .forEach(problem -> complain(document.path() + ": " + problem.message()));
    }

    private void complain(String line) {
        err().println("levelfield: " + Plain.line(line));
    }

    private int usage(String line) {
        complain(line);
        return ExitStatus.USAGE.code();
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private PrintWriter err() {
        return commandLine().getErr();
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("the command is run by picocli alone");
        }
        return spec.commandLine();
    }
}
