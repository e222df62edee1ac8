package org.levelfield.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseParserTest {

    private static List<String> parsed(String phrase) {
        return said(PhraseParser.parse(phrase)).stream().map(String::strip).toList();
    }

    /** All that a phrase may say. */
    private static List<String> said(Phrase phrase) {
        if (phrase instanceof Phrase.Word word) {
            return List.of(word.form() + " ");
        }
        if (phrase instanceof Phrase.Choice choice) {
            return choice.options().stream()
                    .flatMap(option -> said(option).stream())
                    .toList();
        }
        List<String> said = List.of("");
        for (Phrase part : ((Phrase.Sequence) phrase).parts()) {
            said = said.stream()
                    .flatMap(head -> said(part).stream().map(head::concat))
                    .toList();
        }
        return said;
    }

    @Test
    void aPlainPhraseIsItsWords() {
        assertThat(parsed("not  less than")).containsExactly("not less than");
    }

    @Test
    void alternativesAreTriedInOrder() {
        assertThat(parsed("(annual|total net) turnover")).containsExactly("annual turnover", "total net turnover");
        assertThat(parsed("a|b c")).containsExactly("a", "b c");
    }

    @Test
    void aGroupMayBeMissing() {
        assertThat(parsed("contract (total)? value")).containsExactly("contract total value", "contract value");
    }

    @Test
    void groupsStandInGroups() {
        assertThat(parsed("(a (b|c)?|d) e")).containsExactly("a b e", "a c e", "a e", "d e");
    }

    @Test
    void theLastLetterMayBeMissing() {
        assertThat(parsed("bids? due")).containsExactly("bids due", "bid due");
        assertThat(parsed("(bid|tender)s? due")).containsExactly("bid s due", "bid due", "tender s due", "tender due");
    }

    @Test
    void gapsNumbersAndExactFormsStay() {
        assertThat(parsed("last <n> years ... =accounts")).containsExactly("last <n> years ... =accounts");
    }

    @Test
    void letterCaseDoesNotCount() {
        assertThat(parsed("PCR15 (IT|Ltd)")).containsExactly("pcr15 it", "pcr15 ltd");
    }

    @Test
    void faultyBracketsAreNamedWithTheirPhrase() {
        for (String phrase : List.of("(a|b", "a) b", "a (b))", "((a)")) {
            assertThatThrownBy(() -> PhraseParser.parse(phrase))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("bracket")
                    .hasMessageContaining("'" + phrase + "'");
        }
    }
}
