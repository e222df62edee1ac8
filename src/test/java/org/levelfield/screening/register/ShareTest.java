package org.levelfield.screening.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Reckoned by hand from the formula with z = 1.96, to four places. */
    @ParameterizedTest
    @CsvSource({
        "10, 5, 0.2366, 0.7634",
        "10, 0, 0.0000, 0.2775",
        "10, 10, 0.7225, 1.0000",
        "100, 3, 0.0103, 0.0845",
        "1000, 27, 0.0186, 0.0390",
        "1, 1, 0.2065, 1.0000"
    })
    void wilsonsInterval(long known, long left, double low, double high) {
        Share.Interval interval = new Share(known, known, left).interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }

    @Test
    void ofNothingKnownNothingIsSaid() {
        Share share = new Share(7, 0, 0);
        assertThat(share.part()).isEmpty();
        assertThat(share.interval()).isEmpty();
        assertThat(share.unknown()).isEqualTo(7);
    }

    @Test
    void theUnknownAreNotInTheShare() {
        assertThat(new Share(10, 4, 1).part()).hasValue(0.25);
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Share(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(3, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, UNDER_10K",
        "999999, UNDER_10K",
        "1000000, FROM_10K",
        "9999999, FROM_10K",
        "10000000, FROM_100K",
        "50000000, FROM_500K",
        "100000000, FROM_1M",
        "499999999, FROM_1M",
        "500000000, FROM_5M",
        "9223372036854775807, FROM_5M"
    })
    void bandsBeginAtTheirLowerEnd(long pence, IncomeBand band) {
        assertThat(IncomeBand.of(OptionalLong.of(pence))).contains(band);
    }
}
