package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.arithmetic.Range;

/** Random small puzzles of all operators. */
final class Puzzles {

    private static final List<Operator> OPERATORS = List.of(
            new Operator.Sum(),
            new Operator.Sum(),
            new Operator.Any(),
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
            new Operator.Undetermined(List.of(new Operator.Lead(), new Operator.Sum())));

    /** Those that larger groups meet more easily. */
    private static final List<Operator> GROWING = List.of(
            new Operator.Sum(),
            new Operator.Sum(),
            new Operator.Any(),
            new Operator.Performer(),
            new Operator.PoolCount(),
            new Operator.LeadShare(new BigDecimal("0.4")),
            new Operator.Average());

    private final Random random;
    private List<Operator> operators = OPERATORS;

    Puzzles(long seed) {
        random = new Random(seed);
    }

    Puzzle next(int largest) {
        int pool = 1 + random.nextInt(largest);
        List<String> members =
                IntStream.range(0, pool).mapToObj(one -> "m" + one).toList();
        List<Demand> demands = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        boolean growing = random.nextInt(3) > 0;
        operators = growing ? GROWING : OPERATORS;
        int rich = 1 + random.nextInt(growing ? 8 : 9);
        for (int i = 0; i < number; i++) {
            demands.add(
                    random.nextInt(12) == 0
                            ? Demand.cap("d" + i, 1 + random.nextInt(5), pool)
                            : demand("d" + i, pool, rich));
        }
        Set<String> must = new HashSet<>();
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            must.add(members.get(random.nextInt(pool)));
        }
        return new Puzzle(members, demands, must, 1 + random.nextInt(random.nextInt(3) == 0 ? 12 : 5));
    }

    private Demand demand(String id, int pool, int rich) {
        boolean yesOrNo = random.nextInt(3) == 0;
        Asked asked = yesOrNo
                ? Asked.atLeast(BigDecimal.ONE)
                : new Asked(BigDecimal.valueOf(random.nextInt(25), random.nextInt(2)), random.nextInt(5) > 0);
        List<Operator> all = new ArrayList<>(List.of(operators.get(random.nextInt(operators.size()))));
        if (random.nextInt(4) == 0) {
            all.add(operators.get(random.nextInt(operators.size())));
        }
        List<Range> amounts = new ArrayList<>();
        for (int i = 0; i < pool; i++) {
            amounts.add(yesOrNo ? Range.ofKnown(random.nextInt(rich + 1) == 0) : range(rich));
        }
        Optional<Integer> cap = random.nextInt(15) == 0 ? Optional.of(1 + random.nextInt(4)) : Optional.empty();
        return new Demand(id, asked, all, amounts, cap);
    }

    private Range range(int rich) {
        BigDecimal least = BigDecimal.valueOf(random.nextInt(rich * 3), random.nextInt(2));
        return switch (random.nextInt(6)) {
            case 0 -> new Range(least, Optional.empty());
            case 1 -> new Range(least, Optional.of(least.add(BigDecimal.valueOf(random.nextInt(6)))));
            default -> Range.exactly(least);
        };
    }
}
