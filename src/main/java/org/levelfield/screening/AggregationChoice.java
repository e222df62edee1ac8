package org.levelfield.screening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.levelfield.requirement.Aggregation;
import org.levelfield.requirement.GroupWay;
import org.levelfield.screening.arithmetic.Operator;

/**
 * How a demand is put to a group, and what says so.
 *
 * @param ways those that must all hold; {@code UNKNOWN} alone where that is open
 * @param readings the ways that may be meant where that is open; empty where it may be any but a ban
 * @param assumed whether the documents are silent, so that a default stands in
 * @param source the buyer's words, or where the default comes from
 * @param verified whether the source was checked; the buyer's own words are
 * @param missing what is not known, for a person; empty where nothing is open
 * @param question to the buyer, with no name of a bidder in it; empty where nothing is open
 */
public record AggregationChoice(
        List<GroupWay> ways,
        List<GroupWay> readings,
        boolean assumed,
        String source,
        boolean verified,
        Optional<String> missing,
        Optional<String> question) {

    /** Keeps its own copies. */
    public AggregationChoice {
        ways = List.copyOf(ways);
        readings = List.copyOf(readings);
    }

    /** Whether it is open how the demand is put to a group. */
    public boolean isUndetermined() {
        return ways.stream().anyMatch(way -> way.aggregation() == Aggregation.UNKNOWN);
    }

    /** The operators that must all hold; empty where the demand asks nothing of a group. */
    public List<Operator> operators() {
        return ways.stream()
                .filter(way -> way.aggregation() != Aggregation.NOT_APPLICABLE)
                .map(this::operator)
                .toList();
    }

    private Operator operator(GroupWay way) {
        BigDecimal part = way.share().orElse(BigDecimal.ONE);
        return switch (way.aggregation()) {
            case SUM -> new Operator.Sum();
            case ANY -> way.share().isPresent() ? new Operator.AnyShare(part) : new Operator.Any();
            case EVERY -> new Operator.Every();
            case LEAD -> new Operator.Lead();
            case LEAD_SHARE -> new Operator.LeadShare(part);
            case MEMBER_SHARE -> new Operator.MemberShare(part);
            case PERFORMER -> new Operator.Performer();
            case WEIGHTED -> new Operator.Weighted();
            case PRO_RATA -> new Operator.ProRata();
            case AVERAGE -> new Operator.Average();
            case POOL_COUNT -> new Operator.PoolCount();
            case NONE -> new Operator.NoGroups();
            case NOT_APPLICABLE, UNKNOWN ->
                readings.isEmpty()
                        ? Operator.Undetermined.quite()
                        : new Operator.Undetermined(
                                readings.stream().map(this::operator).toList());
        };
    }
}
