package org.levelfield.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at least £1m | AT_LEAST",
                "at least an annual turnover of £1m | AT_LEAST",
                "minimum three years | AT_LEAST",
                "a minimum of £1m | AT_LEAST",
                "minimum of (60%) | AT_LEAST",
                "Minimum turnover: £1m | AT_LEAST",
                "min. 3 years | AT_LEAST",
                "not less than £5,000,000 (five million pounds) | AT_LEAST",
                "no less than 60% | AT_LEAST",
                "no lower than 60% | AT_LEAST",
                "no fewer than three contracts | AT_LEAST",
                "not be less than three years | AT_LEAST",
                "shall not fall below £1m | AT_LEAST",
                "not below 60% | AT_LEAST",
                ">= 5 | AT_LEAST",
                "≥60% | AT_LEAST",
                "equal to or greater than £1m | AT_LEAST",
                "greater than or equal to £1m | AT_LEAST",
                "£5m or more | AT_LEAST",
                "£5m or above | AT_LEAST",
                "60% and above | AT_LEAST",
                "5 contracts or more | AT_LEAST",
                "three or more contracts | AT_LEAST",
                "3 (or more) contracts | AT_LEAST",
                "3 references minimum | AT_LEAST",
                "3 years (minimum) | AT_LEAST",
                "5+ contracts | AT_LEAST",
                "3 plus years | AT_LEAST",
                "in excess of £5m | MORE_THAN",
                "exceeding £5m | MORE_THAN",
                "over £5m | MORE_THAN",
                "above the threshold of £5m | MORE_THAN",
                "more than twice its value | MORE_THAN",
                "> 5 | MORE_THAN",
                "up to £5m | UP_TO",
                "upto 30 days | UP_TO",
                "a maximum of 3 pages | AT_MOST",
                "max. 3 pages | AT_MOST",
                "up to a maximum of £5m | AT_MOST",
                "not more than 3 | AT_MOST",
                "no more than 3 | AT_MOST",
                "no later than 4 March 2026 | AT_MOST",
                "not exceeding 30 days | AT_MOST",
                "shall not exceed 30 days | AT_MOST",
                "cannot exceed more than 10% | AT_MOST",
                "within 14 days | AT_MOST",
                "within the last three years | AT_MOST",
                "≤5% | AT_MOST",
                "<= 5% | AT_MOST",
                "30 days or less | AT_MOST",
                "less than three = fail | LESS_THAN",
                "fewer than 50 employees | LESS_THAN",
                "below 60% | LESS_THAN",
                "under £5m | LESS_THAN",
                "<5% | LESS_THAN",
                "£5m | STATED",
                "£5m plus VAT | STATED",
                "over the last three years | STATED",
                "the above 3 criteria | STATED",
                "-> 5 bids | STATED",
                "Minimum requirements apply. £5m | STATED",
                "at least the lead partner, £5m | STATED",
                "at least one two three four five six seven eight £5m | STATED",
                "more than that if £5m | STATED",
                "up-to-date accounts of 3 years | STATED",
                "rather than 3 bids | STATED",
            })
    void wordsAroundMakeAFloorOrACeiling(String text, Comparison comparison) {
        List<Quantity> read = QuantityReader.read(text);

        assertThat(read).last().extracting(Quantity::comparison).isEqualTo(comparison);
    }

    @Test
    void noComparisonReachesAcrossAnotherQuantity() {
        assertThat(QuantityReader.read("at least three contracts with a value of £1m each"))
                .extracting(Quantity::comparison)
                .containsExactly(Comparison.AT_LEAST, Comparison.STATED);
    }

    @Test
    void wordsAfterAQuantityAreNotTakenForTheNext() {
        assertThat(QuantityReader.read("3 years minimum and £5m"))
                .extracting(Quantity::comparison)
                .containsExactly(Comparison.AT_LEAST, Comparison.STATED);
    }

    @Test
    void noComparisonReachesAcrossAnEmptyLine() {
        assertThat(QuantityReader.read("Minimum\n\n£5m"))
                .singleElement()
                .extracting(Quantity::comparison)
                .isEqualTo(Comparison.STATED);
    }
}
