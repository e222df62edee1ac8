package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.Optional;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.tender.Money;

/**
 * How much a requirement asks of one bidder, in the unit in which profiles are counted: money in the main unit of its
 * currency, years, contracts, people; 1 for something one has or has not.
 *
 * @param asked the floor; empty where the clause does not say how much, or says it of a sum that is not known
 * @param missing what of the tender would have to be known; empty where nothing is
 */
record Floor(Optional<Asked> asked, Optional<String> missing) {

    /** The floor of a criterion. */
    static Floor of(Criterion criterion, Occasion occasion) {
        return switch (criterion.by()) {
            case INCOME, SERVICE_INCOME, NET_ASSETS, CASH, SECURITY, CONTRACT_VALUE -> money(criterion, occasion);
            case INSURANCE -> insurance(criterion);
            case SURPLUS_YEARS, AUDITED_YEARS, TRADING_YEARS, WORK_YEARS -> counted(criterion, "years");
            case CONTRACTS, CLIENT_PROOF, STAFF -> counted(criterion, "count");
            default -> exactly(Asked.atLeast(BigDecimal.ONE));
        };
    }

    /** Whether the criterion's currency, if it has one, is that of a sum. */
    static boolean isIn(Criterion criterion, Occasion occasion, Money sum) {
        Optional<Money> stated = criterion.requirement().measure().flatMap(Measure::money);
        return stated.or(occasion::value)
                .map(asked -> asked.currency().equals(sum.currency()))
                .orElse(false);
    }

    private static Floor money(Criterion criterion, Occasion occasion) {
        Optional<Measure> measure = criterion.requirement().measure();
        Optional<Money> stated = measure.flatMap(Measure::money);
        if (stated.isPresent()) {
            return exactly(asked(stated.get().amount(), measure.get()));
        }
        Optional<BigDecimal> factor = measure.flatMap(Floor::factor);
        if (factor.isEmpty()) {
            return unknown("how much clause asks for: it states no amount");
        }
        return occasion.value()
                .map(value -> exactly(asked(value.amount().multiply(factor.get()), measure.get())))
                .orElseGet(() -> unknown("the estimated value of the contract, of which the clause asks a part"));
    }

    private static Optional<BigDecimal> factor(Measure measure) {
        return switch (measure.unit()) {
            case "times-contract-value" -> Optional.of(measure.amount());
            case "percent" -> Optional.of(measure.amount().movePointLeft(2));
            default -> Optional.empty();
        };
    }

    /** Cover of no stated level is something one has or has not. */
    private static Floor insurance(Criterion criterion) {
        return criterion
                .requirement()
                .measure()
                .filter(measure -> measure.money().isPresent())
                .map(measure -> exactly(asked(measure.amount(), measure)))
                .orElseGet(() -> exactly(Asked.moreThan(BigDecimal.ZERO)));
    }

    private static Floor counted(Criterion criterion, String unit) {
        return exactly(criterion
                .requirement()
                .measure()
                .filter(measure -> measure.unit().equals(unit))
                .map(measure -> asked(measure.amount(), measure))
                .orElseGet(() -> Asked.atLeast(BigDecimal.ONE)));
    }

    private static Asked asked(BigDecimal amount, Measure measure) {
        return measure.comparison() == Comparison.MORE_THAN ? Asked.moreThan(amount) : Asked.atLeast(amount);
    }

    private static Floor exactly(Asked asked) {
        return new Floor(Optional.of(asked), Optional.empty());
    }

    private static Floor unknown(String missing) {
        return new Floor(Optional.empty(), Optional.of(missing));
    }
}
