package org.levelfield.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.report.Explanation;
import org.levelfield.report.ExplanationText;
import org.levelfield.report.FindingStory;
import org.levelfield.report.Profile;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedReport;
import org.levelfield.report.read.SavedReportFile;
import org.levelfield.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code levelfield explain}. */
@Command(
        name = "explain",
        description = "Tells how a finding of a report came about; or, with --barrier, why a barrier was found in a"
                + " tender or was not: which clauses came nearest, and which condition of which rule failed.",
        mixinStandardHelpOptions = true,
        customSynopsis = {"levelfield explain REPORT.json FINDING", "levelfield explain [OPTIONS] FILE... --barrier ID"
        },
        footer = {
            "",
            "Exit status: 0; 2 bad usage or nothing could be read.",
            "",
            "Examples:",
            "  levelfield explain examples/community-nursing --barrier no-consortium",
            "  levelfield check pack/ --format json --output report.json",
            "  levelfield explain report.json 3fbe91a1d1e8"
        })
final class ExplainCommand extends TenderCommand {

    @Option(names = "--barrier", paramLabel = "ID", description = "As rules list prints it.")
    private String barrier = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many clauses that came near are told; 10 by default.")
    private int most;

    @Override
    ExitStatus run(Budget budget) {
        if (barrier.isEmpty()) {
            return files().size() == 2
                    ? story(files().get(0), files().get(1).toString())
                    : usage("name a report and a finding in it, or a barrier with --barrier");
        }
        Levelfield levelfield = levelfield(new ArrayList<>());
        if (levelfield.book().barrier(barrier).isEmpty()) {
            return usage(barrier + ": is no barrier; levelfield rules list names them");
        }
        // Everything is found, however unsure: the text tells what the profile would leave out.
        Explanation explanation = levelfield.explain(files(), barrier, options(Profile.BID, budget));
        List<Document> documents = explanation.report().documents();
        if (documents.isEmpty()) {
            return nothingToRead();
        }
        documents.stream()
                .filter(document -> document.status() == Document.Status.NOT_READ)
                .flatMap(document ->
                        document.problems().stream().map(problem -> document.path() + ": " + problem.message()))
                .forEach(this::complain);
        if (documents.stream().allMatch(document -> document.status() == Document.Status.NOT_READ)) {
            return ExitStatus.USAGE;
        }
        out().print(ExplanationText.write(explanation, profile(), Math.max(0, most), Columns.ofTheTerminal()));
        return ExitStatus.OK;
    }

    /** How a finding of a report came about; the beginning of its id is enough where no other begins so. */
    private ExitStatus story(Path file, String id) {
        SavedReportFile read = SavedReportFile.read(file);
        if (read.report().isEmpty()) {
            return usage(file + ": " + read.fault().orElse("cannot be read"));
        }
        SavedReport report = read.report().get();
        List<SavedFinding> found = report.finding(id)
                .map(List::of)
                .orElseGet(() -> report.findings().stream()
                        .filter(one -> one.id().startsWith(id))
                        .toList());
        if (found.size() != 1) {
            return usage(file
                    + (found.isEmpty()
                            ? ": holds no finding " + id + "; the report names each by its id"
                            : ": holds " + found.size() + " findings that begin with " + id + "; give more of the id"));
        }
        RuleBook book = levelfield(new ArrayList<>()).book();
        out().print(FindingStory.write(found.get(0), book, Columns.ofTheTerminal()));
        return ExitStatus.OK;
    }
}
