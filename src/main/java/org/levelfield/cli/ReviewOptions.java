package org.levelfield.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.report.Report;
import org.levelfield.report.read.SavedReport;
import org.levelfield.report.read.SavedReportFile;
import org.levelfield.report.review.Suppression;
import org.levelfield.report.review.SuppressionFile;
import picocli.CommandLine.Option;

/** What stands beside the findings: accepted ones and an earlier report. */
final class ReviewOptions {

    @Option(
            names = "--suppress",
            paramLabel = "FILE",
            description = "YAML of accepted findings, each with who, a reason and an end date; may be repeated.")
    private List<Path> suppress = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "REPORT.json",
            description = "An earlier report: marks what is new, as before and gone.")
    private @Nullable Path baseline;

    private final List<Suppression> suppressions = new ArrayList<>();
    private Optional<SavedReport> earlier = Optional.empty();

    /** Reads the files named; what is wrong with them, a line each. */
    List<String> read() {
        List<String> faults = new ArrayList<>();
        for (Path file : suppress) {
            SuppressionFile read = SuppressionFile.read(file);
            suppressions.addAll(read.suppressions());
            faults.addAll(read.faults());
        }
        if (baseline != null) {
            SavedReportFile read = SavedReportFile.read(baseline);
            earlier = read.report();
            read.fault().map(fault -> baseline + ": " + fault).ifPresent(faults::add);
        }
        return faults;
    }

    /** The report with what the files say of it. */
    Report on(Report report) {
        return report.reviewed(suppressions, earlier);
    }
}
