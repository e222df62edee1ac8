package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.levelfield.tender.Contradiction.Subject;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Subtype;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderFact;

/**
 * Takes a tender apart into facts that rules can ask for one by one. What the documents dispute may not be held against
 * the buyer: a disputed value or term is unknown, and of disputed days those are taken that leave bidders the longest
 * time.
 */
final class TenderFacts {

    private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

    private static final Comparator<Fact<LocalDate>> BY_DAY = Comparator.comparing(Fact::value);

    private TenderFacts() {}

    static List<TenderFact> of(Tender tender) {
        List<TenderFact> facts = new ArrayList<>();
        tender.law().ifPresent(facts::add);
        tender.value().filter(any -> !tender.isContradicted(Subject.VALUE)).ifPresent(value -> {
            facts.add(new TenderFact.ContractValue(value.value(), value.evidence()));
            tender.termMonths()
                    .filter(any -> !tender.isContradicted(Subject.TERM))
                    .ifPresent(term -> facts.add(yearly(value, term.value())));
        });
        disputed(tender, Subject.PUBLISHED)
                .min(BY_DAY)
                .or(tender::published)
                .ifPresent(day -> facts.add(new TenderFact.Published(day.value(), day.evidence())));
        disputed(tender, Subject.DEADLINE)
                .max(BY_DAY)
                .or(tender::deadline)
                .ifPresent(day -> facts.add(new TenderFact.Deadline(day.value(), day.evidence())));
        tender.frameworkBegan().filter(any -> isCallOff(tender)).ifPresent(facts::add);
        facts.addAll(tender.circumstances());
        return facts;
    }

    private static boolean isCallOff(Tender tender) {
        return tender.law()
                        .flatMap(TenderFact.ChosenLaw::subtype)
                        .filter(subtype -> subtype == Subtype.CALL_OFF)
                        .isPresent()
                || tender.circumstances().stream().anyMatch(one -> one.name().equals("call-off"));
    }

    private static Stream<Fact<LocalDate>> disputed(Tender tender, Subject subject) {
        return tender.contradictions().stream()
                .filter(one -> one.subject() == subject)
                .flatMap(one -> one.values().stream())
                .flatMap(fact -> fact.value() instanceof LocalDate day
                        ? Stream.of(new Fact<>(day, fact.source(), fact.evidence()))
                        : Stream.empty());
    }

    /** A contract of a year or less is worth its whole value in its year. */
    private static TenderFact.YearlyValue yearly(Fact<Money> value, BigDecimal months) {
        Money whole = value.value();
        if (months.compareTo(MONTHS_IN_YEAR) <= 0) {
            return new TenderFact.YearlyValue(whole, value.evidence());
        }
        BigDecimal share = whole.amount().multiply(MONTHS_IN_YEAR).divide(months, 0, RoundingMode.HALF_UP);
        return new TenderFact.YearlyValue(new Money(share, whole.currency()), value.evidence());
    }
}
