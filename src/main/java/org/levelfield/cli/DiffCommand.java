package org.levelfield.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.diff.Comparer;
import org.levelfield.report.diff.Comparison;
import org.levelfield.report.diff.ComparisonJson;
import org.levelfield.report.diff.ComparisonText;
import org.levelfield.report.read.SavedReport;
import org.levelfield.report.read.SavedReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code levelfield diff}. */
@Command(
        name = "diff",
        description = "Compares two versions of a tender, packs or JSON reports of check: barriers added, tightened,"
                + " loosened, removed, reworded.",
        mixinStandardHelpOptions = true,
        customSynopsis = "levelfield diff [OPTIONS] OLD NEW",
        footer = {
            "",
            "FILE here is OLD and NEW: each a document, a folder, a ZIP pack, or a report ending in" + " .json.",
            "",
            "Exit status: 0 nothing added or tightened; 1 something; 2 bad usage or nothing could be read; 3 some documents could not be read.",
            "",
            "Examples:",
            "  levelfield diff examples/expected/community-nursing.json \\",
            "    examples/community-nursing",
            "  levelfield diff draft-1/ draft-2/ --format json --output changes.json"
        })
final class DiffCommand extends TenderCommand {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Choice.OfTextOrJson.class,
            description = "What to write, text by default.")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--output", paramLabel = "PATH", description = "A file; standard output by default.")
    private @Nullable Path output;

    private boolean unread;

    @Override
    ExitStatus run(Budget budget) throws IOException {
        if (files().size() != 2) {
            return usage("diff takes two, the old and the new; name a pack or a report for each");
        }
        List<String> faults = new ArrayList<>();
        Levelfield levelfield = levelfield(faults);
        List<SavedReport> reports = new ArrayList<>();
        for (Path file : files()) {
            Optional<SavedReport> report = isReport(file) ? saved(file) : checked(file, levelfield, budget);
            if (report.isEmpty()) {
                return ExitStatus.USAGE;
            }
            reports.add(report.get());
        }
        Comparison comparison = Comparer.compare(reports.get(0), reports.get(1));
        Optional<String> trouble = write(comparison, levelfield);
        if (trouble.isPresent()) {
            return usage(trouble.get());
        }
        if (comparison.isStricter()) {
            return ExitStatus.FOUND;
        }
        return unread || !faults.isEmpty() ? ExitStatus.PARTLY_READ : ExitStatus.OK;
    }

    private static boolean isReport(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") && !Files.isDirectory(file);
    }

    private Optional<SavedReport> saved(Path file) {
        SavedReportFile read = SavedReportFile.read(file);
        read.fault().ifPresent(fault -> complain(file + ": " + fault));
        return read.report();
    }

    /** A pack is written as a report and read again, so that packs and reports cannot differ. */
    private Optional<SavedReport> checked(Path file, Levelfield levelfield, Budget budget) {
        Report report = levelfield.check(List.of(file), options(profile(), budget));
        for (Document document : report.documents()) {
            if (isFailure(document)) {
                unread = true;
                document.problems().forEach(problem -> complain(document.path() + ": " + problem.message()));
            }
        }
        if (report.documents().stream().allMatch(document -> document.blocks().isEmpty())) {
            complain(file + ": holds nothing that could be read; name a folder with the tender's files");
            return Optional.empty();
        }
        return SavedReportFile.parse(JsonReport.write(report)).report();
    }

    private Optional<String> write(Comparison comparison, Levelfield levelfield) throws IOException {
        OutputFiles.Content content = OutputFiles.Content.text(out -> out.write(
                format == TextOrJson.JSON
                        ? ComparisonJson.write(comparison, Levelfield.version())
                        : ComparisonText.write(comparison, levelfield.book(), Columns.ofTheTerminal())));
        return output == null ? toStandardOutput(Map.of("", content)) : OutputFiles.one(output, content);
    }
}
