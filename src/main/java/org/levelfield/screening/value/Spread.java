package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * A number as it is given: its least, its central and its greatest value, never below nothing.
 *
 * @param low at most {@code central}
 * @param central the best guess
 * @param high at least {@code central}
 */
public record Spread(BigDecimal low, BigDecimal central, BigDecimal high) {

    /** Refuses values that are not in order, or below nothing. */
    public Spread {
        if (low.signum() < 0 || low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new IllegalArgumentException("not from low to high: " + low + ", " + central + ", " + high);
        }
    }

    /** A number given without a range. */
    public static Spread of(BigDecimal only) {
        return new Spread(only, only, only);
    }

    /** Whether a range is given. */
    public boolean isWide() {
        return low.compareTo(high) < 0;
    }

    /** Each value changed; the change must keep the order. */
    public Spread map(UnaryOperator<BigDecimal> change) {
        return new Spread(change.apply(low), change.apply(central), change.apply(high));
    }
}
