package org.levelfield.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 24);

    private static Law law(Optional<Subtype> subtype) {
        return new Law(Regime.PCR2015, subtype, DAY, false);
    }

    private static Law law(Subtype subtype) {
        return law(Optional.of(subtype));
    }

    @Test
    void anUnknownBranchIsNeitherAboveNorBelow() {
        Law law = law(Optional.empty());
        assertThat(law.isBranchUnknown()).isTrue();
        assertThat(law.isAboveThreshold()).isFalse();
        assertThat(law.isBelowThreshold()).isFalse();
        assertThat(law.isLightTouch()).isFalse();
        assertThat(law.isFullRegime()).isFalse();
    }

    @Test
    void belowThresholdIsNotTheFullRegime() {
        Law law = law(Subtype.BELOW_THRESHOLD);
        assertThat(law.isBelowThreshold()).isTrue();
        assertThat(law.isAboveThreshold()).isFalse();
        assertThat(law.isFullRegime()).isFalse();
    }

    @Test
    void lightTouchIsAboveThresholdAndNotTheFullRegime() {
        Law law = law(Subtype.LIGHT_TOUCH);
        assertThat(law.isAboveThreshold()).isTrue();
        assertThat(law.isLightTouch()).isTrue();
        assertThat(law.isFullRegime()).isFalse();
    }

    @Test
    void aboveThresholdIsTheFullRegime() {
        assertThat(law(Subtype.ABOVE_THRESHOLD).isFullRegime()).isTrue();
        assertThat(law(Subtype.ABOVE_THRESHOLD).isBranchUnknown()).isFalse();
    }

    @Test
    void aLawIsToldWithItsBranchAndDay() {
        assertThat(law(Subtype.LIGHT_TOUCH).told())
                .contains("Public Contracts Regulations 2015")
                .contains("light touch")
                .contains("2025-02-24");
        assertThat(law(Optional.empty()).id()).isEqualTo("pcr2015");
        assertThat(law(Optional.empty()).evidence()).isEmpty();
    }
}
