package org.levelfield.screening.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterfactualCounterTest {

    @Test
    void whatAChangeWouldDoIsWhatTryingItDoes() {
        Puzzles puzzles = new Puzzles(5);
        int pairs = 0;
        for (int i = 0; i < 500; i++) {
            Puzzle puzzle = puzzles.next(7);
            Demand first = puzzle.demands().get(0);
            // Any other demand for the same pool will do for a change.
            Demand eased = puzzle.demands().get(puzzle.demands().size() - 1);
            Counterfactuals told = CounterfactualCounter.count(puzzle, Map.of(first.id(), eased));
            assertThat(told.asItStands()).isEqualTo(tried(puzzle, puzzle.demands()));
            for (int one = 0; one < told.each().size(); one++) {
                List<Demand> others = new ArrayList<>(puzzle.demands());
                others.remove(one);
                assertThat(told.each().get(one).dropped())
                        .as("case %d, demand %d: %s", i, one, puzzle)
                        .isEqualTo(tried(puzzle, others));
                pairs += told.each().get(one).dropped().pairs() > 0 ? 1 : 0;
            }
            List<Demand> changed = new ArrayList<>(puzzle.demands());
            changed.set(0, new Demand("changed", eased.asked(), eased.operators(), eased.amounts(), eased.cap()));
            assertThat(told.each().get(0).eased()).contains(tried(puzzle, changed));
            assertThat(told.each().stream().skip(1)).allMatch(one -> one.eased().equals(Optional.empty()));
        }
        assertThat(pairs).isGreaterThan(30);
    }

    private static Counts tried(Puzzle puzzle, List<Demand> demands) {
        List<String> names = puzzle.members();
        Set<String> members = new HashSet<>();
        long alone = 0;
        long pairs = 0;
        for (int one = 0; one < names.size(); one++) {
            for (int other = one; other < names.size(); other++) {
                Set<String> both = new HashSet<>(List.of(names.get(one), names.get(other)));
                if (new BruteForce(new Puzzle(names, demands, Set.of(), 2)).isMetBy(1 << one | 1 << other)) {
                    members.addAll(both);
                    alone += one == other ? 1 : 0;
                    pairs += one == other ? 0 : 1;
                }
            }
        }
        return new Counts(alone, pairs, members.size());
    }
}
