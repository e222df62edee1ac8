package org.levelfield.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RegimeTest {

    @Test
    void idsAreThoseOfTheCommandLine() {
        assertThat(Arrays.stream(Regime.values()).map(Regime::id))
                .containsExactly(
                        "pa2023",
                        "pcr2015",
                        "pcr2006",
                        "psr2023",
                        "psr-wales",
                        "scotland",
                        "eu2014-24",
                        "us-far",
                        "india-gfr",
                        "kenya",
                        "south-africa",
                        "worldbank",
                        "unknown");
    }

    @Test
    void aRegimeIsFoundByItsId() {
        for (Regime regime : Regime.values()) {
            assertThat(Regime.of(regime.id())).contains(regime);
            assertThat(regime.title()).isNotBlank();
        }
        assertThat(Regime.of("PA2023")).isEmpty();
        assertThat(Regime.of("")).isEmpty();
    }

    @Test
    void aBranchIsFoundByItsId() {
        for (Subtype subtype : Subtype.values()) {
            assertThat(Subtype.of(subtype.id())).contains(subtype);
        }
        assertThat(Subtype.of("light-touch")).contains(Subtype.LIGHT_TOUCH);
        assertThat(Subtype.of("light_touch")).isEmpty();
    }
}
