package org.levelfield.mention;

import java.util.Optional;
import org.levelfield.mention.quantity.Quantity;

/** Makes a mark of a quantity that was read. */
final class QuantityMarks {

    private QuantityMarks() {}

    /** The mark; empty for a day without a year, which no rule can compare. */
    static Optional<Mark> of(Quantity quantity, Place place) {
        if (quantity instanceof Quantity.Money money) {
            return Optional.of(new Amount(place, money.amount(), money.currency(), money.comparison()));
        } else if (quantity instanceof Quantity.Percentage share) {
            return Optional.of(new Share(place, share.value(), share.comparison()));
        } else if (quantity instanceof Quantity.Count count) {
            return Optional.of(new Count(place, count.value(), count.unit(), count.comparison()));
        } else if (quantity instanceof Quantity.Duration period) {
            Period.Unit unit = Period.Unit.valueOf(period.unit().name());
            return Optional.of(new Period(place, period.length(), unit, period.comparison()));
        } else if (quantity instanceof Quantity.Times times) {
            return Optional.of(new Multiple(place, times.factor(), times.comparison()));
        } else if (quantity instanceof Quantity.Day day) {
            return Optional.of(new Day(place, day.date(), day.ambiguous()));
        }
        return Optional.empty();
    }
}
