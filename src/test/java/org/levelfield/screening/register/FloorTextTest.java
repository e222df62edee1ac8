package org.levelfield.screening.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.tender.Money;

class FloorTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "income>=250000 GBP",
                "income>=0.5 EUR",
                "income>=250000 GBP over 2 each",
                "income>=250000 GBP over 10 average",
                "age>=3",
                "audit",
                "reserves>=1000 GBP",
                "net-assets>=1000.01 GBP",
                "employees>=20",
                "form=charitable_company|charitable_trust"
            })
    void whatIsWrittenIsReadAgain(String text) {
        assertThat(FloorText.read(text).map(FloorText::of)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "income>=250000",
                "income>=-1 GBP",
                "income>=1 XYQ",
                "income>=1 GBP over 1 each",
                "income>=1 GBP over 11 each",
                "income>=1 GBP over 2 often",
                "reserves>=1 GBP over 2 each",
                "age>=-3",
                "age>=99999999999",
                "employees>=many",
                "form=moon",
                "audit "
            })
    void whatIsNoFloorIsNotRead(String text) {
        assertThat(FloorText.read(text)).isEmpty();
    }

    @Test
    void theSameSumHasOneText() {
        Currency pounds = Currency.getInstance("GBP");
        assertThat(FloorText.of(new Floor.NetAssets(new Money(new BigDecimal("2.50E+5"), pounds))))
                .isEqualTo("net-assets>=250000 GBP");
        assertThat(FloorText.of(new Floor.NetAssets(new Money(new BigDecimal("250000.00"), pounds))))
                .isEqualTo("net-assets>=250000 GBP");
    }
}
