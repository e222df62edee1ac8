package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.finding.Status;
import org.levelfield.report.Ink;
import org.levelfield.report.Report;
import org.levelfield.report.annotate.AnnotatedCopies;
import org.levelfield.screening.register.RegisterException;
import org.levelfield.screening.register.RegisterStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code levelfield check}. */
@Command(
        name = "check",
        description =
                "Reads documents, folders and packs as one tender and reports what keeps small organisations out.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 nothing at or above --fail-on; 1 something; 2 bad usage or nothing could"
                    + " be read; 3 some documents could not be read.",
            "",
            "Examples:",
            "  levelfield check examples/community-nursing",
            "  levelfield check tender.pdf --regime pa2023/light-touch \\",
            "    --value 'GBP 1200000' --term 36",
            "  levelfield check pack/ --format json --output report.json --profile bid",
            "  levelfield check pack/ --baseline report.json \\",
            "    --suppress accepted.yaml --format sarif",
            "  levelfield check pack/ --format letter --output questions.docx"
        })
final class CheckCommand extends TenderCommand {

    @Option(
            names = "--format",
            split = ",",
            hideParamSyntax = true,
            paramLabel = "text|json|sarif|html|csv|xlsx|letter|duty-record|docx|pdf",
            converter = Choice.OfReportFormat.class,
            description =
                    "What to write, text by default; several, joined by commas, with --output DIR. letter (questions to the buyer) and"
                            + " duty-record (for an officer's file) are Word documents where the output's name ends in .docx."
                            + " docx and pdf are copies of the documents of that kind, with comments at the clauses: one"
                            + " to a file, several to a folder.")
    private List<ReportFormat> formats = new ArrayList<>();

    @Option(names = "--output", paramLabel = "PATH", description = "A file, or a folder for several formats.")
    private @Nullable Path output;

    @Option(
            names = "--text",
            paramLabel = "DIR",
            description =
                    "Also write each document's extracted text, on which the evidence's offsets count: DIR/d1.txt …")
    private @Nullable Path texts;

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "possible-breach|against-guidance|practical-barrier|never",
            converter = Choice.OfFailOn.class,
            description = "From which status the exit status is 1; default possible-breach.")
    private FailOn failOn = FailOn.POSSIBLE_BREACH;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "Also tell what each demand leaves of registered charities, by the registers that"
                    + " 'register import --store FILE' keeps there.")
    private @Nullable Path register;

    @Option(names = "--remedy", description = "With --format docx: the remedies as tracked changes.")
    private boolean remedy;

    @Option(names = "--no-color", description = "No colour, also on a terminal.")
    private boolean noColor;

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
        if (remedy && !wanted.contains(ReportFormat.DOCX)) {
            return usage("--remedy goes with --format docx");
        }
        if (register != null && !Files.exists(register)) {
            return usage(register + ": is no store of registers; make it with: levelfield register import PATH --store "
                    + register);
        }
        List<String> unfit = review.read();
        if (!unfit.isEmpty()) {
            unfit.forEach(this::complain);
            return ExitStatus.USAGE;
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = levelfield(faults);
        Report checked = review.on(levelfield.check(files(), options(profile(), budget)));
        if (checked.documents().isEmpty()) {
            return nothingToRead();
        }
        boolean nothing = checked.documents().stream().noneMatch(CheckCommand::isJudged);
        checked.documents().forEach(document -> complain(document, nothing));
        if (!wanted.contains(ReportFormat.TEXT)) {
            checked.review().problems().forEach(problem -> complain(problem.message()));
        }
        if (nothing) {
            // A person has been told all there is; a program wants its report of what was not read and why.
            wanted.remove(ReportFormat.TEXT);
        }
        Report report;
        try {
            report = withReach(levelfield, checked);
        } catch (RegisterException e) {
            return usage(String.valueOf(e.getMessage()));
        }
        Optional<String> trouble = write(report, wanted)
                .or(() -> copy(report, wanted, budget, faults))
                .or(() -> writeTexts(report));
        if (trouble.isPresent()) {
            return usage(trouble.get());
        }
        return nothing ? ExitStatus.USAGE : status(report, faults);
    }

    private Report withReach(Levelfield levelfield, Report checked) throws RegisterException {
        if (register == null) {
            return checked;
        }
        try (RegisterStore store = RegisterStore.open(register)) {
            return levelfield.withReach(checked, store);
        }
    }

    private ExitStatus status(Report report, List<String> faults) {
        if (report.open().stream().anyMatch(finding -> failOn.concerns(finding.status()))) {
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
        boolean word = output != null
                && wanted.size() == 1
                && output.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
        wanted.forEach(format -> files.putAll(format.files(report, ink, word)));
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

    /** The annotated copies that are asked for; each that cannot be made is a fault. */
    private Optional<String> copy(Report report, Set<ReportFormat> wanted, Budget budget, List<String> faults) {
        for (ReportFormat format : wanted) {
            Optional<Format> kind = format.copied();
            if (kind.isPresent()) {
                Optional<String> trouble = copy(AnnotatedCopies.of(report, kind.get(), remedy), report, budget, faults);
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> copy(AnnotatedCopies copies, Report report, Budget budget, List<String> faults) {
        List<String> names = copies.names();
        if (names.isEmpty()) {
            return Optional.of("no document of the kind to be annotated could be read; choose another --format");
        }
        boolean folder = names.size() > 1 || formats.size() > 1;
        if (folder && output == null) {
            return Optional.of("there are " + names.size() + " documents to annotate; give --output with a folder");
        }
        if (output != null && CopyFiles.isOriginal(output, report)) {
            return Optional.of(output + ": is the original, which stays as it is; name another file");
        }
        CopyFiles files = output == null
                ? CopyFiles.to(files(), budget, Main.standardOutput(commandLine()))
                : folder ? CopyFiles.inFolder(files(), budget, output) : CopyFiles.one(files(), budget, output);
        List<String> failures = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Optional<String> trouble = files.write(copies, failures, remarks);
        failures.forEach(this::complain);
        remarks.stream().filter(any -> !quiet()).forEach(this::complain);
        faults.addAll(failures);
        return trouble.isPresent() || failures.size() < names.size()
                ? trouble
                : Optional.of("no annotated copy could be made");
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
        boolean told = nothing || isFailure(document) || !quiet();
        document.problems().stream()
                .filter(problem -> told && document.status() == Document.Status.NOT_READ)
                .forEach(problem -> complain(document.path() + ": " + problem.message()));
    }
}
