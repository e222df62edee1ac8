package org.levelfield.screening;

import java.util.List;
import java.util.Optional;
import org.levelfield.screening.arithmetic.Operator;

/**
 * How a demand is put to a group.
 *
 * @param operators all of which must hold; any, for one bidder alone
 * @param told the same for a report
 */
record GroupDefault(List<Operator> operators, Verdict.Reading told) {

    static GroupDefault of(Criterion criterion, Bid bid) {
        if (!bid.isGroup()) {
            return new GroupDefault(List.of(new Operator.Any()), Verdict.Reading.ALONE);
        }
        Operator one = operator(criterion.card().aggregation());
        return new GroupDefault(
                List.of(one), new Verdict.Reading(List.of(one.id()), true, Optional.empty(), Optional.empty()));
    }

    private static Operator operator(String id) {
        return switch (id) {
            case "SUM" -> new Operator.Sum();
            case "ANY" -> new Operator.Any();
            case "EVERY" -> new Operator.Every();
            case "LEAD" -> new Operator.Lead();
            case "PERFORMER" -> new Operator.Performer();
            case "POOL_COUNT" -> new Operator.PoolCount();
            default -> Operator.Undetermined.quite();
        };
    }
}
