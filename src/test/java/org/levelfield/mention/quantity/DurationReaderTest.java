package org.levelfield.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationReaderTest {

    @ParameterizedTest
    @CsvSource({
        "30 days, 30, DAYS",
        "30days, 30, DAYS",
        "30-day, 30, DAYS",
        "thirty (30) calendar days, 30, DAYS",
        "30 (thirty) days, 30, DAYS",
        "30 days (thirty days), 30, DAYS",
        "half a day, 0.5, DAYS",
        "45 working days, 45, WORKING_DAYS",
        "10 business days, 10, WORKING_DAYS",
        "five (5) Working Days, 5, WORKING_DAYS",
        "six weeks, 6, WEEKS",
        "a week and a half, 1.5, WEEKS",
        "a fortnight, 2, WEEKS",
        "two months, 2, MONTHS",
        "36 months, 36, MONTHS",
        "three years, 3, YEARS",
        "three-year, 3, YEARS",
        "a year, 1, YEARS",
        "two and a half years, 2.5, YEARS",
        "three (3) full years, 3, YEARS",
        "3 financial years, 3, YEARS",
        "two (2) most recently closed fiscal years, 2, YEARS",
        "3 FY, 3, YEARS",
        "3 Year (s), 3, YEARS",
        "5 year(s), 5, YEARS",
        "2+ years, 2, YEARS",
        "3 or more years, 3, YEARS",
        "(3) years, 3, YEARS",
        "48 hrs, 48, HOURS",
    })
    void durationsAreReadWhole(String text, String length, Quantity.Duration.Unit unit) {
        String around = "for " + text + ", EOM";

        assertThat(QuantityReader.read(around)).singleElement().satisfies(quantity -> {
            Quantity.Duration duration = (Quantity.Duration) quantity;
            assertThat(around.substring(duration.start(), duration.end())).isEqualTo(text);
            assertThat(duration.length()).isEqualByComparingTo(length);
            assertThat(duration.unit()).isEqualTo(unit);
        });
    }

    @Test
    void bothEndsOfARangeShareTheUnit() {
        assertThat(QuantityReader.read("3-5 years"))
                .extracting(quantity -> ((Quantity.Duration) quantity).unit())
                .containsExactly(Quantity.Duration.Unit.YEARS, Quantity.Duration.Unit.YEARS);
    }

    @ParameterizedTest
    @CsvSource({
        "2 weeks, 14, 0.46, 0.038",
        "18 months, 540, 18, 1.5",
        "2 years, 730, 24, 2",
        "36 hours, 1.5, 0.05, 0.004",
        "90 days, 90, 3, 0.246",
    })
    void lengthsAreConvertedForComparison(String text, double days, double months, double years) {
        Quantity.Duration duration =
                (Quantity.Duration) QuantityReader.read(text).get(0);

        assertThat(duration.inDays().orElseThrow().doubleValue()).isCloseTo(days, within());
        assertThat(duration.inMonths().orElseThrow().doubleValue()).isCloseTo(months, within());
        assertThat(duration.inYears().orElseThrow().doubleValue()).isCloseTo(years, within());
    }

    @Test
    void workingDaysAreNotConverted() {
        Quantity.Duration duration =
                new Quantity.Duration(0, 1, Comparison.STATED, BigDecimal.TEN, Quantity.Duration.Unit.WORKING_DAYS);

        assertThat(duration.inDays()).isEmpty();
        assertThat(duration.inMonths()).isEmpty();
        assertThat(duration.inYears()).isEmpty();
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }
}
