package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The members that bid together.
 *
 * @param members what each brings to the demand, in an order of the caller's; one at least
 */
record Group(List<Contribution> members) {

    Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group has a member at least");
        }
        Set<String> names = new HashSet<>();
        members.forEach(one -> {
            if (!names.add(one.member())) {
                throw new IllegalArgumentException(one.member() + " stands in the group twice");
            }
        });
        if (members.stream().filter(Contribution::lead).count() > 1) {
            throw new IllegalArgumentException("a group has one lead at most");
        }
    }

    int size() {
        return members.size();
    }

    /** Those for whom it holds, in the order of the group. */
    List<Contribution> those(Predicate<Contribution> which) {
        return members.stream().filter(which).toList();
    }

    static List<String> names(List<Contribution> some) {
        return some.stream().map(Contribution::member).toList();
    }

    List<String> names() {
        return names(members);
    }

    /** What is known of all amounts together. */
    Range sum() {
        return members.stream().map(Contribution::amount).reduce(Range.NO, Range::plus);
    }

    /** Each of some, who must all reach what is asked. */
    static Tally each(Asked asked, List<Contribution> some) {
        List<Contribution> below = with(Answer.NOT_MET, asked, some);
        if (!below.isEmpty()) {
            BigDecimal most =
                    below.stream().map(one -> asked.wanting(one.amount())).reduce(BigDecimal.ZERO, BigDecimal::max);
            return Tally.shortOf(most, names(below));
        }
        List<Contribution> open = with(Answer.UNKNOWN, asked, some);
        return open.isEmpty() ? Tally.met(names(some)) : Tally.unknown(names(open), wanted(open));
    }

    /** One of some, who need only reach it alone. */
    static Tally some(Asked asked, List<Contribution> some) {
        List<Contribution> met = with(Answer.MET, asked, some);
        if (!met.isEmpty()) {
            return Tally.met(names(met));
        }
        List<Contribution> open = with(Answer.UNKNOWN, asked, some);
        if (!open.isEmpty()) {
            return Tally.unknown(names(open), wanted(open));
        }
        BigDecimal least = some.stream()
                .map(one -> asked.wanting(one.amount()))
                .min(BigDecimal::compareTo)
                .orElseThrow();
        return Tally.shortOf(
                least,
                names(some.stream()
                        .filter(one -> asked.wanting(one.amount()).compareTo(least) == 0)
                        .toList()));
    }

    /** One of some, of whom it is not known which: met if all reach it, not met if none does, else unknown. */
    static Tally oneNotKnown(Asked asked, List<Contribution> some, List<Missing> which) {
        if (with(Answer.MET, asked, some).size() == some.size()) {
            return Tally.met(names(some));
        }
        Tally any = some(asked, some);
        if (any.answer() == Answer.NOT_MET) {
            return any;
        }
        List<Missing> missing = new ArrayList<>(which);
        missing.addAll(wanted(with(Answer.UNKNOWN, asked, some)));
        return Tally.unknown(names(some), missing);
    }

    /** That how much each of them has is not known. */
    static List<Missing> wanted(List<Contribution> open) {
        return open.stream().map(one -> Missing.of(Missing.Fact.AMOUNT, one)).toList();
    }

    private static List<Contribution> with(Answer answer, Asked asked, List<Contribution> some) {
        return some.stream()
                .filter(one -> asked.reachedBy(one.amount()) == answer)
                .toList();
    }
}
