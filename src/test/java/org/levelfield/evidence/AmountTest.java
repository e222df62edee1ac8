package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTwo() {
        assertThat(Amount.median(List.of(9L, 1L, 2L))).isEqualTo(new Amount(new BigDecimal("2"), 3));
        assertThat(Amount.median(List.of(1L, 2L))).isEqualTo(new Amount(new BigDecimal("1.5"), 2));
        assertThat(Amount.median(List.of(100L)).number().toPlainString()).isEqualTo("100");
        assertThat(Amount.median(List.of(100L)).number().toString()).isEqualTo("100");
        assertThat(Amount.medianOf(List.of(Amount.median(List.of(1L, 2L)), Amount.of(4, 1))))
                .isEqualTo(new Amount(new BigDecimal("2.75"), 2));
    }

    @Test
    void aNumberIsWrittenForPeople() {
        assertThat(Amount.of(1234567, 1).told()).isEqualTo("1,234,567");
        assertThat(new Amount(new BigDecimal("2.5"), 1).told()).isEqualTo("2.5");
        assertThatThrownBy(() -> Amount.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
