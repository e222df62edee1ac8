package org.levelfield.screening.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On random small pools the search finds what trying all groups finds, and blames what trying all groups blames. */
class TeamSolverPropertyTest {

    private static final int CASES = 10_000;
    private static final int LARGEST_POOL = 12;
    private static final TeamSolver SOLVER = new TeamSolver(TeamSolver.USUAL_BOUND);

    @Test
    void theMinimalGroupsAreThoseOfBruteForce() {
        Puzzles puzzles = new Puzzles(2026);
        int withSome = 0;
        int withLarge = 0;
        for (int i = 0; i < CASES; i++) {
            // Most are smaller, which tries as much in less time; each size comes up often.
            Puzzle puzzle = puzzles.next(i % 10 == 0 ? LARGEST_POOL : 7);
            List<List<String>> expected = new BruteForce(puzzle).minimal();
            List<List<String>> heard = new ArrayList<>();
            Teams teams = SOLVER.solve(puzzle, team -> heard.add(team.members()));
            assertThat(teams.first().stream().map(Team::members))
                    .as("case %d: %s", i, puzzle)
                    .isEqualTo(expected.stream().limit(TeamSolver.KEPT).toList());
            assertThat(teams.number()).isEqualTo(expected.size());
            assertThat(teams.finished()).isTrue();
            assertThat(expected).containsAll(heard);
            assertThat(heard).hasSize(Math.min(expected.size(), TeamSolver.KEPT));
            withSome += expected.isEmpty() ? 0 : 1;
            withLarge += expected.stream().anyMatch(one -> one.size() > 2) ? 1 : 0;
        }
        assertThat(withSome).isGreaterThan(CASES / 4);
        assertThat(withLarge).isGreaterThan(CASES / 50);
    }

    @Test
    void whatMakesItImpossibleIsMinimalByBruteForce() {
        Puzzles puzzles = new Puzzles(2027);
        ImpossibilityFinder finder = new ImpossibilityFinder(TeamSolver.USUAL_BOUND);
        int several = 0;
        for (int i = 0; i < CASES / 3; i++) {
            Puzzle puzzle = puzzles.next(7);
            Optional<Impossibility> why = finder.find(puzzle);
            assertThat(why.isEmpty()).as("case %d: %s", i, puzzle).isEqualTo(new BruteForce(puzzle).isPossible());
            if (why.isPresent()) {
                assertThat(why.get().minimal()).isTrue();
                List<String> blamed = why.get().demands();
                assertThat(new BruteForce(only(puzzle, blamed)).isPossible()).isFalse();
                for (String one : blamed) {
                    List<String> others =
                            blamed.stream().filter(other -> !other.equals(one)).toList();
                    assertThat(new BruteForce(only(puzzle, others)).isPossible())
                            .as("case %d without %s: %s", i, one, puzzle)
                            .isTrue();
                }
                several += blamed.size() > 1 ? 1 : 0;
            }
        }
        assertThat(several).isGreaterThan(CASES / 100);
    }

    private static Puzzle only(Puzzle puzzle, List<String> ids) {
        Stream<Demand> those = puzzle.demands().stream().filter(one -> ids.contains(one.id()));
        return puzzle.with(those.toList());
    }
}
