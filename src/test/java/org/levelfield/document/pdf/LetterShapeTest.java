package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LetterShapeTest {

    private static final Offset<Float> ROUGHLY = Offset.offset(0.3f);

    @Test
    void theSizeOfAFontIsToldFromBoxesOfDifferentHeights() {
        // In a font of 10 points: small letters, with a capital, with a descender, with both.
        assertThat(LetterShape.of("our").size(5)).isEqualTo(10, ROUGHLY);
        assertThat(LetterShape.of("The").size(7)).isEqualTo(10, ROUGHLY);
        assertThat(LetterShape.of("prey").size(7.1f)).isEqualTo(10, ROUGHLY);
        assertThat(LetterShape.of("(Query)").size(9.1f)).isEqualTo(10, ROUGHLY);
        assertThat(LetterShape.of("£5,000").size(8.2f)).isEqualTo(10, ROUGHLY);
    }

    @Test
    void onlyDescendersStandBelowTheLine() {
        assertThat(LetterShape.of("Turnover").below()).isZero();
        assertThat(LetterShape.of("company").below()).isGreaterThan(0.2f);
        assertThat(LetterShape.of("bid,").below()).isBetween(0.1f, 0.2f);
    }
}
