package org.levelfield.cli;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.Levelfield;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.report.Explanation;
import org.levelfield.report.ExplanationText;
import org.levelfield.report.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class ExplainCommand extends TenderCommand {

    @Option(names = "--barrier", required = true, paramLabel = "ID", description = "As rules list prints it.")
    private String barrier = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many clauses that came near are told; 10 by default.")
    private int most;

    @Override
    ExitStatus run(Budget budget) {
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
}
