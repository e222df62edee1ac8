package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.arithmetic.Range;

/**
 * What a tender asks of a bidder.
 *
 * @param id its name, unlike that of any other demand of the puzzle
 * @param asked how much is asked of one bidder
 * @param operators how it is put to a group; all must hold. Empty only for a cap, which asks for no amount
 * @param amounts how much each member of the pool has, in the order of the pool
 * @param cap how many members a group may have at the most, 1 for a ban of groups; empty where it says nothing of that
 */
public record Demand(String id, Asked asked, List<Operator> operators, List<Range> amounts, Optional<Integer> cap) {

    /** Refuses a demand that asks for nothing. */
    public Demand {
        operators = List.copyOf(operators);
        amounts = List.copyOf(amounts);
        if (operators.isEmpty() && cap.isEmpty()) {
            throw new IllegalArgumentException(id + ": a demand is put to a group in one way at least");
        }
        if (cap.isPresent() && cap.get() < 1) {
            throw new IllegalArgumentException(id + ": a group has one member at least, not " + cap.get());
        }
    }

    /** A demand for an amount, put to a group in one way or in several that must all hold. */
    public static Demand of(String id, Asked asked, List<Range> amounts, Operator... operators) {
        return new Demand(id, asked, List.of(operators), amounts, Optional.empty());
    }

    /** A cap on the number of members, which any member alone meets. */
    public static Demand cap(String id, int most, int pool) {
        List<Range> none = Collections.nCopies(pool, Range.NO);
        return new Demand(id, Asked.atLeast(BigDecimal.ZERO), List.of(), none, Optional.of(most));
    }

    /** Whether it asks for something that one has or has not, of which none can have some to spare. */
    boolean isYesOrNo() {
        return asked.amount().compareTo(BigDecimal.ONE) == 0
                && amounts.stream().allMatch(one -> isZeroOrOne(one.least()));
    }

    private static boolean isZeroOrOne(BigDecimal amount) {
        return amount.signum() == 0 || amount.compareTo(BigDecimal.ONE) == 0;
    }
}
