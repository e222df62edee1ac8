package org.levelfield.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

    private static final Reading MONTH_FIRST = new Reading(DateOrder.MONTH_FIRST, Reading.DEFAULT.dollar());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 March 2026 | 2026-03-04",
                "4th of March 2026 | 2026-03-04",
                "4th day of March 2026 | 2026-03-04",
                "4th March, 2026 | 2026-03-04",
                "March 4, 2026 | 2026-03-04",
                "March 4th, 2026 | 2026-03-04",
                "28th March 2022 | 2022-03-28",
                "30th July, 2016 | 2016-07-30",
                "Friday 4 March 2026 | 2026-03-04",
                "Friday, 4 March 2026 | 2026-03-04",
                "4-Mar-2026 | 2026-03-04",
                "04-MAR-26 | 2026-03-04",
                "4 Mar 26 | 2026-03-04",
                "31.03.2024 | 2024-03-31",
                "13-03-2017 | 2017-03-13",
                "2026-03-04 | 2026-03-04",
                "2026/03/04 | 2026-03-04",
                "2019-05-24T12:00:00Z | 2019-05-24",
                "05/24/2024 | 2024-05-24",
                "25/3/26 | 2026-03-25",
            })
    void datesAreReadWhole(String text, LocalDate date) {
        String around = "by " + text + ".";

        assertThat(QuantityReader.read(around)).singleElement().satisfies(quantity -> {
            Quantity.Day day = (Quantity.Day) quantity;
            assertThat(around.substring(day.start(), day.end())).isEqualTo(text);
            assertThat(day.date()).isEqualTo(date);
            assertThat(day.ambiguous()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "04/03/2026, 2026-03-04, 2026-04-03, true",
        "10.06.2024, 2024-06-10, 2024-10-06, true",
        "05/05/2024, 2024-05-05, 2024-05-05, false",
        "25/12/2024, 2024-12-25, 2024-12-25, false",
    })
    void theOrderDecidesWhereBothArePossible(String text, LocalDate first, LocalDate second, boolean ambiguous) {
        Quantity.Day dayFirst = (Quantity.Day) QuantityReader.read(text).get(0);
        Quantity.Day monthFirst =
                (Quantity.Day) QuantityReader.read(text, MONTH_FIRST).get(0);

        assertThat(dayFirst.date()).isEqualTo(first);
        assertThat(monthFirst.date()).isEqualTo(second);
        assertThat(dayFirst.ambiguous()).isEqualTo(ambiguous);
        assertThat(monthFirst.ambiguous()).isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvSource({"4 March, --03-04", "15th of March, --03-15", "29 February, --02-29", "March 4, --03-04"})
    void aDateWithoutAYearIsADayOfTheYear(String text, MonthDay day) {
        assertThat(QuantityReader.read(text)).singleElement().satisfies(quantity -> {
            assertThat(((Quantity.DayOfYear) quantity).day()).isEqualTo(day);
            assertThat(quantity.end()).isEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 February 2026",
                "29 February 2026",
                "31/04/2026",
                "32.01.2026",
                "2026-13-04",
                "00/00/2026",
                "March 2026",
                "they may 2026",
                "1.2.2026.3",
            })
    void impossibleDatesAreNotRead(String text) {
        assertThat(QuantityReader.read(text)).isEmpty();
    }

    @Test
    void aMonthWrittenSmallThatIsAlsoAVerbIsNoMonth() {
        assertThat(QuantityReader.read("the 4 may tender")).singleElement().isInstanceOf(Quantity.Count.class);
    }
}
