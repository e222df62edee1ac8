package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known of an amount that is never negative: a sum of money, a number of references, or 1 and 0 for something
 * that one has or has not.
 *
 * @param least it is not less
 * @param most it is not more; empty where nothing is known of that
 */
public record Range(BigDecimal least, Optional<BigDecimal> most) {

    /** An amount of which nothing is known. */
    public static final Range UNKNOWN = new Range(BigDecimal.ZERO, Optional.empty());

    /** One has what is asked. */
    public static final Range YES = exactly(BigDecimal.ONE);

    /** One has not what is asked. */
    public static final Range NO = exactly(BigDecimal.ZERO);

    /** Whether one has what is asked is not known. */
    public static final Range YES_OR_NO = new Range(BigDecimal.ZERO, Optional.of(BigDecimal.ONE));

    /** Refuses a range that holds nothing, and one below zero. */
    public Range {
        if (least.signum() < 0) {
            throw new IllegalArgumentException("an amount is never negative, as " + least + " is");
        }
        if (most.isPresent() && most.get().compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "an amount cannot be " + least + " at the least and " + most.get() + " at the most");
        }
    }

    /** An amount that is known. */
    public static Range exactly(BigDecimal amount) {
        return new Range(amount, Optional.of(amount));
    }

    /** Whether one has what is asked. */
    public static Range ofKnown(boolean has) {
        return has ? YES : NO;
    }

    /** Whether the amount is known. */
    public boolean isExact() {
        return most.isPresent() && most.get().compareTo(least) == 0;
    }

    /** Whether it is zero for certain. */
    boolean isNothing() {
        return most.isPresent() && most.get().signum() == 0;
    }

    /** What is known of the sum of two amounts. */
    public Range plus(Range other) {
        return new Range(least.add(other.least), most.flatMap(mine -> other.most.map(mine::add)));
    }

    /** So many times the amount; nothing, where the factor is zero, whatever the amount may be. */
    public Range times(BigDecimal factor) {
        return factor.signum() == 0 ? NO : new Range(least.multiply(factor), most.map(factor::multiply));
    }
}
