package org.levelfield.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.Papers;
import org.levelfield.mention.Bound;
import org.levelfield.mention.Force;
import org.levelfield.mention.Moment;
import org.levelfield.mention.Statement;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.requirement.Measure;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.RuleBook;
import org.levelfield.rules.RuleBookFolder;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Subtype;

/** The defaults of each law, where a tender does not say how a demand is put to a group. */
class GroupReadingTest {

    private static RuleBook book = RuleBook.EMPTY;

    @BeforeAll
    static void readTheRuleBook() throws IOException {
        book = RuleBookFolder.read(Path.of("rules"));
    }

    private static Requirement asked(String barrier, Optional<Measure> measure) {
        Statement statement =
                new Statement(Papers.clause("Show it."), Force.DEMANDS, false, Bound.BIDDER, Moment.UNSAID);
        return new Requirement(barrier, "", statement, measure, List.of());
    }

    private static AggregationChoice silent(String barrier, Regime regime) {
        return GroupReading.silent(asked(barrier, Optional.empty()), regime, Optional.empty(), book);
    }

    private static String ids(AggregationChoice choice) {
        return choice.operators().stream().map(Operator::id).collect(Collectors.joining("+"));
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "minimum-turnover, pa2023, SUM",
        "minimum-turnover, pcr2015, SUM",
        "minimum-turnover, scotland, SUM",
        "specific-turnover, eu2014-24, SUM",
        "minimum-turnover, psr2023, UNKNOWN",
        "minimum-turnover, india-gfr, UNKNOWN",
        "minimum-turnover, worldbank, SUM+MEMBER_SHARE+LEAD_SHARE",
        "minimum-turnover, us-far, UNKNOWN",
        "minimum-turnover, kenya, UNKNOWN",
        "minimum-turnover, unknown, UNKNOWN",
        "financial-ratio, pa2023, UNKNOWN",
        "profit-history, pcr2015, UNKNOWN",
        "credit-rating, worldbank, EVERY",
        "credit-rating, us-far, EVERY",
        "net-assets, worldbank, EVERY",
        "net-assets, pa2023, SUM",
        "parent-guarantee, pa2023, ANY",
        "parent-guarantee, psr2023, UNKNOWN",
        "bid-security, india-gfr, LEAD",
        "employers-liability-insurance, pa2023, EVERY",
        "employers-liability-insurance, india-gfr, UNKNOWN",
        "professional-indemnity-insurance, pa2023, PERFORMER",
        "professional-indemnity-insurance, worldbank, LEAD",
        "registration-before-award, kenya, PERFORMER",
        "quality-certificate, scotland, PERFORMER",
        "quality-certificate, india-gfr, UNKNOWN",
        "similar-contract-value, pcr2015, ANY",
        "years-trading, pa2023, UNKNOWN",
        "years-trading, india-gfr, LEAD",
        "local-presence, pa2023, UNKNOWN",
        "legal-form, us-far, EVERY",
        "minimum-staff, kenya, SUM",
        "single-lot, pa2023, ''",
        "no-such-barrier, pa2023, UNKNOWN"
    })
    void aSilentTenderGetsTheDefaultOfItsLaw(String barrier, String regime, String expected) {
        AggregationChoice choice = silent(barrier, Regime.of(regime).orElseThrow());
        assertThat(ids(choice)).isEqualTo(expected);
        assertThat(choice.assumed()).isTrue();
        assertThat(choice.isUndetermined()).isEqualTo(expected.equals("UNKNOWN"));
        assertThat(choice.question().isPresent()).isEqualTo(choice.isUndetermined());
        assertThat(choice.missing().isPresent()).isEqualTo(choice.isUndetermined());
        assertThat(choice.source()).isNotBlank();
    }

    @Test
    void aNumberOfContractsIsCountedTogether() {
        Measure three = new Measure(BigDecimal.valueOf(3), "count", Comparison.AT_LEAST);
        Requirement contracts = asked("similar-contracts", Optional.of(three));
        assertThat(ids(GroupReading.silent(contracts, Regime.PA2023, Optional.empty(), book)))
                .isEqualTo("POOL_COUNT");
    }

    @Test
    void belowTheThresholdALawsDefaultDoesNotBind() {
        Requirement income = asked("minimum-turnover", Optional.empty());
        Requirement registration = asked("registration-before-award", Optional.empty());
        Optional<Subtype> below = Optional.of(Subtype.BELOW_THRESHOLD);
        assertThat(GroupReading.silent(income, Regime.PA2023, below, book).isUndetermined())
                .isTrue();
        assertThat(ids(GroupReading.silent(registration, Regime.PA2023, below, book)))
                .isEqualTo("PERFORMER");
    }

    @Test
    void theQuestionNamesTheReadings() {
        assertThat(silent("minimum-turnover", Regime.INDIA_GFR).question())
                .contains("Where several organisations bid together, how will this be judged? Is it that the members'"
                        + " amounts are added; or no group may bid?");
        assertThat(silent("minimum-turnover", Regime.WORLDBANK).ways())
                .extracting(way -> way.told())
                .containsExactly(
                        "the members' amounts are added",
                        "each member must carry 25 % of it",
                        "the lead must carry 40 % of it");
    }
}
