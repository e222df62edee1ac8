package org.levelfield.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.mention.Lexicon;
import org.levelfield.mention.Marker;
import org.levelfield.mention.quantity.Comparison;

class MeasureTest {

    private static final Marker MARKER =
            new Marker(new Lexicon(Map.of("it", new Lexicon.Words(List.of("it"), List.of()))), Papers.PARTS);

    private static Optional<String> told(String sentence) {
        return MARKER.mark(Papers.of(sentence)).clauses().get(0).marks().stream()
                .flatMap(mark -> Measure.of(mark).stream())
                .map(Measure::told)
                .findFirst();
    }

    private static Measure of(String amount, String unit) {
        return new Measure(new BigDecimal(amount), unit, Comparison.STATED);
    }

    @Test
    void everyQuantityIsAMeasure() {
        assertThat(told("A sum of at least £5m.")).contains("at least GBP 5,000,000");
        assertThat(told("A weight of 60%.")).contains("60 %");
        assertThat(told("Within 2 weeks.").orElse("")).endsWith("14 days");
        assertThat(told("At least 3 years.")).contains("at least 3 years");
        assertThat(told("Show it.")).isEmpty();
    }

    @Test
    void oneOfAUnitIsToldInTheSingular() {
        assertThat(of("1", "years").told()).isEqualTo("1 year");
        assertThat(of("1.0", "working-days").told()).isEqualTo("1 working day");
        assertThat(of("2", "working-days").told()).isEqualTo("2 working days");
        assertThat(of("1", "count").told()).isEqualTo("1");
    }

    @Test
    void onlyACurrencyIsMoney() {
        assertThat(of("5", "GBP").money()).isPresent();
        assertThat(of("5", "days").money()).isEmpty();
        assertThat(of("5", "percent").money()).isEmpty();
        assertThat(of("2", "times-contract-value").told()).isEqualTo("2 times the contract value");
    }
}
