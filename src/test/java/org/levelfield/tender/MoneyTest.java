package org.levelfield.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private static Money of(String currency, String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @Test
    void exactlyTwiceReachesAndDoesNotExceed() {
        Money value = of("GBP", "500000");
        assertThat(of("GBP", "1000000.00").exceeds(TWICE, value)).isFalse();
        assertThat(of("GBP", "1000000.00").reaches(TWICE, value)).isTrue();
        assertThat(of("GBP", "1000000.01").exceeds(TWICE, value)).isTrue();
        assertThat(of("GBP", "999999.99").reaches(TWICE, value)).isFalse();
    }

    @Test
    void equalSumsAreNotBelowEachOther() {
        assertThat(of("GBP", "1").isBelow(of("GBP", "1.00"))).isFalse();
        assertThat(of("GBP", "0.99").isBelow(of("GBP", "1"))).isTrue();
    }

    @Test
    void sumsInOtherCurrenciesAreNeverCompared() {
        Money pounds = of("GBP", "1");
        Money euros = of("EUR", "1000000");
        assertThat(euros.exceeds(BigDecimal.ONE, pounds)).isFalse();
        assertThat(euros.reaches(BigDecimal.ONE, pounds)).isFalse();
        assertThat(pounds.isBelow(euros)).isFalse();
    }

    @Test
    void noSumIsBelowNothing() {
        assertThatThrownBy(() -> of("GBP", "-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(of("GBP", "0").told()).isEqualTo("GBP 0");
    }

    @Test
    void aSumIsToldAsAPersonWritesIt() {
        assertThat(of("GBP", "1200000").told()).isEqualTo("GBP 1,200,000");
        assertThat(of("GBP", "1.2E6").told()).isEqualTo("GBP 1,200,000");
        assertThat(of("EUR", "1200000.50").told()).isEqualTo("EUR 1,200,000.50");
    }
}
