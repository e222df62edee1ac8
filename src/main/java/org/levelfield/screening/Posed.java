package org.levelfield.screening;

import java.util.List;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Operator;

/**
 * A requirement put to each organisation of a pool.
 *
 * @param criterion what is asked
 * @param asked how much of one bidder
 * @param reading how the demand is put to a group
 * @param standings how each organisation stands, in the order of the pool
 */
public record Posed(Criterion criterion, Asked asked, AggregationChoice reading, List<Standing> standings) {

    /** Keeps its own copy. */
    public Posed {
        standings = List.copyOf(standings);
    }

    /** How many organisations meet it alone, for certain. */
    public long meetAlone() {
        return standings.stream()
                .filter(one -> asked.reachedBy(one.amount()) == Answer.MET)
                .count();
    }

    /** Whether the members' amounts are added up, or may be. */
    public boolean mayBeAddedUp() {
        return reading.operators().stream()
                .map(Leniency::kindest)
                .anyMatch(one -> one instanceof Operator.Sum || one instanceof Operator.PoolCount);
    }

    /** Whether the profile of one organisation at least tells whether it meets the requirement. */
    boolean isDecidedForAnybody() {
        return standings.stream().anyMatch(one -> asked.reachedBy(one.amount()) != Answer.UNKNOWN);
    }
}
