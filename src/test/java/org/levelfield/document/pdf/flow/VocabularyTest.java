package org.levelfield.document.pdf.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static String joined(Vocabulary vocabulary, String first, String second) {
        StringBuilder text = new StringBuilder(first);
        vocabulary.join(text, second);
        return text.toString();
    }

    @Test
    void aWordThatTheDocumentWritesWithAHyphenKeepsIt() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("a grass-cutting machine");
        assertThat(joined(vocabulary, "for grass-", "cutting")).isEqualTo("for grass-cutting");
    }

    @Test
    void anyOtherBrokenWordIsJoined() {
        assertThat(joined(new Vocabulary(), "the perform-", "ance bond")).isEqualTo("the performance bond");
        assertThat(joined(new Vocabulary(), "the perform\u00AD", "ance bond")).isEqualTo("the performance bond");
    }

    @Test
    void aHyphenBeforeACapitalOrADigitStays() {
        assertThat(joined(new Vocabulary(), "the Anglo-", "Saxon")).isEqualTo("the Anglo-Saxon");
    }

    @Test
    void lineEndsAreSpaces() {
        assertThat(joined(new Vocabulary(), "one", "two")).isEqualTo("one two");
    }
}
