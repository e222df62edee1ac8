package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.evidence.Counting;
import org.levelfield.evidence.FigureReader;
import org.levelfield.evidence.FigureText;
import org.levelfield.evidence.FindingFilter;
import org.levelfield.evidence.ReviewTable;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code levelfield review}. */
@Command(
        name = "review",
        description = "Upholds or rejects findings of an audit, one after the other in the terminal or by a table in"
                + " CSV, and shows how many of each barrier's were upheld.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "EXPR: comparisons joined by and, with =, !=, ~ (holds the words), >= and <=, of barrier,"
                    + " group, status, severity, document, pack, buyer, region, regime, published.",
            "",
            "Exit status: 0; 2 bad usage; 3 some rows of the table could not be taken.",
            "",
            "Examples:",
            "  levelfield review audit.db --where 'status>=against-guidance'",
            "  levelfield review audit.db --export findings.csv \\",
            "    --where 'barrier=minimum-turnover'",
            "  levelfield review audit.db --import findings.csv"
        })
final class ReviewCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "STORE", description = "What audit --store made.")
    private String store = "";

    @Option(names = "--export", paramLabel = "FILE", description = "Write the findings as a table to fill in.")
    private @Nullable Path export;

    @Option(names = "--import", paramLabel = "FILE", description = "Read a table that was filled in.")
    private @Nullable Path table;

    @Option(names = "--where", paramLabel = "EXPR", description = "Which findings; all by default.")
    private @Nullable String where;

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Who reviews in the terminal.")
    private String reviewer = "";

    @Override
    ExitStatus run() throws IOException, StoreException {
        if (export != null && table != null) {
            return usage("--export and --import do not go together");
        }
        FindingFilter filter;
        try {
            filter = where == null ? FindingFilter.all() : FindingFilter.of(where);
        } catch (IllegalArgumentException e) {
            return usage("--where: " + e.getMessage());
        }
        try (Store open = Store.open(store)) {
            if (export != null) {
                return written(ReviewTable.write(ReviewTable.entries(open, filter)), export);
            }
            boolean whole = table == null || taken(open, table);
            if (table == null) {
                new ReviewQuestions(
                                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                                err(),
                                CommandLine.Help.Ansi.AUTO.enabled(),
                                reviewer)
                        .ask(open, ReviewTable.entries(open, filter));
            }
            out().print(FigureText.text(FigureReader.read(open, Counting.ALL, 1).only("reviews")));
            return whole ? ExitStatus.OK : ExitStatus.PARTLY_READ;
        }
    }

    private ExitStatus written(String text, Path file) {
        Optional<String> trouble = OutputFiles.one(file, OutputFiles.Content.text(out -> out.write(text)));
        return trouble.isPresent() ? usage(trouble.get()) : ExitStatus.OK;
    }

    private boolean taken(Store open, Path file) throws IOException, StoreException {
        if (!Files.isReadable(file)) {
            complain(file + ": cannot be read; name the table that was filled in");
            return false;
        }
        ReviewTable.Returned returned = ReviewTable.read(file, open, Now.time().toString());
        returned.faults().forEach(this::complain);
        open.review(returned.reviews());
        out().println(String.format(
                Locale.ROOT, "%,d findings reviewed", returned.reviews().size()));
        return returned.faults().isEmpty();
    }
}
