package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.levelfield.requirement.Measure;
import org.levelfield.rules.Capacity;
import org.levelfield.screening.register.Floor;
import org.levelfield.screening.register.Question;
import org.levelfield.tender.Money;

/** Puts what a tender asks to the registers of charities, where these hold what it asks about. Pure functions. */
final class RegisterQuestion {

    private static final int MOST_YEARS = 10;
    private static final Set<String> PEOPLE = Set.of("employee", "staff");

    /** What registers hold something of; of all else there is no question. */
    static final Set<Capacity> HELD = Set.of(
            Capacity.INCOME, Capacity.TRADING_YEARS, Capacity.AUDITED_YEARS, Capacity.NET_ASSETS, Capacity.STAFF);

    private RegisterQuestion() {}

    /**
     * The question; empty where registers hold nothing of the kind, or the clause does not say how much.
     *
     * @param criterion the requirement
     * @param occasion what the tender says of its value: income is eased to what the contract brings in a year
     */
    static Optional<Question> of(Criterion criterion, Occasion occasion) {
        Optional<BigDecimal> asked =
                org.levelfield.screening.Floor.of(criterion, occasion).asked().map(one -> one.amount());
        Optional<Measure> measure = criterion.requirement().measure();
        return switch (criterion.by()) {
            case INCOME -> asked.flatMap(amount -> income(criterion, occasion, amount));
            case TRADING_YEARS ->
                measure.flatMap(one -> whole(one.amount())).map(years -> Question.about(new Floor.Age(years)));
            case AUDITED_YEARS -> Optional.of(Question.about(new Floor.Audit()));
            case NET_ASSETS ->
                asked.filter(amount -> isNet(criterion))
                        .flatMap(amount -> money(criterion, occasion, amount))
                        .map(sum -> Question.about(new Floor.NetAssets(sum)));
            case STAFF ->
                measure.filter(one -> isOfAllStaff(criterion))
                        .flatMap(one -> whole(one.amount()))
                        .map(people -> Question.about(new Floor.Employees(people)));
            default -> Optional.empty();
        };
    }

    private static Optional<Question> income(Criterion criterion, Occasion occasion, BigDecimal amount) {
        int years = Math.min(MOST_YEARS, criterion.overYears().orElse(1));
        Set<String> words = criterion.words();
        Floor.Way way = words.contains("average") || words.contains("mean") ? Floor.Way.AVERAGE : Floor.Way.EACH;
        Optional<Question> question =
                money(criterion, occasion, amount).map(sum -> Question.about(new Floor.Income(sum, years, way)));
        Optional<Money> eased = occasion.yearly()
                .filter(yearly -> yearly.amount().compareTo(amount) < 0)
                .filter(yearly -> question.isPresent()
                        && money(criterion, occasion, amount)
                                .map(sum -> sum.currency().equals(yearly.currency()))
                                .orElse(false));
        return question.map(one -> eased.map(yearly -> one.easedTo(new Floor.Income(yearly, years, way)))
                .orElse(one));
    }

    private static Optional<Money> money(Criterion criterion, Occasion occasion, BigDecimal amount) {
        return criterion
                .requirement()
                .measure()
                .flatMap(Measure::money)
                .or(occasion::value)
                .map(sum -> new Money(amount, sum.currency()));
    }

    /** Registers count all who are employed, so what is asked of some of them leaves fewer still. */
    private static boolean isOfAllStaff(Criterion criterion) {
        return criterion.requirement().measuredIn().equals("count")
                && criterion.words().stream().anyMatch(PEOPLE::contains);
    }

    private static boolean isNet(Criterion criterion) {
        return criterion.words().contains("net");
    }

    private static Optional<Integer> whole(BigDecimal amount) {
        return amount.signum() > 0 && amount.compareTo(BigDecimal.valueOf(1_000_000)) < 0
                ? Optional.of(amount.setScale(0, java.math.RoundingMode.UP).intValueExact())
                : Optional.empty();
    }
}
