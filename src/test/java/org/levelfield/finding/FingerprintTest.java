package org.levelfield.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String WORDS = "Bidders must have a turnover of at least £5,000,000.";

    @Test
    void layoutCaseAndPunctuationDoNotCount() {
        String name = Fingerprint.of("turnover", WORDS, 1);
        assertThat(Fingerprint.of("turnover", "  bidders  MUST have\na turnover – of at least £5,000,000!", 1))
                .isEqualTo(name)
                .matches("[0-9a-f]{12}");
    }

    @Test
    void wordsNumbersAndCurrenciesCount() {
        String name = Fingerprint.of("turnover", WORDS, 1);
        assertThat(Fingerprint.of("turnover", WORDS.replace("5,", "6,"), 1)).isNotEqualTo(name);
        assertThat(Fingerprint.of("turnover", WORDS.replace("£", "€"), 1)).isNotEqualTo(name);
        assertThat(Fingerprint.of("insurance", WORDS, 1)).isNotEqualTo(name);
    }

    @Test
    void theSameWordsAgainAreNumbered() {
        String name = Fingerprint.of("turnover", WORDS, 1);
        assertThat(Fingerprint.of("turnover", WORDS, 2)).isEqualTo(name + "-2");
    }

    @Test
    void theNameDoesNotDependOnTheLocale() {
        Locale locale = Locale.getDefault();
        String name = Fingerprint.of("turnover", "INSURANCE IN FULL", 1);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Fingerprint.of("turnover", "INSURANCE IN FULL", 1)).isEqualTo(name);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void noWordsHaveANameToo() {
        assertThat(Fingerprint.of("turnover", "…", 1)).hasSize(12);
    }
}
