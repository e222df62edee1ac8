package org.levelfield.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptFinderTest {

    private static ConceptFinder finder(List<String> phrases, List<String> not) {
        return new ConceptFinder(new Lexicon(Map.of("it", new Lexicon.Words(phrases, not))));
    }

    private static List<String> found(ConceptFinder finder, String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return finder.find(tokens).stream()
                .map(hit -> text.substring(
                        tokens.get(hit.from()).start(), tokens.get(hit.to() - 1).end()))
                .toList();
    }

    private static List<String> found(String phrase, String text) {
        return found(finder(List.of(phrase), List.of()), text);
    }

    @Test
    void wordsAreMetInAnyInflection() {
        assertThat(found("annual turnover", "Annual turnovers, and the ANNUAL-turnover."))
                .containsExactly("Annual turnovers", "ANNUAL-turnover");
        assertThat(found("annual turnover", "annual or turnover")).isEmpty();
    }

    @Test
    void anExactFormIsMetInThatFormOnly() {
        assertThat(found("=accounts", "account, accounting, accounts")).containsExactly("accounts");
    }

    @Test
    void aGapIsUpToFourWords() {
        assertThat(found("from ... bank", "from bank")).containsExactly("from bank");
        assertThat(found("from ... bank", "from a b c d bank")).containsExactly("from a b c d bank");
        assertThat(found("from ... bank", "from a b c d e bank")).isEmpty();
    }

    @Test
    void partsMayBeMissingOrOther() {
        String phrase = "(annual|yearly) (gross)? turnovers?";
        assertThat(found(phrase, "annual gross turnover; yearly turnover; monthly turnover"))
                .containsExactly("annual gross turnover", "yearly turnover");
    }

    @Test
    void aNumberIsAnyNumber() {
        assertThat(found("last <n> years", "the last 3 years and the last few years"))
                .containsExactly("last 3 years");
    }

    @Test
    void ofPhrasesWithinEachOtherTheLongestCounts() {
        ConceptFinder finder =
                finder(List.of("turnover", "annual turnover", "annual turnover of the bidder"), List.of());
        assertThat(found(finder, "annual turnover of the bidder, and turnover"))
                .containsExactly("annual turnover of the bidder", "turnover");
    }

    @Test
    void aPhraseThatCancelsCancelsWhatItTouches() {
        ConceptFinder finder = finder(List.of("turnover"), List.of("staff turnover", "turnover rate"));
        assertThat(found(finder, "staff turnover, turnover rate, turnover")).containsExactly("turnover");
    }

    @Test
    void oneConceptDoesNotCancelAnother() {
        ConceptFinder finder = new ConceptFinder(new Lexicon(Map.of(
                "a", new Lexicon.Words(List.of("turnover"), List.of("staff turnover")),
                "b", new Lexicon.Words(List.of("turnover"), List.of()))));
        assertThat(finder.find(Tokenizer.tokens("staff turnover")))
                .extracting(ConceptFinder.Hit::concept)
                .containsExactly("b");
    }

    @Test
    void aPhraseMustNotBeEmpty() {
        for (String phrase : List.of("", "(a)?", "(a)? (b)?")) {
            assertThatThrownBy(() -> finder(List.of(phrase), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("empty");
        }
    }

    @Test
    void noTextHasNoConcept() {
        assertThat(found("turnover", "")).isEmpty();
    }

    @Test
    void aRowOfEqualWordsTakesNoTime() {
        ConceptFinder finder = finder(
                List.of("must", "must ... must", "must ... must ... must must", "must must"), List.of("shall must"));
        List<Token> tokens = Tokenizer.tokens("must ".repeat(20_000));
        List<ConceptFinder.Hit> hits = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> finder.find(tokens));
        assertThat(hits).isNotEmpty();
    }
}
