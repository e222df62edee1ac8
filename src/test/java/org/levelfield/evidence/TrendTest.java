package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    /**
     * Smokers among patients in four studies: J. L. Fleiss, Statistical Methods for Rates and Proportions, 1981, page 139.
     * R's {@code prop.trend.test} gives a chi-square of 8.2249 for it, the square of this statistic.
     */
    private static final List<Rate> FLEISS =
            List.of(new Rate(83, 86), new Rate(90, 93), new Rate(129, 136), new Rate(70, 82));

    @Test
    void theStatisticIsThatOfTheTextbook() {
        double z = Trend.z(FLEISS);
        assertThat(z).isNegative();
        assertThat(z * z).isCloseTo(8.2249, within(0.00005));
    }

    @Test
    void aTrendHasADirectionAndItsMirrorTheOther() {
        Trend falls = Trend.of(FLEISS).orElseThrow();
        assertThat(falls.told())
                .isEqualTo("the rate falls over the months: 96.6 % in the first half of the months, 91.3 % in the last"
                        + " (z = -2.87, n = 397).");
        List<Rate> turned = new ArrayList<>(FLEISS);
        Collections.reverse(turned);
        assertThat(Trend.of(turned).orElseThrow().told())
                .startsWith("the rate rises")
                .contains("z = 2.87");
    }

    @Test
    void whatChanceMayExplainIsNoTrend() {
        List<Rate> level = List.of(new Rate(10, 20), new Rate(11, 20), new Rate(9, 20), new Rate(10, 20));
        assertThat(Trend.of(level).orElseThrow().told()).startsWith("the rate neither rises nor falls");
    }

    @Test
    void ofLittleNothingIsSaid() {
        Rate some = new Rate(5, 20);
        assertThat(Trend.of(List.of(some, some, some, some))).isPresent();
        assertThat(Trend.of(List.of(some, some, some))).isEmpty();
        assertThat(Trend.of(List.of(new Rate(3, 9), new Rate(3, 10), new Rate(3, 10), new Rate(3, 10))))
                .isEmpty();
        assertThat(Trend.of(List.of(new Rate(2, 20), new Rate(3, 20), new Rate(2, 20), new Rate(2, 20))))
                .isEmpty();
        assertThat(Trend.of(List.of(new Rate(18, 20), new Rate(17, 20), new Rate(18, 20), new Rate(18, 20))))
                .isEmpty();
        assertThat(Trend.of(List.of())).isEmpty();
    }
}
