package org.levelfield.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.mention.Amount;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Lexicon;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.mention.Marker;
import org.levelfield.mention.Period;
import org.levelfield.tender.Money;

class RequirementTest {

    private static final Marker MARKER = new Marker(
            new Lexicon(Map.of("turnover", new Lexicon.Words(List.of("turnover"), List.of()))), Papers.PARTS);
    private static final MarkedClause CLAUSE = marked("Show a turnover of at least £2,000,000 for 3 years.");

    private static MarkedClause marked(String sentence) {
        return MARKER.mark(Papers.of(sentence)).clauses().get(0);
    }

    private static Mark mark(Class<? extends Mark> type) {
        return CLAUSE.marks().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static Requirement turnover() {
        return Requirement.of("minimum-turnover", CLAUSE.statement(), mark(Concept.class), mark(Amount.class));
    }

    private static Money pounds(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance("GBP"));
    }

    @Test
    void theFirstQuantityMeasuresIt() {
        assertThat(turnover().measure().map(Measure::told)).contains("at least GBP 2,000,000");
        Requirement years = Requirement.of("t", CLAUSE.statement(), mark(Period.class), mark(Amount.class));
        assertThat(years.measuredIn()).isEqualTo("years");
        assertThat(years.isMoreThan(2)).isTrue();
        assertThat(years.isMoreThan(3)).isFalse();
        assertThat(years.isLessThan(3)).isFalse();
        assertThat(years.lastsLongerThan(BigDecimal.valueOf(1094))).isTrue();
        assertThat(years.lastsLongerThan(BigDecimal.valueOf(1095))).isFalse();
    }

    @Test
    void theMeasureIsComparedWithOtherSums() {
        BigDecimal twice = BigDecimal.valueOf(2);
        assertThat(turnover().exceeds(twice, pounds(1_000_000))).isFalse();
        assertThat(turnover().reaches(twice, pounds(1_000_000))).isTrue();
        assertThat(turnover().exceeds(twice, pounds(999_999))).isTrue();
        assertThat(turnover().isComparableWith(new Money(BigDecimal.ONE, Currency.getInstance("EUR"))))
                .isFalse();
    }

    @Test
    void withoutAMeasureNothingIsCompared() {
        Requirement bare = Requirement.of("t", CLAUSE.statement(), mark(Concept.class));
        assertThat(bare.isUnmeasured()).isTrue();
        assertThat(bare.measuredIn()).isEmpty();
        assertThat(bare.isMoreThan(0)).isFalse();
        assertThat(bare.isLessThan(1)).isFalse();
        assertThat(bare.reaches(BigDecimal.ZERO, pounds(0))).isFalse();
    }

    @Test
    void equalityIsOfTypeVariantClauseAndMeasureWhateverTheWords() {
        Requirement other = Requirement.of("minimum-turnover", CLAUSE.statement(), mark(Amount.class));
        assertThat(other).isEqualTo(turnover()).hasSameHashCodeAs(turnover());
        assertThat(turnover().as("amount")).isNotEqualTo(turnover());
        assertThat(turnover().measuredAs("EUR")).isNotEqualTo(turnover());
        assertThat(turnover().as("amount").id()).isEqualTo("minimum-turnover/amount@d1:0=2000000GBP");
    }

    @Test
    void itsEvidenceHoldsItsWords() {
        assertThat(turnover().focus().of("Show a turnover of at least £2,000,000 for 3 years."))
                .startsWith("turnover")
                .contains("£2,000,000");
        assertThat(turnover().evidence())
                .hasValueSatisfying(evidence -> assertThat(evidence.quote()).contains("turnover"));
        assertThat(turnover().told()).isEqualTo("minimum turnover: at least GBP 2,000,000");
    }

    @Test
    void aNumberThatWasReckonedReplacesTheMeasure() {
        assertThat(turnover().lasting(12).measure().map(Measure::told)).contains("12 days");
        assertThat(turnover().asFloor().measure()).isEqualTo(turnover().measure());
    }
}
