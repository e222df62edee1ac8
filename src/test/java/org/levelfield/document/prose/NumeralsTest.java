package org.levelfield.document.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "4, lowerRoman, iv",
        "1994, upperRoman, MCMXCIV",
        "27, lowerLetter, aa",
        "28, upperLetter, BB",
        "7, decimalZero, 07",
        "12, ordinal, 12th",
        "22, ordinal, 22nd",
        "3, cardinalText, Three",
        "2, ordinalText, Second",
        "30, ordinalText, 30",
        "-1, lowerRoman, -1",
        "5, unheardOf, 5"
    })
    void numbersAreWrittenInTheirFormat(int number, String format, String written) {
        assertThat(Numerals.write(number, format)).isEqualTo(written);
    }

    @Test
    void noNumberIsTooStrange() {
        assertThat(IntStream.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)
                        .mapToObj(number -> Numerals.write(number, "lowerLetter")))
                .containsExactly("-2147483648", "0", "2147483647");
    }
}
