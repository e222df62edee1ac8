package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.store.PackRows;

class FindingFilterTest {

    private static final PackRows ROWS = FiguresTest.pack(
            "a", "Marl Vale Council", "2026-01", true, List.of(), List.of("minimum-turnover:against-guidance"));

    private static boolean admits(String expression) {
        return FindingFilter.of(expression).admits(ROWS.pack(), ROWS.findings().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "barrier=minimum-turnover; true",
                "barrier!=minimum-turnover; false",
                "status>=against-guidance; true",
                "status>=possible-breach; false",
                "status<=practical-barrier; false",
                "severity>=medium and barrier~TURN; true",
                "buyer~\"marl vale\" and published>=2026-01-04; true",
                "published<=2026-01-03; false",
                "region=''; true",
                "pack=t/a AND regime=pa2023 and document~itt; true"
            })
    void comparisonsJoinedByAndChoose(String expression, boolean chosen) {
        assertThat(admits(expression)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "moon=1",
                "status>=bad",
                "barrier",
                "barrier=a or barrier=b",
                "barrier=a and",
                "and barrier=a"
            })
    void whatIsNoExpressionIsRefused(String expression) {
        assertThatThrownBy(() -> FindingFilter.of(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFilterOfAllLetsAllThrough() {
        assertThat(FindingFilter.all().admits(ROWS.pack(), ROWS.findings().get(0)))
                .isTrue();
    }
}
