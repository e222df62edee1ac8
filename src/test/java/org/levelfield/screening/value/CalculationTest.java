package org.levelfield.screening.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.screening.value.Cases.HEAD;
import static org.levelfield.screening.value.Cases.OUTCOME;
import static org.levelfield.screening.value.Cases.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationTest {

    private static final CostTables INDEX = Cases.table("""
            financial_year,index,forecast
            2022/23,100,
            2023/24,104,
            2024/25,106.08,
            2025/26,110,yes
            """);

    @Test
    void oneYearIsVolumeTimesSharesTimesCost() {
        ValueSheet sheet = Cases.sheet(HEAD + OUTCOME);

        // 100 × 0.6 × 0.8 × £50 = £2,400 against £1,200.
        assertThat(sheet.savings().map(Cases::told)).contains("2400.00 2400.00 2400.00");
        assertThat(sheet.cost().map(Cases::told)).contains("1200.00 1200.00 1200.00");
        assertThat(sheet.perPound().map(Cases::told)).contains("2.00 2.00 2.00");
        assertThat(sheet.net().map(Cases::told)).contains("1200.00 1200.00 1200.00");
        // Half of the savings would pay the cost: half of 10 people.
        assertThat(sheet.breakEven().map(BigDecimal::intValue)).contains(5);
        assertThat(sheet.drivers()).isEmpty();
        assertThat(sheet.leftOut()).isEmpty();
    }

    @Test
    void laterYearsAreDiscountedAndTheEffectDropsOff() {
        ValueSheet sheet =
                Cases.sheet(HEAD.replace("years: 1", "years: 3") + OUTCOME.replace("drop-off: 0 %", "drop-off: 10 %"));

        // £2,400 × (1 + 0.9 / 1.035 + 0.81 / 1.035²) = £2,400 × 2.6257089… = £6,301.70
        assertThat(sheet.savings().map(Cases::told)).contains("6301.70 6301.70 6301.70");
        // £1,200 × (1 + 1 / 1.035 + 1 / 1.035²) = £1,200 × 2.8996943… = £3,479.63
        assertThat(sheet.cost().map(Cases::told)).contains("3479.63 3479.63 3479.63");
    }

    @Test
    void lowTakesTheLeastFavourableOfEverythingAndHighTheMost() {
        ValueSheet sheet = Cases.sheet(HEAD.replace("£1,200", "{low: £1000, central: £1200, high: £2000}")
                + OUTCOME.replace("volume-per-year: 100", "volume-per-year: {low: 80, central: 100, high: 120}")
                        .replace("deadweight: 20 %", "deadweight: {low: 10 %, central: 20 %, high: 50 %}"));

        // Low: 80 × 0.6 × 0.5 × £50 = £1,200; high: 120 × 0.6 × 0.9 × £50 = £3,240.
        assertThat(sheet.savings().map(Cases::told)).contains("1200.00 2400.00 3240.00");
        assertThat(sheet.cost().map(Cases::told)).contains("2000.00 1200.00 1000.00");
        assertThat(sheet.perPound().map(Cases::told)).contains("0.60 2.00 3.24");
        assertThat(sheet.net().map(Cases::told)).contains("-800.00 1200.00 2240.00");
    }

    @Test
    void whatMovesTheResultMostComesFirst() {
        ValueSheet sheet = Cases.sheet(HEAD.replace("£1,200", "{low: £1000, central: £1200, high: £2000}")
                + OUTCOME.replace("volume-per-year: 100", "volume-per-year: {low: 80, central: 100, high: 120}")
                        .replace("deadweight: 20 %", "deadweight: {low: 10 %, central: 20 %, high: 50 %}"));

        // Cost: 2400 / 2000 = 1.20 to 2400 / 1000 = 2.40, a move of 1.20.
        // Deadweight: 100 × 0.6 × 0.5 × 50 = 1500 → 1.25; 100 × 0.6 × 0.9 × 50 = 2700 → 2.25, a move of 1.00.
        // Volume: 80 → 1920 → 1.60; 120 → 2880 → 2.40, a move of 0.80.
        assertThat(sheet.drivers().stream()
                        .map(one -> one.what() + " " + Cases.pence(one.from()) + " " + Cases.pence(one.to())))
                .containsExactly(
                        "cost of the service 1.20 2.40", "deadweight of “One” 1.25 2.25", "volume of “One” 1.60 2.40");
    }

    @Test
    void aRateIsTakenTimesThePeople() {
        ValueSheet sheet = Cases.sheet(
                HEAD + OUTCOME.replace("volume-per-year: 100", "rate-per-person: {low: 5, central: 10, high: 20}"));

        // 5, 10 and 20 for each of 10 people are 50, 100 and 200; × 0.6 × 0.8 × £50.
        assertThat(sheet.savings().map(Cases::told)).contains("1200.00 2400.00 4800.00");
    }

    @Test
    void partsAddUpToTheWhole() {
        ValueSheet sheet = Cases.sheet(HEAD
                + OUTCOME
                + OUTCOME.replace("name: One", "name: Two")
                        .replace("saves: Invented council", "saves: Police")
                        .replace("kind: cashable", "kind: non-cashable")
                        .replace("£50", "£100")
                + OUTCOME.replace("name: One", "name: Three")
                        .replace("    saves: Invented council\n", "")
                        .replace("    kind: cashable\n", ""));

        assertThat(sheet.savings().map(Cases::told)).contains("9600.00 9600.00 9600.00");
        assertThat(sheet.budgets().stream().map(one -> one.name() + " " + told(one.savings())))
                .containsExactly(
                        "Police 4800.00 4800.00 4800.00",
                        "Invented council 2400.00 2400.00 2400.00",
                        " 2400.00 2400.00 2400.00");
        assertThat(sheet.kinds().stream().map(ValueSheet.Part::name)).containsExactly("non-cashable", "cashable", "");
        assertThat(sheet.cautions()).anyMatch(one -> one.contains("no event is counted under two outcomes"));
    }

    /** £50 of a year in the prices of 2024/25. */
    @ParameterizedTest
    @CsvSource({
        "2022/23, 53.04", // × 106.08 / 100
        "2023/24, 51.00", // × 106.08 / 104
        "2024/25, 50.00",
        "2025/26, 48.22" // × 106.08 / 110 = 48.218…
    })
    void pricesOfAnotherYearAreBroughtToThatOfTheSheet(String year, String price) {
        ValueSheet sheet = Cases.sheet(HEAD + OUTCOME.replace("year: 2024/25", "year: " + year), INDEX);

        assertThat(Cases.pence(sheet.lines().get(0).unitCost().central())).isEqualTo(price);
        assertThat(sheet.cautions().stream().anyMatch(one -> one.contains("with a forecast of prices")))
                .isEqualTo(year.equals("2025/26"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/22", "2026/27"})
    void aYearBeyondTheTableIsAMissingFact(String year) {
        ValueSheet sheet = Cases.sheet(HEAD + OUTCOME.replace("year: 2024/25", "year: " + year), INDEX);

        assertThat(sheet.savings()).isEmpty();
        assertThat(sheet.perPound()).isEmpty();
        assertThat(sheet.breakEven()).isEmpty();
        assertThat(sheet.leftOut())
                .containsExactly(new ValueSheet.LeftOut(
                        "One",
                        List.of("a table of deflators that holds both " + year
                                + " and 2024/25: give it with --costs")));
    }

    @Test
    void theSameYearNeedsNoTable() {
        assertThat(Cases.sheet(HEAD + OUTCOME).leftOut()).isEmpty();
        assertThat(Cases.sheet(HEAD + OUTCOME.replace("year: 2024/25", "year: 2023/24"))
                        .leftOut())
                .hasSize(1);
    }

    /** Whatever is not given is named, and its outcome is in no sum. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    unit-cost: {amount: £50, year: 2024/25, source: Invented}|the unit cost: what one event costs",
                "amount: £50, |the amount of the unit cost",
                "year: 2024/25, |the year in whose prices",
                ", source: Invented|the source of the unit cost",
                "    volume-per-year: 100|how many are avoided in a year",
                " 60 %|attribution: the share",
                "    attribution: 60 %|attribution: the share",
                "    deadweight: 20 %|deadweight: the share",
                "    drop-off: 0 %|drop-off: the share"
            })
    void aMissingFactorIsUnknownAndNeverADefault(String dropped, String named) {
        String other = OUTCOME.replace("name: One", "name: Two");
        String text = HEAD + OUTCOME.replace("  - name: One", "  - name: One") + other;
        int at = text.indexOf(dropped.strip(), HEAD.length());
        String without =
                text.substring(0, at) + text.substring(at + dropped.strip().length());

        ValueSheet sheet = Cases.sheet(without.replaceAll("(?m)^ +\\R", "").replace(", }", "}"));

        assertThat(sheet.savings().map(Cases::told)).contains("2400.00 2400.00 2400.00");
        assertThat(sheet.leftOut()).hasSize(1);
        assertThat(sheet.leftOut().get(0).name()).isEqualTo("One");
        assertThat(sheet.leftOut().get(0).missing()).singleElement().asString().startsWith(named);
    }

    @Test
    void withoutACostWhatIsSavedForEachPoundIsUnknown() {
        ValueSheet sheet = Cases.sheet(HEAD.replace("£1,200", "") + OUTCOME);

        assertThat(sheet.savings()).isPresent();
        assertThat(sheet.perPound()).isEmpty();
        assertThat(sheet.net()).isEmpty();
        assertThat(sheet.breakEven()).isEmpty();
        assertThat(sheet.cautions()).contains("What is saved for each pound is unknown: cost-per-year is missing.");
    }

    @Test
    void withoutPeopleARateIsUnknownAndSoIsTheBreakEven() {
        String head = HEAD.replace("people-per-year: 10", "people-per-year:");

        assertThat(Cases.sheet(head + OUTCOME).breakEven()).isEmpty();
        assertThat(Cases.sheet(head + OUTCOME.replace("volume-per-year: 100", "rate-per-person: 10"))
                        .leftOut())
                .containsExactly(new ValueSheet.LeftOut("One", List.of("people-per-year, which the rate is for")));
    }

    @Test
    void theBreakEvenIsRoundedUp() {
        // £1,201 of £2,400 is 50.04 % of 10 people.
        assertThat(Cases.sheet(HEAD.replace("£1,200", "£1,201") + OUTCOME)
                        .breakEven()
                        .map(BigDecimal::intValue))
                .contains(6);
        // £2,401 of £2,400 is 100.04 % of 1,234 people, which is 1,234.5: three digits, upwards.
        assertThat(Cases.sheet(HEAD.replace("£1,200", "£2,401").replace("year: 10", "year: 1234") + OUTCOME)
                        .breakEven()
                        .map(BigDecimal::toPlainString))
                .contains("1240");
    }

    @Test
    void nothingIsSavedWhereAllWouldHaveComeAnyway() {
        ValueSheet sheet = Cases.sheet(HEAD + OUTCOME.replace("deadweight: 20 %", "deadweight: 100 %"));

        assertThat(sheet.perPound().map(Cases::told)).contains("0.00 0.00 0.00");
        assertThat(sheet.breakEven()).isEmpty();
    }

    @Test
    void cautionsTellWhatAReaderWouldMiss() {
        ValueSheet sheet = Cases.sheet(HEAD + OUTCOME.replace("    evidence: Invented\n", ""));

        assertThat(sheet.cautions())
                .containsExactly(
                        "One: no range is given, so low and high are too close.",
                        "One: no evidence is given for how many are avoided.");
    }

    @Test
    void thePublishedDeadweightIsTakenOnlyWhenItIsAskedForAndSaysSo() {
        CostTables tables = Cases.table("""
                {"scenarios": {"standard": {"deadweight": 0.2}, "conservative": {"deadweight": 0.35},
                 "optimistic": {"deadweight": 0.1}}}
                """);
        String text = HEAD + OUTCOME.replace("deadweight: 20 %", "deadweight: default");

        // 100 × 0.6 × £50 = £3,000, of which 65 %, 80 % and 90 % would not have come anyway.
        assertThat(Cases.sheet(text, tables).savings().map(Cases::told)).contains("1950.00 2400.00 2700.00");
        assertThat(Cases.sheet(text, tables).cautions())
                .anyMatch(one -> one.contains("deadweight is a default of table.csv"));
        assertThat(Cases.sheet(text).leftOut().get(0).missing())
                .containsExactly("the table of the default deadweight: give it with --costs");
        assertThat(Cases.sheet(HEAD + OUTCOME.replace("deadweight: 20 %", "deadweight:"), tables)
                        .leftOut())
                .hasSize(1);
    }

    @Test
    void aDecliningScheduleLaysEachYearsOwnRateOnThatYearAlone() {
        CostTables tables = Cases.table("""
                {"schedule": [{"years_from": 0, "years_to": 30, "rate": 0.035},
                 {"years_from": 31, "years_to": null, "rate": 0.03}]}
                """);
        List<BigDecimal> factors =
                tables.discounting().map(one -> one.factors(33)).orElseThrow();

        assertThat(factors.get(0)).isEqualByComparingTo("1");
        // 1 / 1.035^30 = 0.3562784…, then / 1.03 and / 1.03 again.
        assertThat(factors.get(30).doubleValue()).isCloseTo(0.3562784, within());
        assertThat(factors.get(31).doubleValue()).isCloseTo(0.3459014, within());
        assertThat(factors.get(32).doubleValue()).isCloseTo(0.3358266, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.0000005);
    }

    /** 2,000 cases by chance: low is never above central, nor central above high; more of the good never lowers. */
    @Test
    void moreVolumeNeverLowersSavingsAndMoreDeadweightNeverRaisesThem() {
        Random random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            int volume = random.nextInt(1_000);
            int more = volume + random.nextInt(1_000);
            int deadweight = random.nextInt(101);
            int higher = deadweight + random.nextInt(101 - deadweight);
            int years = 1 + random.nextInt(40);
            int dropOff = random.nextInt(101);
            BigDecimal base = central(volume, more, deadweight, higher, years, dropOff);

            assertThat(central(more, more, deadweight, higher, years, dropOff)).isGreaterThanOrEqualTo(base);
            assertThat(central(volume, more, higher, higher, years, dropOff)).isLessThanOrEqualTo(base);
        }
    }

    private static BigDecimal central(int volume, int most, int deadweight, int highest, int years, int dropOff) {
        String text = HEAD.replace("years: 1", "years: " + years)
                + OUTCOME.replace(
                                "volume-per-year: 100",
                                "volume-per-year: {low: " + volume + ", central: " + volume + ", high: " + most + "}")
                        .replace(
                                "deadweight: 20 %",
                                "deadweight: {low: " + deadweight + " %, central: " + deadweight + " %, high: "
                                        + highest + " %}")
                        .replace("drop-off: 0 %", "drop-off: " + dropOff + " %");
        ValueSheet sheet = Cases.sheet(text);
        List<Optional<ValueSheet.Cases>> all = new ArrayList<>(List.of(sheet.savings(), sheet.perPound(), sheet.net()));
        for (Optional<ValueSheet.Cases> one : all) {
            ValueSheet.Cases cases = one.orElseThrow();
            assertThat(cases.low()).isLessThanOrEqualTo(cases.central());
            assertThat(cases.central()).isLessThanOrEqualTo(cases.high());
        }
        return sheet.savings().orElseThrow().central();
    }
}
