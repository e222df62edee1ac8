package org.levelfield.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a quantity at all, what is not, and which reading wins. */
class QuantityReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no numbers here",
                "clause 12 applies",
                "clauses 12 and 13",
                "see Schedule 3, Section 4 and Part 2",
                "Annex 5",
                "Lot 2",
                "Lots 1, 2 and 3",
                "Lots 1-4",
                "Lot(s) 2",
                "Part Two",
                "ISO 9001",
                "ISO 9001:2015",
                "BS EN ISO 14001",
                "Form 3C",
                "Article 5",
                "Article 57(8)(a)",
                "No. 4",
                "item 3",
                "page 12",
                "Page 5 of 109",
                "Year 1",
                "3.2.1 The supplier",
                "3.2 The supplier",
                "as in 20.1 Without limiting",
                "4. Price",
                "| 6. | Price",
                "3) Price",
                "(3)",
                "[7]",
                "Scope ........ 12",
                "13 / 18",
                "Tel: 020 7123 4567",
                "0800 123 4567",
                "+44 20 7123 4567",
                "+44 (0)20 7123 4567",
                "2019 and 2020",
                "in 2019-20",
                "2019/20",
                "the 2023 Act",
                "Regulations 2015",
                "16:00",
                "at 16:00 hours",
                "by 1700 hrs",
                "at 4pm",
                "10.30 a.m.",
                "12 noon",
                "RM6232",
                "RM1043.8",
                "R101",
                "C.F.R. 164.504",
                "s. 12 of that Act",
                "SI 2023/1348",
                "SW1A 1AA",
                "COVID-19",
                "24/7",
                "A4",
                "M2 5BQ",
                "mail bids5@tenders3.example.org",
                "see https://example.org/notice/2026?page=3",
                "www.example.org/5",
                "company 01234567",
                "PIN 560100",
                "New Delhi - 110001",
                "CPV 45000000-7",
                "the 1st and 2nd of these",
                "the third option",
                "no one",
                "until one is signed",
                "any one of them",
                "a one-off payment",
                "double glazing",
                "twice a year",
                "31 February 2026",
                "1,2,3",
                "123456789012345678901234567890",
            })
    void aNumberThatIsANameIsNoQuantity(String text) {
        assertThat(QuantityReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the £5m turnover of 3 years | £5m ; 3 years",
                "60% price, 40% quality | 60% ; 40%",
                "thirty (30) days, five pounds (£5) | thirty (30) days ; five pounds (£5)",
                "twenty hours a week | twenty hours",
                "£500 a day for 3 visits a week | £500 ; 3",
                "£1m-£5m | £1m ; £5m",
                "10-15% | 10 ; 15%",
                "Lot 2 needs 3 staff | 3",
                "clause 4.2 allows 30 days | 30 days",
                "four (5) cars | four",
                "on 14-01-2026 16:00:00 at least 3 | 14-01-2026 ; 3",
                "$100,000 $ 300,000 | $100,000 ; $ 300,000",
                "Section 7.3 Rs. 25,00,000/- | Rs. 25,00,000/-",
            })
    void quantitiesStandInOrderAndWhole(String text, String stretches) {
        List<String> read = QuantityReader.read(text).stream()
                .map(quantity -> text.substring(quantity.start(), quantity.end()))
                .collect(Collectors.toList());

        assertThat(String.join(" ; ", read)).isEqualTo(stretches);
    }

    @ParameterizedTest
    @CsvSource({
        "3 contracts, 3, contracts",
        "three Contracts, 3, contracts",
        "five (05) members, 5, members",
        "twenty-five points, 25, points",
        "one hundred and two marks, 102, marks",
        "'1,200 staff', 1200, staff",
        "3-5 references, 3, references",
        "three or more contracts, 3, contracts",
        "a 5-member panel, 5, member",
        "two dozen chairs, 24, chairs",
        "2.5 million records, 2500000, records",
        "10 000 users, 10000, users",
        "'1,00,000 units', 100000, units",
        "12.5 points, 12.5, points",
        "100m, 100, m",
        "score of 3 or above, 3, ''",
        "two of these, 2, ''",
    })
    void aCountHasTheWordAfterItAsUnit(String text, String value, String unit) {
        Quantity.Count count = (Quantity.Count) QuantityReader.read(text).get(0);

        assertThat(count.value()).isEqualByComparingTo(value);
        assertThat(count.unit().orElse("")).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60% | 60",
                "60 % | 60",
                "60 per cent | 60",
                "60 percent (60%) | 60",
                "sixty (60) per cent | 60",
                "sixty percent | 60",
                "12.5% | 12.5",
                "12,5 % | 12.5",
                "0.5% | 0.5",
                "150% | 150",
                "15 (fifteen) percent | 15",
                "80% (eighty percent) | 80",
            })
    void percentagesAreReadWhole(String text, String value) {
        assertThat(QuantityReader.read(text)).singleElement().satisfies(quantity -> {
            assertThat(quantity).isInstanceOf(Quantity.Percentage.class);
            assertThat(((Quantity.Percentage) quantity).value()).isEqualByComparingTo(value);
            assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "twice | the contract value | 2",
                "double | the contract value | 2",
                "2x | the value | 2",
                "2x | . | 2",
                "2 times | the value | 2",
                "two (2) times | the value | 2",
                "three times | its value | 3",
                "1.5 times | the value | 1.5",
            })
    void multiplesAreRead(String multiple, String rest, String factor) {
        String text = multiple + " " + rest;

        assertThat(QuantityReader.read(text)).singleElement().satisfies(quantity -> {
            assertThat(((Quantity.Times) quantity).factor()).isEqualByComparingTo(factor);
            assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(multiple);
        });
    }

    @Test
    void offsetsCountUtf16UnitsOfTheTextAsGiven() {
        String text = "\uD83D\uDE00\u00A0İ £5m";

        Quantity quantity = QuantityReader.read(text).get(0);

        assertThat(quantity.start()).isEqualTo(5);
        assertThat(quantity.end()).isEqualTo(8);
    }

    @Test
    void theListCannotBeChanged() {
        assertThat(QuantityReader.read("3 years")).isUnmodifiable();
    }
}
