package org.levelfield.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionTest {

    private static void one(String... words) {
        for (String word : words) {
            assertThat(Inflection.stem(word)).as(word).isEqualTo(Inflection.stem(words[0]));
        }
    }

    private static void two(String word, String other) {
        assertThat(Inflection.stem(word)).isNotEqualTo(Inflection.stem(other));
    }

    @Test
    void formsOfAVerbAreOne() {
        one("require", "requires", "required", "requiring");
        one("submit", "submits", "submitted", "submitting");
        one("carry", "carries", "carried");
        one("bid", "bids");
    }

    @Test
    void formsOfANounAreOne() {
        one("company", "companies");
        one("business", "businesses");
        one("box", "boxes");
        one("policy", "policies");
        one("insurance", "insurances");
    }

    @Test
    void britishAndAmericanSpellingsAreOne() {
        one("organisation", "organization", "organisations");
        one("recognise", "recognize", "recognised", "recognized", "recognising");
    }

    @Test
    void shortWordsAndNumbersStayAsTheyAre() {
        assertThat(Inflection.stem("gas")).isEqualTo("gas");
        assertThat(Inflection.stem("9001s")).isEqualTo("9001s");
        assertThat(Inflection.stem("%")).isEqualTo("%");
        assertThat(Inflection.stem("")).isEmpty();
    }

    @Test
    void differentWordsStayTwo() {
        two("turnover", "turning");
        two("bid", "bidder");
        two("status", "state");
        two("rate", "rating scale");
    }
}
