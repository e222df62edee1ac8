package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.screening.register.Share;

class RateTest {

    /** By hand from (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959964. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0, 0.277533",
        "10, 10, 0.722467, 1.0",
        "1, 10, 0.017876, 0.404150",
        "5, 10, 0.236593, 0.763407",
        "15, 100, 0.093055, 0.232840",
        "81, 263, 0.255286, 0.366169"
    })
    void intervalsAreWilsons(long found, long of, double low, double high) {
        Share.Interval range = new Rate(found, of).interval().orElseThrow();
        assertThat(range.low()).isCloseTo(low, within(5e-5));
        assertThat(range.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void ofNoneThereIsNoRate() {
        assertThat(new Rate(0, 0).part()).isEmpty();
        assertThat(new Rate(0, 0).interval()).isEmpty();
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Draws samples from a known rate: 95 intervals in 100 must hold it, over all rates, and never far fewer. */
    @ParameterizedTest
    @CsvSource({"10", "30", "100", "400"})
    void intervalsHoldTheTrueRateAsOftenAsTheySay(int n) {
        Random random = new Random(n);
        int draws = 400;
        int inAll = 0;
        int rates = 0;
        for (double p = 0.02; p < 0.99; p += 0.02) {
            int holds = 0;
            for (int draw = 0; draw < draws; draw++) {
                int found = 0;
                for (int i = 0; i < n; i++) {
                    found += random.nextDouble() < p ? 1 : 0;
                }
                Share.Interval range = new Rate(found, n).interval().orElseThrow();
                holds += range.low() <= p && p <= range.high() ? 1 : 0;
            }
            assertThat(holds / (double) draws).as("n %d, p %.2f", n, p).isGreaterThan(0.85);
            inAll += holds;
            rates++;
        }
        assertThat(inAll / (double) (rates * draws)).isBetween(0.94, 0.965);
    }
}
