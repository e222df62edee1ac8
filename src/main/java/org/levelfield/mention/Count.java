package org.levelfield.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.levelfield.mention.quantity.Comparison;

/**
 * A number that is no money, percentage or period.
 *
 * @param place where
 * @param value the number
 * @param unit the word that follows it, in lower case, where there is one
 * @param comparison how it is compared, told by the words around it
 */
public record Count(Place place, BigDecimal value, Optional<String> unit, Comparison comparison) implements Mark {

    /** Whether it is a least value, or stated with no word that makes it another. */
    public boolean isFloor() {
        return comparison.isFloor();
    }

    /** Whether the words say to fall below it, as in {@code fewer than three fails}. */
    public boolean isBelow() {
        return comparison == Comparison.LESS_THAN;
    }

    /** Whether it is a limit from above. */
    public boolean isCeiling() {
        return comparison == Comparison.AT_MOST || comparison == Comparison.UP_TO;
    }

    /** Whether it has no fraction. */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it is from {@code least} to {@code most}, both included. */
    public boolean isWithin(int least, int most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public String told() {
        return comparison.before()
                + Measures.plain(value)
                + unit.map(word -> " " + word).orElse("");
    }
}
