package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.finding.Status;
import org.levelfield.report.Ink;
import org.levelfield.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class CheckCommand extends TenderCommand {

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
    ExitStatus run(Budget budget) throws IOException {
        Set<ReportFormat> wanted = new LinkedHashSet<>(formats.isEmpty() ? List.of(ReportFormat.TEXT) : formats);
        if (wanted.size() > 1 && output == null) {
            return usage("several formats need --output with a folder");
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = levelfield(faults);
        Report report = levelfield.check(files(), options(profile(), budget));
        if (report.documents().isEmpty()) {
            return nothingToRead();
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
        return nothing ? ExitStatus.USAGE : status(report, faults);
    }

    private ExitStatus status(Report report, List<String> faults) {
        if (report.findings().stream().anyMatch(finding -> failOn.concerns(finding.status()))) {
            return ExitStatus.FOUND;
        }
        boolean unread = report.documents().stream().anyMatch(TenderCommand::isFailure);
        return unread || !faults.isEmpty() ? ExitStatus.PARTLY_READ : ExitStatus.OK;
    }

    /** A pack is only a wrapping: what lies in it counts. */
    private static boolean isJudged(Document document) {
        return document.status() != Document.Status.NOT_READ
                && !document.blocks().isEmpty();
    }

    private Optional<String> write(Report report, Set<ReportFormat> wanted) throws IOException {
        // Newer Java has a console also where output is piped; picocli asks it whether it is a terminal.
        Ink ink = output == null && !noColor && CommandLine.Help.Ansi.AUTO.enabled() ? Ink.COLOUR : Ink.NONE;
        Map<String, OutputFiles.Content> files = new LinkedHashMap<>();
        wanted.forEach(format -> files.putAll(format.files(report, ink)));
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (output == null) {
            return toStandardOutput(files);
        }
        return formats.size() > 1
                ? OutputFiles.inFolder(output, files)
                : OutputFiles.one(output, files.values().iterator().next());
    }

    /** Each document's extracted text under its id, where {@code --text} asks for it. */
    private Optional<String> writeTexts(Report report) {
        if (texts == null) {
            return Optional.empty();
        }
        Map<String, OutputFiles.Content> files = new LinkedHashMap<>();
        report.sources().stream()
                .filter(document -> !document.text().isEmpty())
                .forEach(document ->
                        files.put(document.id() + ".txt", OutputFiles.Content.text(out -> out.write(document.text()))));
        return OutputFiles.inFolder(texts, files);
    }

    /** Tells why a document was not read; {@code --quiet} keeps back what is no failure, unless it is all there is. */
    private void complain(Document document, boolean nothing) {
        boolean told = nothing || isFailure(document) || !quiet;
        document.problems().stream()
                .filter(problem -> told && document.status() == Document.Status.NOT_READ)
                .forEach(problem -> complain(document.path() + ": " + problem.message()));
    }
}
