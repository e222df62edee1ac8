package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderFact;

/** Takes a tender apart into facts that rules can ask for one by one. */
final class TenderFacts {

    private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

    private TenderFacts() {}

    static List<TenderFact> of(Tender tender) {
        List<TenderFact> facts = new ArrayList<>();
        tender.law().ifPresent(facts::add);
        tender.value().ifPresent(value -> {
            facts.add(new TenderFact.ContractValue(value.value(), value.evidence()));
            tender.termMonths().ifPresent(term -> facts.add(yearly(value, term.value())));
        });
        tender.published().ifPresent(day -> facts.add(new TenderFact.Published(day.value(), day.evidence())));
        tender.deadline().ifPresent(day -> facts.add(new TenderFact.Deadline(day.value(), day.evidence())));
        facts.addAll(tender.circumstances());
        return facts;
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
