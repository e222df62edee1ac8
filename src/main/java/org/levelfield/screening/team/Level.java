package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.levelfield.screening.arithmetic.Asked;

/**
 * A floor that amounts must reach together, in whole units so that adding them is exact and fast.
 */
final class Level {

    /** Sums of a group's amounts must stay within a long. */
    private static final int DIGITS = 15;

    /** Of each member, never more than any group could need. */
    private final long[] amounts;

    /** What one must reach; a mean, so many times that. */
    private final long floor;

    /** What must come on top: 1 where more than the floor is asked, else 0. */
    private final long over;

    /** The members, richest first. */
    private final int[] order;

    private Level(long[] amounts, long floor, long over, int[] order) {
        this.amounts = amounts;
        this.floor = floor;
        this.over = over;
        this.order = order;
    }

    /**
     * The floor in units as small as its numbers need. Where these have more than some 15 digits, amounts are rounded
     * down and the floor up: then a group may be missed that is nearer to the floor than that, but none is wrong.
     *
     * @param times how many floors the amount of one may have to make up for
     */
    static Level of(Asked asked, List<BigDecimal> least, int times) {
        int scale = Stream.concat(Stream.of(asked.amount()), least.stream())
                .mapToInt(
                        one -> one.signum() == 0 ? 0 : one.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        BigDecimal largest = asked.amount().multiply(BigDecimal.valueOf(times));
        int unit = scale - Math.max(0, largest.precision() - largest.scale() + scale - DIGITS);
        long floor = units(asked.amount(), unit, RoundingMode.CEILING);
        long over = asked.enough() ? 0 : 1;
        BigDecimal enough = BigDecimal.valueOf(floor * times + over);
        long[] amounts = least.stream()
                .mapToLong(one -> units(one.min(enough.movePointLeft(unit)), unit, RoundingMode.FLOOR))
                .toArray();
        int[] order = IntStream.range(0, amounts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer one) -> -amounts[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Level(amounts, floor, over, order);
    }

    private static long units(BigDecimal amount, int scale, RoundingMode rounding) {
        return amount.movePointRight(scale).setScale(0, rounding).longValueExact();
    }

    long of(int member) {
        return amounts[member];
    }

    /** What a sum must reach. */
    long need() {
        return floor + over;
    }

    /** What the sum of so many must reach for their mean to reach the floor. */
    long needOf(int members) {
        return floor * members + over;
    }

    /** Whether each amount is nothing or enough alone: then the floor only asks for one who has it. */
    boolean isAllOrNothing() {
        for (long amount : amounts) {
            if (amount > 0 && amount < need()) {
                return false;
            }
        }
        return true;
    }

    /** Those with so much and more. */
    long[] having(long amount) {
        long[] those = Bits.none(amounts.length);
        for (int member : order) {
            if (amounts[member] < amount) {
                break;
            }
            Bits.add(those, member);
        }
        return those;
    }

    /** Takes out of a set who has less; whether anybody is left. */
    boolean keep(long[] set, long amount) {
        boolean left = false;
        for (int member = Bits.next(set, 0); member >= 0; member = Bits.next(set, member + 1)) {
            if (amounts[member] < amount) {
                Bits.remove(set, member);
            } else {
                left = true;
            }
        }
        return left;
    }

    /** Whether the richest of a set, so many of them, have so much together. */
    boolean canReach(long amount, int members, long[] set) {
        long sum = 0;
        int left = members;
        for (int member : order) {
            if (Bits.has(set, member)) {
                sum += amounts[member];
                left--;
                if (left == 0 || sum >= amount) {
                    break;
                }
            }
        }
        return sum >= amount;
    }

    /** How many of a set have so much and more. */
    int count(long amount, long[] set) {
        int count = 0;
        for (int member : order) {
            if (amounts[member] < amount) {
                break;
            }
            count += Bits.has(set, member) ? 1 : 0;
        }
        return count;
    }
}
