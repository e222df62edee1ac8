package org.levelfield.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.mention.Amount;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.mention.Period;
import org.levelfield.mention.Share;

/** Finds the value of a contract, its term and the weight of price. */
record ValueFacts(List<MarkedClause> clauses) {

    private static final int NEAR = 12;
    private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_VALUE = BigDecimal.valueOf(1000);

    /** Amounts by these words are no contract value. */
    private static final List<String> OTHER_AMOUNTS =
            List.of("turnover", "public-liability", "other-insurance", "liability-cap", "security-or-fee");

    /** The value over the whole term; a yearly value is multiplied by the term where that is known. */
    Optional<Fact<Money>> value(Optional<Fact<BigDecimal>> termMonths) {
        for (MarkedClause clause : clauses) {
            Optional<Amount> amount = amount(clause);
            if (amount.isPresent()) {
                return whole(clause, amount.get(), termMonths);
            }
        }
        return Optional.empty();
    }

    private static Optional<Amount> amount(MarkedClause clause) {
        if (OTHER_AMOUNTS.stream().anyMatch(clause::speaksOf)
                || !clause.statement().isLive()) {
            return Optional.empty();
        }
        return TenderReader.ownConcept(clause, "contract-value")
                .flatMap(concept -> marks(clause, Amount.class)
                        .filter(amount ->
                                amount.near(concept, NEAR) && amount.value().compareTo(SMALLEST_VALUE) >= 0)
                        .reduce((one, two) -> two.value().compareTo(one.value()) > 0 ? two : one));
    }

    private static Optional<Fact<Money>> whole(
            MarkedClause clause, Amount amount, Optional<Fact<BigDecimal>> termMonths) {
        Money stated = new Money(amount.value(), amount.currency());
        boolean yearly =
                clause.first("per-year").filter(year -> year.near(amount, 3)).isPresent();
        if (!yearly) {
            return Optional.of(Fact.read(stated, TenderReader.quote(amount)));
        }
        return termMonths.map(term -> {
            BigDecimal times = term.value().max(MONTHS_IN_YEAR);
            BigDecimal all = stated.amount().multiply(times).divide(MONTHS_IN_YEAR, java.math.MathContext.DECIMAL64);
            return Fact.read(new Money(all, stated.currency()), TenderReader.quote(amount));
        });
    }

    /** The term with the extensions that the same clause offers. */
    Optional<Fact<BigDecimal>> termMonths() {
        for (MarkedClause clause : clauses) {
            Optional<Concept> term = TenderReader.ownConcept(clause, "contract-term")
                    .or(() -> TenderReader.ownConcept(clause, "label-term")
                            .filter(label -> label.place().from() == 0
                                    && clause.statement().isRow()));
            if (term.isEmpty()) {
                continue;
            }
            Optional<Period> initial = marks(clause, Period.class)
                    .filter(period -> period.near(term.get(), NEAR) && isTerm(period))
                    .findFirst();
            if (initial.isPresent()) {
                BigDecimal months = months(initial.get()).add(extension(clause, initial.get()));
                return Optional.of(Fact.read(months, TenderReader.quote(initial.get())));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal extension(MarkedClause clause, Period initial) {
        return TenderReader.ownConcept(clause, "extension")
                .flatMap(extension -> marks(clause, Period.class)
                        .filter(period -> !period.equals(initial)
                                && isTerm(period)
                                && period.near(extension, NEAR)
                                && period.follows(initial, Integer.MAX_VALUE))
                        .findFirst())
                .map(ValueFacts::months)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean isTerm(Period period) {
        return period.unit() == Period.Unit.MONTHS || period.unit() == Period.Unit.YEARS;
    }

    private static BigDecimal months(Period period) {
        return period.unit() == Period.Unit.YEARS ? period.length().multiply(MONTHS_IN_YEAR) : period.length();
    }

    /** The weight of price in per cent, as the award criteria state it. */
    Optional<Fact<BigDecimal>> priceWeight() {
        for (MarkedClause clause : clauses) {
            Optional<Concept> price = TenderReader.ownConcept(clause, "price");
            if (price.isEmpty() || !clause.speaksOf("award-weight") || clause.speaksOf("security-or-fee")) {
                continue;
            }
            Optional<Share> share = marks(clause, Share.class)
                    .filter(found ->
                            found.near(price.get(), 4) && found.percent().compareTo(HUNDRED) < 0)
                    .findFirst();
            if (share.isPresent()) {
                return Optional.of(Fact.read(share.get().percent(), TenderReader.quote(share.get())));
            }
        }
        return Optional.empty();
    }

    private static <T extends Mark> Stream<T> marks(MarkedClause clause, Class<T> type) {
        return clause.marks().stream().filter(type::isInstance).map(type::cast);
    }
}
