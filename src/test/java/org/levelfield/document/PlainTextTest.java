package org.levelfield.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void spacesOfAllKindsAreOne() {
        assertThat(PlainText.of(" a\u00a0\u2003 b\tc ")).isEqualTo("a b c");
    }

    @Test
    void linesStayWithNoSpaceAboutThem() {
        assertThat(PlainText.of("a \r\n\u2028 b\u000bc")).isEqualTo("a\nb\nc");
    }

    @Test
    void hyphensAreAlikeAndWhatIsNotSeenGoes() {
        assertThat(PlainText.of("n\u2011th con\u00adtract\u200b \ufeff\u202ex\u0000"))
                .isEqualTo("n-th contract x");
        assertThat(PlainText.of("\u0645\u200c\u0646")).isEqualTo("\u0645\u200c\u0646");
    }
}
