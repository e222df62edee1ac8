package org.levelfield.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.evidence.ReviewTable;
import org.levelfield.report.Plain;
import org.levelfield.store.PackRows;
import org.levelfield.store.Review;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Asks a person to uphold or reject findings, one after the other, and keeps each answer at once. */
final class ReviewQuestions {

    private final BufferedReader answers;
    private final PrintWriter err;
    private final boolean terminal;
    private final String reviewer;

    /**
     * For one reviewer.
     *
     * @param answers a line for each finding
     * @param terminal whether somebody looks, so that the findings are shown
     */
    ReviewQuestions(BufferedReader answers, PrintWriter err, boolean terminal, String reviewer) {
        this.answers = answers;
        this.err = err;
        this.terminal = terminal;
        this.reviewer = reviewer;
    }

    /** Asks of each finding that nobody has reviewed, until there is no more or no answer. */
    void ask(Store open, List<ReviewTable.Entry> entries) throws IOException, StoreException {
        List<PackRows.Finding> unseen = entries.stream()
                .filter(entry -> entry.review().isEmpty())
                .map(ReviewTable.Entry::finding)
                .toList();
        for (int i = 0; i < unseen.size(); i++) {
            if (!asked(open, unseen.get(i), (i + 1) + " of " + unseen.size())) {
                return;
            }
        }
    }

    /** Asks of one finding, again until the answer is understood; whether to go on. */
    private boolean asked(Store open, PackRows.Finding finding, String which) throws IOException, StoreException {
        if (terminal) {
            show(finding, which);
        }
        while (true) {
            if (terminal) {
                err.print("u uphold, r REASON reject, s skip, q quit > ");
                err.flush();
            }
            String answer = answers.readLine();
            if (answer == null || answer.strip().equals("q")) {
                return false;
            }
            Optional<Review> review = review(finding, answer.strip());
            if (review.isPresent()) {
                open.review(List.of(review.get()));
            }
            if (review.isPresent() || answer.strip().equals("s")) {
                return true;
            }
            err.println("levelfield: '" + Plain.line(answer)
                    + "' is not understood; to reject, give a reason: r it only describes the form");
        }
    }

    private void show(PackRows.Finding finding, String which) {
        err.println(String.format(Locale.ROOT, "%n%s: %s, %s", which, finding.barrier(), finding.status()));
        err.println(Plain.line(finding.pack() + ", " + finding.documentPath())
                + (finding.page().isPresent() ? ", page " + finding.page().getAsLong() : ""));
        err.println("  “" + Plain.line(finding.quote()) + "”");
        err.println("  " + Plain.line(finding.why()));
    }

    private Optional<Review> review(PackRows.Finding finding, String answer) {
        String now = Now.time().toString();
        if (answer.equals("u")) {
            return Optional.of(new Review(finding.pack(), finding.id(), Review.UPHELD, "", reviewer, now));
        }
        if (answer.startsWith("r ")) {
            String reason = answer.substring(2).strip();
            return Optional.of(new Review(finding.pack(), finding.id(), Review.REJECTED, reason, reviewer, now));
        }
        return Optional.empty();
    }
}
