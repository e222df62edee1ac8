package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;

/**
 * How much is asked of one bidder.
 *
 * @param amount the floor, never negative, in the unit of the members' amounts; 1 for something one has or has not
 * @param enough whether the floor itself is enough ("at least"), or more than it is asked ("more than", "exceeding")
 */
public record Asked(BigDecimal amount, boolean enough) {

    /** Refuses a negative floor: no amount is below it. */
    public Asked {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("nothing below zero is asked, as " + amount + " is");
        }
    }

    /** The floor itself is enough. */
    public static Asked atLeast(BigDecimal amount) {
        return new Asked(amount, true);
    }

    /** More than the floor is asked. */
    public static Asked moreThan(BigDecimal amount) {
        return new Asked(amount, false);
    }

    /** Whether an amount is enough. */
    public boolean reachedBy(BigDecimal one) {
        int order = one.compareTo(amount);
        return enough ? order >= 0 : order > 0;
    }

    /** Whether what is known of an amount is enough. */
    public Answer reachedBy(Range one) {
        return Answer.of(reachedBy(one.least()), reachedByMost(one));
    }

    /** Whether the amount may be enough, for all that is known. */
    boolean reachedByMost(Range one) {
        return one.most().map(this::reachedBy).orElse(true);
    }

    /** So many times of what is asked. */
    public Asked times(BigDecimal factor) {
        return new Asked(amount.multiply(factor), enough);
    }

    /** How much the amount may be below the floor at the least; zero if it may reach it. */
    BigDecimal wanting(Range one) {
        return one.most()
                .map(most -> amount.subtract(most).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }
}
