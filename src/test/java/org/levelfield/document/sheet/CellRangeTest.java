package org.levelfield.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangeTest {

    @Test
    void cellsAndBlocksOfCellsAreUnderstood() {
        assertThat(CellRange.of("B2")).contains(new CellRange(2, 2, 2, 2));
        assertThat(CellRange.of("$A$1:AA10")).contains(new CellRange(1, 1, 10, 27));
        assertThat(CellRange.of("XFD1048576")).contains(new CellRange(1_048_576, 16_384, 1_048_576, 16_384));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "2", "B2:A1", "XFE1", "A1048577", "A0", "ABCD1", "A1:", "A-1", "\u00c41"})
    void whatIsNoneIsLeftOut(String reference) {
        assertThat(CellRange.of(reference)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, A", "26, Z", "27, AA", "702, ZZ", "703, AAA", "16384, XFD"})
    void columnsHaveLetters(int column, String letters) {
        assertThat(CellRange.letters(column)).isEqualTo(letters);
        assertThat(CellRange.columnOf(letters + "7")).isEqualTo(column);
    }
}
