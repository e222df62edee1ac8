package org.levelfield.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Subtype;

class LegalBasisTest {

    private static final LocalDate FROM = LocalDate.of(2015, 2, 26);
    private static final LocalDate TO = LocalDate.of(2025, 2, 24);

    private static LegalBasis basis(@Nullable LocalDate from, @Nullable LocalDate to) {
        return basis(from, to, null);
    }

    private static LegalBasis basis(
            @Nullable LocalDate from, @Nullable LocalDate to, LegalBasis.@Nullable Branch branch) {
        return new LegalBasis(
                "a",
                "pcr2015",
                "reg. 58",
                "It says.",
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(branch),
                true,
                Optional.empty(),
                Optional.empty());
    }

    private static Law law(@Nullable Subtype subtype) {
        return new Law(Regime.PA2023, Optional.ofNullable(subtype), TO, false);
    }

    @Test
    void aProvisionOfOneSideOfTheThresholdFitsNoContractOfTheOther() {
        LegalBasis above = basis(FROM, null, LegalBasis.Branch.ABOVE);
        LegalBasis below = basis(FROM, null, LegalBasis.Branch.BELOW);
        assertThat(above.fits(law(Subtype.BELOW_THRESHOLD))).isFalse();
        assertThat(above.fits(law(Subtype.LIGHT_TOUCH))).isTrue();
        assertThat(below.fits(law(Subtype.ABOVE_THRESHOLD))).isFalse();
        assertThat(below.fits(law(Subtype.BELOW_THRESHOLD))).isTrue();
        assertThat(above.fits(law(null)) && below.fits(law(null))).isTrue();
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
