package org.levelfield.document.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void spacesOfAllKindsAreOne() {
        assertThat(Wording.plain(" a\u00a0\u2003 b\tc ")).isEqualTo("a b c");
    }

    @Test
    void linesStayWithNoSpaceAboutThem() {
        assertThat(Wording.plain("a \r\n\u2028 b\u000bc")).isEqualTo("a\nb\nc");
    }

    @Test
    void hyphensAreAlikeAndWhatIsNotSeenGoes() {
        assertThat(Wording.plain("n\u2011th con\u00adtract\u200b \ufeff\u202ex\u0000"))
                .isEqualTo("n-th contract x");
        assertThat(Wording.plain("\u0645\u200c\u0646")).isEqualTo("\u0645\u200c\u0646");
    }

    @Test
    void theThousandsOfANumberStayTogether() {
        assertThat(Wording.plain("10\u00a0500 and\u00a0500")).isEqualTo("10\u00a0500 and 500");
    }

    @Test
    void halfOfAPairIsNoCharacter() {
        assertThat(Wording.plain("a\ud83db \ud83d\ude00")).isEqualTo("a\ufffdb \ud83d\ude00");
    }
}
