package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a group does against a demand. Pure functions: an amount, a share, a part of the work, a lead or a reading that is
 * not known never becomes a verdict, unless the verdict is the same whatever it may be.
 */
public final class Arithmetic {

    private Arithmetic() {}

    /**
     * How a group does against a demand that is put to it in one way.
     *
     * @param operator how the demand is put to a group; one member alone must have all that is asked, whatever it is
     * @param asked how much is asked of one bidder
     * @param group its members, in the order in which they are to be named; one at least
     * @throws IllegalArgumentException if the group is empty, names a member twice or has two leads
     */
    public static Tally tally(Operator operator, Asked asked, List<Contribution> group) {
        Group all = new Group(group);
        return all.size() == 1 ? Group.each(asked, all.members()) : operator.tally(asked, all.members());
    }

    /** The same where the amount itself is enough. */
    public static Tally tally(Operator operator, BigDecimal asked, List<Contribution> group) {
        return tally(operator, Asked.atLeast(asked), group);
    }

    /**
     * How a group does against a demand that is put to it in several ways, which must all hold: the amounts added, say,
     * with a part that each member must carry.
     *
     * @param operators one at least
     * @return what decides under the operators with the worst answer, and the greatest shortfall of these
     * @throws IllegalArgumentException as {@link #tally(Operator, Asked, List)}, or where there is no operator
     */
    public static Tally tallyAll(List<Operator> operators, Asked asked, List<Contribution> group) {
        List<Tally> each =
                operators.stream().map(one -> tally(one, asked, group)).toList();
        Answer worst = each.stream()
                .map(Tally::answer)
                .reduce(Answer::and)
                .orElseThrow(() -> new IllegalArgumentException("a demand is put to a group in one way at least"));
        Set<String> names = new LinkedHashSet<>();
        Set<Missing> missing = new LinkedHashSet<>();
        Optional<BigDecimal> shortfall = Optional.empty();
        for (Tally one : each) {
            if (one.answer() == worst) {
                names.addAll(one.deciding());
                missing.addAll(one.missing());
                shortfall = greater(shortfall, one.shortfall());
            }
        }
        List<String> inOrder =
                group.stream().map(Contribution::member).filter(names::contains).toList();
        return new Tally(worst, shortfall, inOrder, List.copyOf(missing));
    }

    private static Optional<BigDecimal> greater(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() || other.isEmpty()
                ? one.or(() -> other)
                : Optional.of(one.get().max(other.get()));
    }
}
