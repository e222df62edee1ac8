package org.levelfield.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.Papers;
import org.levelfield.document.Document;

/** A demand cannot hide behind letters, figures and signs that only look like the usual ones. */
class LookAlikesTest {

    private static final Marker MARKER = new Marker(
            new Lexicon(Map.of(
                    "turnover", new Lexicon.Words(List.of("turnover"), List.of()),
                    "scope", new Lexicon.Words(List.of("scope"), List.of()),
                    "demand", new Lexicon.Words(List.of("must have"), List.of()))),
            Papers.PARTS);

    private static Stream<Mark> marks(Document paper) {
        return MARKER.mark(paper).clauses().stream().flatMap(clause -> clause.marks().stream());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turnov\u0435r", // Cyrillic e
                "turn\u043ever", // Cyrillic o
                "turn\u03bfver", // Greek omicron
                "Turn\u043ev\u0435r",
                "\uff54\uff55\uff52\uff4e\uff4f\uff56\uff45\uff52", // wide
                "\ud835\udc2d\ud835\udc2e\ud835\udc2b\ud835\udc27\ud835\udc28\ud835\udc2f\ud835\udc1e\ud835\udc2b", // bold
                "turn\u200bover", // zero-width space
                "turn\u00adover", // soft hyphen
                "t\u2060u\ufeffrnover",
                "turn\u202eover\u202c"
            })
    void aWordIsFoundAndQuotedAsWritten(String word) {
        Document paper = Papers.of("Bidders must have a " + word + " of £2 million.");
        assertThat(marks(paper).filter(mark -> mark.kind().equals("turnover")))
                .singleElement()
                .satisfies(
                        mark -> assertThat(mark.place().span().of(paper.text())).startsWith(word.substring(0, 4)));
        assertThat(marks(paper).map(Mark::kind)).contains("demand", "amount");
    }

    @Test
    void aWordWhollyInAnotherScriptIsFoundToo() {
        assertThat(marks(Papers.of("The \u0455\u0441\u043e\u0440\u0435 is wide."))
                        .map(Mark::kind))
                .containsExactly("scope");
    }

    @Test
    void wordsOfOtherLanguagesStayWhatTheyAre() {
        assertThat(Tokenizer.tokens("Цена договора; срок СРОК; τιμή"))
                .extracting(Token::word)
                .containsExactly("цена", "договора", "срок", "срок", "τιμή");
        assertThat(Tokenizer.tokens("PriceЦена")).extracting(Token::word).containsExactly("price", "цена");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "£٢٥٬٠٠٠; 25000",
                "£۱۲٬۵۰۰; 12500",
                "￡１２，０００; 12000",
                "£१,००,०००; 100000",
                "£1\u200b,000\u200b,000; 1000000",
                "£\u20602\u2060 million; 2000000",
                "£5\u00ad00,000; 500000",
                "\u202a£30,000\u202c; 30000"
            })
    void anAmountIsReadWhateverItsFigures(String amount, long value) {
        List<Long> found = marks(Papers.of("They must pay " + amount + " at once."))
                .filter(Amount.class::isInstance)
                .map(mark -> ((Amount) mark).value().longValueExact())
                .toList();
        assertThat(found).containsExactly(value);
    }
}
