package org.levelfield.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalBasisTest {

    private static final LocalDate FROM = LocalDate.of(2015, 2, 26);
    private static final LocalDate TO = LocalDate.of(2025, 2, 24);

    private static LegalBasis basis(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new LegalBasis(
                "a",
                "pcr2015",
                "reg. 58",
                "It says.",
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                true,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aProvisionHoldsFromItsFirstDay() {
        assertThat(basis(FROM, TO).isInForce(FROM.minusDays(1))).isFalse();
        assertThat(basis(FROM, TO).isInForce(FROM)).isTrue();
    }

    @Test
    void aProvisionNoLongerHoldsOnTheDayOfItsEnd() {
        assertThat(basis(FROM, TO).isInForce(TO.minusDays(1))).isTrue();
        assertThat(basis(FROM, TO).isInForce(TO)).isFalse();
    }

    @Test
    void withoutDaysAProvisionHoldsAlways() {
        assertThat(basis(null, null).isInForce(LocalDate.MIN)).isTrue();
        assertThat(basis(null, TO).isInForce(LocalDate.MIN)).isTrue();
        assertThat(basis(FROM, null).isInForce(LocalDate.MAX)).isTrue();
    }
}
