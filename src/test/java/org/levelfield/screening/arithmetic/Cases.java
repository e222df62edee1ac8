package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random groups with holes in what is known of them, and their completions. */
final class Cases {

    static final List<Operator> OPERATORS = List.of(
            new Operator.Sum(),
            new Operator.Any(),
            new Operator.Every(),
            new Operator.Lead(),
            new Operator.LeadShare(new BigDecimal("0.4")),
            new Operator.MemberShare(new BigDecimal("0.25")),
            new Operator.Performer(),
            new Operator.Weighted(),
            new Operator.ProRata(),
            new Operator.Average(),
            new Operator.PoolCount(),
            new Operator.NoGroups(),
            Operator.Undetermined.quite(),
            new Operator.Undetermined(List.of(new Operator.ProRata(), new Operator.Weighted())));

    /** Shares are in twentieths. */
    private static final int WHOLE = 20;

    private final Random random;

    Cases(long seed) {
        random = new Random(seed);
    }

    Operator operator() {
        return OPERATORS.get(random.nextInt(OPERATORS.size()));
    }

    Asked asked() {
        return new Asked(BigDecimal.valueOf(random.nextInt(12)), random.nextInt(4) > 0);
    }

    /** A group whose known shares are part of some whole, and with at most one lead. */
    List<Contribution> group() {
        int size = 1 + random.nextInt(4);
        int lead = random.nextBoolean() ? random.nextInt(size) : -1;
        List<BigDecimal> shares = split(WHOLE, size);
        boolean noneKnown = random.nextInt(3) == 0;
        boolean allKnown = random.nextInt(3) == 0;
        List<Contribution> group = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean known = allKnown || (!noneKnown && random.nextBoolean());
            group.add(new Contribution(
                    "m" + i,
                    range(),
                    i == lead,
                    known ? Optional.of(shares.get(i)) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty()));
        }
        return group;
    }

    private Range range() {
        BigDecimal least = BigDecimal.valueOf(random.nextInt(8));
        return switch (random.nextInt(4)) {
            case 0 -> new Range(least, Optional.empty());
            case 1 -> new Range(least, Optional.of(least.add(BigDecimal.valueOf(random.nextInt(6)))));
            default -> Range.exactly(least);
        };
    }

    /** The group with every hole filled with something that what is known allows. */
    List<Contribution> complete(List<Contribution> group) {
        int lead = group.stream().map(Contribution::lead).toList().indexOf(true);
        if (lead < 0) {
            lead = random.nextInt(group.size());
        }
        List<BigDecimal> shares = shares(group);
        List<Optional<Boolean>> performs = performs(group);
        List<Contribution> full = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Contribution one = group.get(i);
            full.add(new Contribution(
                    one.member(),
                    Range.exactly(amount(one.amount())),
                    i == lead,
                    Optional.of(shares.get(i)),
                    performs.get(i)));
        }
        return full;
    }

    private BigDecimal amount(Range range) {
        BigDecimal spread =
                range.most().orElse(range.least().add(BigDecimal.valueOf(30))).subtract(range.least());
        return switch (random.nextInt(3)) {
            case 0 -> range.least();
            case 1 -> range.least().add(spread);
            default ->
                range.least()
                        .add(spread.multiply(
                                BigDecimal.valueOf(random.nextInt(5)).movePointLeft(1)));
        };
    }

    private List<BigDecimal> shares(List<Contribution> group) {
        int rest = WHOLE;
        int open = 0;
        for (Contribution one : group) {
            rest -= one.share()
                    .map(share -> share.multiply(BigDecimal.valueOf(WHOLE)).intValueExact())
                    .orElse(0);
            open += one.share().isEmpty() ? 1 : 0;
        }
        List<BigDecimal> fill = split(rest, Math.max(open, 1));
        List<BigDecimal> shares = new ArrayList<>();
        int next = 0;
        for (Contribution one : group) {
            shares.add(one.share().isPresent() ? one.share().get() : fill.get(next++));
        }
        return shares;
    }

    /** So many twentieths, split into parts at random. */
    private List<BigDecimal> split(int twentieths, int parts) {
        int[] counts = new int[parts];
        boolean lumped = random.nextInt(3) == 0;
        int lump = random.nextInt(parts);
        for (int i = 0; i < twentieths; i++) {
            counts[lumped ? lump : random.nextInt(parts)]++;
        }
        List<BigDecimal> shares = new ArrayList<>();
        for (int count : counts) {
            shares.add(new BigDecimal(count).divide(BigDecimal.valueOf(WHOLE)));
        }
        return shares;
    }

    /** Somebody does the work; where all are said not to, what is said is wrong of someone. */
    private List<Optional<Boolean>> performs(List<Contribution> group) {
        List<Optional<Boolean>> performs = new ArrayList<>();
        group.forEach(one -> performs.add(Optional.of(one.performs().orElseGet(random::nextBoolean))));
        if (performs.stream().noneMatch(one -> one.orElse(false))) {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < group.size(); i++) {
                if (group.get(i).performs().isEmpty()) {
                    open.add(i);
                }
            }
            int does = open.isEmpty() ? random.nextInt(group.size()) : open.get(random.nextInt(open.size()));
            performs.set(does, Optional.of(true));
        }
        return performs;
    }

    /** The same group where one member has more. */
    List<Contribution> richer(List<Contribution> group) {
        List<Contribution> richer = new ArrayList<>(group);
        int who = random.nextInt(group.size());
        Contribution one = group.get(who);
        BigDecimal more = BigDecimal.valueOf(random.nextInt(5));
        Range amount =
                new Range(one.amount().least().add(more), one.amount().most().map(more::add));
        richer.set(who, new Contribution(one.member(), amount, one.lead(), one.share(), one.performs()));
        return richer;
    }
}
