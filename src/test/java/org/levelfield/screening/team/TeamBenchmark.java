package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.arithmetic.Range;

/**
 * Times the search for groups in made-up pools of 1,000 against 40 demands, groups of up to 4: when the first group is
 * told, when all are, or where the bound on the work ended it. Run with {@code mvn -Dquick -Pteam-benchmark test}.
 */
final class TeamBenchmark {

    private static final int POOL = 1_000;
    private static final int DEMANDS = 40;
    private static final int MOST = 4;

    private TeamBenchmark() {}

    public static void main(String[] args) {
        System.out.printf("A pool of %,d, %d demands, groups of up to %d.%n", POOL, DEMANDS, MOST);
        run("each demand met by 15 % of the pool", 0.15, 0.5);
        run("each demand met by 20 % of the pool", 0.20, 0.5);
        run("each demand met by 30 % of the pool", 0.30, 0.5);
        run("each demand met by 50 % of the pool", 0.50, 0.8);
        run("each demand met by 80 % of the pool", 0.80, 1.0);
        run("each demand met by 95 % of the pool", 0.95, 1.5);
    }

    private static void run(String name, double holds, double rich) {
        Puzzle puzzle = puzzle(holds, rich);
        long start = System.nanoTime();
        long[] first = {0};
        Teams teams = new TeamSolver(TeamSolver.USUAL_BOUND).solve(puzzle, team -> {
            if (first[0] == 0) {
                first[0] = System.nanoTime();
            }
        });
        long end = System.nanoTime();
        System.out.printf(Locale.ROOT, "%n%s%n", name);
        System.out.println(first[0] == 0 ? "  no group" : "  first group after " + seconds(start, first[0]));
        System.out.printf(
                Locale.ROOT,
                "  %s%,d groups after %s; all of up to %d%n",
                teams.finished() ? "" : "at least ",
                teams.number(),
                seconds(start, end),
                teams.allOf());
        if (teams.number() == 0) {
            long before = System.nanoTime();
            Optional<Impossibility> why = new ImpossibilityFinder(TeamSolver.USUAL_BOUND).find(puzzle);
            System.out.printf("  why: %s after %s%n", why, seconds(before, System.nanoTime()));
        }
        Map<String, Demand> eased = new HashMap<>();
        puzzle.demands().forEach(one -> eased.put(one.id(), half(one)));
        long before = System.nanoTime();
        Counterfactuals changes = CounterfactualCounter.count(puzzle, eased);
        System.out.printf(
                "  changes counted after %s; as it stands %s%n",
                seconds(before, System.nanoTime()), changes.asItStands());
    }

    private static String seconds(long from, long to) {
        return String.format(Locale.ROOT, "%.3f s", (to - from) / 1e9);
    }

    private static Demand half(Demand demand) {
        Asked asked = demand.asked().times(new BigDecimal("0.5"));
        return new Demand(demand.id(), asked, demand.operators(), demand.amounts(), demand.cap());
    }

    /** Thirty things that one has or has not, ten amounts. */
    private static Puzzle puzzle(double holds, double rich) {
        Random random = new Random(1_000);
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < DEMANDS; i++) {
            List<Range> amounts = new ArrayList<>();
            boolean amount = i % 4 == 3;
            for (int j = 0; j < POOL; j++) {
                amounts.add(
                        amount
                                ? Range.exactly(
                                        BigDecimal.valueOf((long) (rich * 1_000 * Math.exp(random.nextGaussian()))))
                                : Range.ofKnown(random.nextDouble() < holds));
            }
            BigDecimal asked = amount ? BigDecimal.valueOf(2_000) : BigDecimal.ONE;
            Operator operator = amount ? amounts(i) : i % 2 == 0 ? new Operator.Any() : new Operator.Performer();
            demands.add(Demand.of("demand " + (i + 1), Asked.atLeast(asked), amounts, operator));
        }
        List<String> members =
                IntStream.range(0, POOL).mapToObj(one -> "member " + one).toList();
        return new Puzzle(members, demands, Set.of(), MOST);
    }

    private static Operator amounts(int demand) {
        return demand == 39 ? new Operator.LeadShare(new BigDecimal("0.4")) : new Operator.Sum();
    }
}
