package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.Tenders;
import org.levelfield.evidence.FindingFilter;
import org.levelfield.evidence.ReviewTable;
import org.levelfield.store.Review;
import org.levelfield.store.Store;

/** {@code review} in the terminal. */
class ReviewQuestionsTest {

    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    @BeforeEach
    void audit() throws Exception {
        store = folder.resolve("audit.db").toString();
        Tenders.audit(Tenders.several(folder.resolve("tenders"), 4), store, Map.of());
    }

    /** What is shown while these answers are given, to all questions about turnover. */
    private String asked(boolean terminal, String answers) throws Exception {
        StringWriter shown = new StringWriter();
        try (Store open = Store.open(store)) {
            new ReviewQuestions(
                            new BufferedReader(new StringReader(answers)),
                            new PrintWriter(shown),
                            terminal,
                            "A. Reader")
                    .ask(open, ReviewTable.entries(open, FindingFilter.of("barrier=minimum-turnover")));
        }
        return shown.toString();
    }

    private List<Optional<Review>> reviews() throws Exception {
        try (Store open = Store.open(store)) {
            return ReviewTable.entries(open, FindingFilter.of("barrier=minimum-turnover")).stream()
                    .map(ReviewTable.Entry::review)
                    .toList();
        }
    }

    private List<String> verdicts() throws Exception {
        return reviews().stream()
                .map(one -> one.map(review -> (review.verdict() + " " + review.reason()).strip())
                        .orElse("-"))
                .toList();
    }

    @Test
    void eachAnswerIsKept() throws Exception {
        asked(false, "u\nr  it only describes the form \ns\nu\n");
        assertThat(verdicts())
                .containsExactly(Review.UPHELD, Review.REJECTED + " it only describes the form", "-", Review.UPHELD);
        assertThat(reviews().get(0).orElseThrow().reviewer()).isEqualTo("A. Reader");
    }

    @Test
    void onlyWhatNobodyReviewedIsAskedAgain() throws Exception {
        asked(false, "u\ns\nq\nu\n");
        assertThat(verdicts()).containsExactly(Review.UPHELD, "-", "-", "-");
        String shown = asked(true, "r no demand\n");
        assertThat(shown)
                .contains("1 of 3: minimum-turnover")
                .contains("2 of 3")
                .doesNotContain("£1,500,000");
        assertThat(verdicts()).containsExactly(Review.UPHELD, Review.REJECTED + " no demand", "-", "-");
    }

    @Test
    void whatIsNotUnderstoodIsAskedAgain() throws Exception {
        String shown = asked(false, "yes\nr\nr \n\nu\n");
        assertThat(shown.lines())
                .hasSize(4)
                .allMatch(line -> line.contains("is not understood; to reject, give a reason"));
        assertThat(verdicts()).containsExactly(Review.UPHELD, "-", "-", "-");
    }

    @Test
    void aPersonSeesThePlaceTheWordsAndTheReason() throws Exception {
        assertThat(asked(true, "q\n"))
                .contains("1 of 4: minimum-turnover, practical-barrier")
                .contains("tenders/t1, itt.md")
                .contains("“Bidders must have had an annual turnover of at least £1,500,000 in each")
                .endsWith("u uphold, r REASON reject, s skip, q quit > ");
        assertThat(asked(false, "q\n")).isEmpty();
    }

    @Test
    void noAnswerAtAllChangesNothing() throws Exception {
        asked(true, "");
        assertThat(verdicts()).containsOnly("-");
    }
}
