package org.levelfield.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.document.Span;

class QuoteWindowTest {

    private static final int LONGEST_IN_REPORT = 1_200;
    private static final String FILLER =
            "the one and the other and so on ".repeat(25).strip();

    private static String quoted(Clause clause, String focus) {
        int at = clause.text().indexOf(focus);
        Span span = new Span(clause.span().start() + at, clause.span().start() + at + focus.length());
        Span window = QuoteWindow.around(clause, span);
        assertThat(clause.span().holds(window)).isTrue();
        Evidence evidence = clause.evidence(span);
        assertThat(evidence.span()).isEqualTo(window);
        assertThat(evidence.quote())
                .isEqualTo(clause.text()
                        .substring(
                                window.start() - clause.span().start(),
                                window.end() - clause.span().start()))
                .isEqualTo(evidence.quote().strip())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(LONGEST_IN_REPORT);
        return evidence.quote();
    }

    @Test
    void aShortClauseIsQuotedWhole() {
        Clause clause = Papers.clause("The bidder must be there.");
        assertThat(quoted(clause, "must")).isEqualTo("The bidder must be there.");
    }

    @Test
    void aLongClauseIsQuotedAroundItsFocus() {
        Clause clause = Papers.clause(FILLER + " a turnover of five million pounds " + FILLER);
        assertThat(quoted(clause, "turnover of five million"))
                .contains("a turnover of five million pounds")
                .hasSizeLessThan(400);
    }

    @Test
    void aLongClauseIsCutAtItsBreaks() {
        Clause clause = Papers.clause(FILLER + "; they need a turnover; they need more; " + FILLER);
        assertThat(quoted(clause, "turnover")).startsWith("they need a turnover; they need more");
    }

    @Test
    void wordsAreNotTornApart() {
        Clause clause = Papers.clause(FILLER + " turnover " + FILLER);
        String padded = " " + clause.text() + " ";
        assertThat(padded).contains(" " + quoted(clause, "turnover") + " ");
    }

    @Test
    void everyFocusOfALongClauseIsQuoted() {
        Clause clause = Papers.clause("First words; " + FILLER + " | " + FILLER + "; last words.");
        for (String focus : new String[] {"First", "words.", clause.text(), FILLER, "; last words."}) {
            assertThat(quoted(clause, focus)).isNotBlank();
        }
        assertThat(clause.evidence().quote()).startsWith("First words");
    }

    @Test
    void textWithoutSpacesIsQuotedAllTheSame() {
        Clause clause = Papers.clause("x".repeat(1_500));
        assertThat(clause.evidence().quote()).hasSizeBetween(100, LONGEST_IN_REPORT);
    }

    @Test
    void aPairThatMakesOneCharacterIsNotTornApart() {
        Clause clause = Papers.clause("😀".repeat(700));
        for (int at = 0; at < 1_398; at += 2) {
            String quote = clause.evidence(new Span(at, at + 2)).quote();
            assertThat(Character.isLowSurrogate(quote.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(quote.charAt(quote.length() - 1)))
                    .isFalse();
        }
    }
}
