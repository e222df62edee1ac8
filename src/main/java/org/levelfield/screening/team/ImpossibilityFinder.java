package org.levelfield.screening.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a few demands that no group of the pool can meet together, by trying all groups: one demand if one is enough,
 * else two if two are, else some of which none can be dropped.
 */
public final class ImpossibilityFinder {

    private final long bound;

    /** A finder that stops after so many steps; {@link TeamSolver#USUAL_BOUND} is meant for a person who waits. */
    public ImpossibilityFinder(long bound) {
        this.bound = bound;
    }

    /** Why no group can; empty where one can, and where the work was over before that was known. */
    public Optional<Impossibility> find(Puzzle puzzle) {
        List<Rule> rules = puzzle.demands().stream().map(Rule::of).toList();
        Work work = new Work(bound);
        List<Integer> all = IntStream.range(0, rules.size()).boxed().toList();
        if (known(puzzle, rules, List.of(), work) == Existence.Known.NONE) {
            return Optional.of(new Impossibility(List.of(), true));
        }
        for (int one : all) {
            if (known(puzzle, rules, List.of(one), work) == Existence.Known.NONE) {
                return Optional.of(named(puzzle, List.of(one), true));
            }
        }
        if (known(puzzle, rules, all, work) != Existence.Known.NONE) {
            return Optional.empty();
        }
        return Optional.of(pair(puzzle, rules, work).orElseGet(() -> dropping(puzzle, rules, all, work)));
    }

    private static Optional<Impossibility> pair(Puzzle puzzle, List<Rule> rules, Work work) {
        for (int one = 0; one < rules.size(); one++) {
            for (int other = one + 1; other < rules.size(); other++) {
                List<Integer> both = List.of(one, other);
                if (known(puzzle, rules, both, work) == Existence.Known.NONE) {
                    return Optional.of(named(puzzle, both, true));
                }
            }
        }
        return Optional.empty();
    }

    /** Drops one after the other, where the rest is still too much. */
    private static Impossibility dropping(Puzzle puzzle, List<Rule> rules, List<Integer> all, Work work) {
        List<Integer> kept = new ArrayList<>(all);
        boolean minimal = true;
        for (Integer one : all) {
            List<Integer> rest = new ArrayList<>(kept);
            rest.remove(one);
            switch (known(puzzle, rules, rest, work)) {
                case NONE -> kept = rest;
                case OPEN -> minimal = false;
                case SOME -> {}
            }
        }
        return named(puzzle, kept, minimal);
    }

    private static Existence.Known known(Puzzle puzzle, List<Rule> rules, List<Integer> which, Work work) {
        return Existence.of(puzzle, which.stream().map(rules::get).toList(), work);
    }

    private static Impossibility named(Puzzle puzzle, List<Integer> which, boolean minimal) {
        return new Impossibility(
                which.stream().map(one -> puzzle.demands().get(one).id()).toList(), minimal);
    }
}
