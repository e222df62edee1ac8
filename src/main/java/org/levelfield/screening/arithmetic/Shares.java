package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shares of the work in a group, which together make the whole.
 *
 * @param known the members whose share is known
 * @param open the members whose share is not known
 * @param rest what the known shares leave to the others, from 0 to 1
 */
record Shares(List<Contribution> known, List<Contribution> open, BigDecimal rest) {

    /** Shares given as 33 per cent each make the whole; shares that miss it by more are not known. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /** The shares of a group; what the known shares leave, a single other member takes, be it
     * nothing. */
    static Shares of(Group group) {
        List<Contribution> known = group.those(one -> one.share().isPresent());
        List<Contribution> open = group.those(one -> one.share().isEmpty());
        BigDecimal given = sum(known);
        BigDecimal over = given.subtract(BigDecimal.ONE);
        boolean contradicts = open.isEmpty() ? over.abs().compareTo(ROUNDING) > 0 : over.signum() > 0;
        if (contradicts) {
            // They cannot all be true: then none is known.
            return new Shares(List.of(), group.members(), BigDecimal.ONE);
        }
        BigDecimal rest = open.isEmpty() ? BigDecimal.ZERO : over.negate();
        if (open.size() == 1 || rest.signum() == 0) {
            return new Shares(
                    group.members().stream()
                            .map(one -> one.share().isPresent() ? one : one.withShare(rest))
                            .toList(),
                    List.of(),
                    BigDecimal.ZERO);
        }
        return new Shares(known, open, rest);
    }

    private static BigDecimal sum(List<Contribution> some) {
        return some.stream().flatMap(one -> one.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amounts by share, added: from the fewest that any split of the rest gives to the most. */
    Range weighted() {
        Range sum = known.stream().map(one -> one.amount().times(share(one))).reduce(Range.NO, Range::plus);
        return open.isEmpty() ? sum : sum.plus(restOf().times(rest));
    }

    /** The rest goes to one who has least, or to one who has most; or to some between. */
    private Range restOf() {
        BigDecimal least = open.stream()
                .map(one -> one.amount().least())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        boolean bounded = open.stream().allMatch(one -> one.amount().most().isPresent());
        return new Range(
                least,
                bounded
                        ? open.stream()
                                .flatMap(one -> one.amount().most().stream())
                                .max(BigDecimal::compareTo)
                        : Optional.empty());
    }

    /** What the shares add up to where all are known: the whole, but for rounding. */
    BigDecimal whole() {
        return open.isEmpty() ? sum(known) : BigDecimal.ONE;
    }

    /** Each with its own share of what is asked. */
    Tally inProportion(Asked asked, Group group) {
        List<Contribution> below = known.stream()
                .filter(one -> answer(asked, one) == Answer.NOT_MET)
                .toList();
        if (!below.isEmpty()) {
            BigDecimal most = below.stream()
                    .map(one -> asked.times(share(one)).wanting(one.amount()))
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            return Tally.shortOf(most, Group.names(below));
        }
        if (!restCanBeSplit(asked)) {
            BigDecimal wanting = asked.times(rest)
                    .wanting(open.stream().map(Contribution::amount).reduce(Range.NO, Range::plus));
            return Tally.shortOf(wanting, Group.names(open));
        }
        List<String> deciding = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Contribution one : group.members()) {
            boolean shareKnown = known.stream().anyMatch(other -> other.member().equals(one.member()));
            missingOf(asked, one, shareKnown).ifPresent(fact -> {
                deciding.add(one.member());
                missing.add(fact);
            });
        }
        return missing.isEmpty() ? Tally.met(group.names()) : Tally.unknown(deciding, missing);
    }

    private Optional<Missing> missingOf(Asked asked, Contribution one, boolean shareKnown) {
        if (shareKnown) {
            Contribution with = known.stream()
                    .filter(other -> other.member().equals(one.member()))
                    .findFirst()
                    .orElseThrow();
            return answer(asked, with) == Answer.MET
                    ? Optional.empty()
                    : Optional.of(Missing.of(Missing.Fact.AMOUNT, one));
        }
        // It may have to carry all that is left, or so little that any amount will do.
        return asked.times(rest).reachedBy(one.amount().least())
                ? Optional.empty()
                : Optional.of(Missing.of(Missing.Fact.SHARE, one));
    }

    /** Whether some split of the rest gives none more than it may have. */
    private boolean restCanBeSplit(Asked asked) {
        if (open.isEmpty()) {
            return true;
        }
        Range all = open.stream().map(Contribution::amount).reduce(Range.NO, Range::plus);
        return asked.times(rest).reachedByMost(all)
                && (asked.enough()
                        || open.stream().noneMatch(one -> one.amount().isNothing()));
    }

    private static Answer answer(Asked asked, Contribution one) {
        return asked.times(share(one)).reachedBy(one.amount());
    }

    private static BigDecimal share(Contribution one) {
        return one.share().orElseThrow();
    }
}
