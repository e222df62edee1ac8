package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void aProfileAdmitsFromItsThresholdOn() {
        assertThat(Profile.PUBLISH.admits(new BigDecimal("0.7"))).isTrue();
        assertThat(Profile.PUBLISH.admits(new BigDecimal("0.700"))).isTrue();
        assertThat(Profile.PUBLISH.admits(new BigDecimal("0.699"))).isFalse();
        assertThat(Profile.BID.admits(new BigDecimal("0.4"))).isTrue();
        assertThat(Profile.BID.admits(new BigDecimal("0.39"))).isFalse();
    }

    @Test
    void bidAdmitsAllThatPublishAdmits() {
        for (int percent = 0; percent <= 100; percent++) {
            BigDecimal confidence = BigDecimal.valueOf(percent, 2);
            if (Profile.PUBLISH.admits(confidence)) {
                assertThat(Profile.BID.admits(confidence)).isTrue();
            }
        }
    }

    @Test
    void idsAreThoseOfTheCommandLine() {
        assertThat(Profile.BID.id()).isEqualTo("bid");
        assertThat(Profile.PUBLISH.id()).isEqualTo("publish");
    }
}
