package org.levelfield.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Law;
import org.levelfield.tender.Money;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Subtype;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderFact;

/**
 * Which law governs, for the days and sums at which that changes. Each row of {@code regimes.tsv} gives the paragraph of
 * the legal reference on which it rests, the facts, and the law, with the laws that could apply behind a question mark.
 */
class RegimeTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}: {1}, published {2}, framework {3}, worth {4}: {6} ({8})")
    @CsvFileSource(
            resources = "/org/levelfield/rules/engine/regimes.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            nullValues = "-")
    void theTableDecides(
            String paragraph,
            String facts,
            String published,
            String framework,
            String value,
            String chosen,
            String law,
            String day,
            String why) {
        Tender tender = tender(facts, published, framework, value, chosen);
        Judged judged = RuleEngine.builtIn().judge(tender, List.of(), AS_OF);
        assertThat(told(judged)).as(paragraph + ": " + why).isEqualTo(law);
        Optional.ofNullable(day)
                .ifPresent(expected -> assertThat(judged.law().date()).isEqualTo(LocalDate.parse(expected)));
    }

    private static String told(Judged judged) {
        Law law = judged.law();
        if (law.regime() == Regime.UNKNOWN) {
            return "unknown ?"
                    + judged.candidates().stream().map(Law::id).sorted().collect(Collectors.joining(","));
        }
        return law.id() + law.subtype().map(subtype -> "/" + subtype.id()).orElse("");
    }

    private static Tender tender(String facts, String published, String framework, String value, String chosen) {
        return new Tender(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(value).map(RegimeTableTest::money).map(RegimeTableTest::read),
                Optional.empty(),
                Optional.ofNullable(published).map(LocalDate::parse).map(RegimeTableTest::read),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(framework).map(RegimeTableTest::framework),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(chosen).map(RegimeTableTest::chosen),
                facts == null
                        ? List.of()
                        : Arrays.stream(facts.split(" "))
                                .map(RegimeTableTest::circumstance)
                                .toList(),
                List.of());
    }

    private static <T> Fact<T> read(T value) {
        return new Fact<>(value, Fact.Source.DOCUMENT, Optional.empty());
    }

    private static Money money(String text) {
        String[] parts = text.split(" ", -1);
        return new Money(new BigDecimal(parts[1]), Currency.getInstance(parts[0]));
    }

    private static TenderFact.FrameworkBegan framework(String text) {
        String[] parts = text.split(" ", -1);
        return new TenderFact.FrameworkBegan(
                LocalDate.parse(parts[1]), parts[0].equals("advertised"), Optional.empty());
    }

    private static TenderFact.ChosenLaw chosen(String text) {
        String[] parts = text.split("/", -1);
        return new TenderFact.ChosenLaw(
                Regime.of(parts[0]).orElseThrow(), parts.length > 1 ? Subtype.of(parts[1]) : Optional.empty());
    }

    private static TenderFact.Circumstance circumstance(String text) {
        String[] parts = text.split(":", -1);
        return new TenderFact.Circumstance(
                parts[0], new BigDecimal(parts.length > 1 ? parts[1] : "1"), BigDecimal.TEN, Optional.empty());
    }
}
