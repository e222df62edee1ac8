package org.levelfield.screening.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levelfield.screening.arithmetic.Asked;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.arithmetic.Range;

class TeamSolverTest {

    private static final Demand INCOME = Demand.of(
            "income", Asked.atLeast(BigDecimal.TEN), amounts(6, 5, 4), new Operator.Sum(), leadCarries("0.5"));
    private static final Demand REGISTERED =
            Demand.of("registered", Asked.atLeast(BigDecimal.ONE), amounts(0, 0, 1), new Operator.Performer());
    private static final Puzzle PUZZLE = new Puzzle(List.of("A", "B", "C"), List.of(INCOME, REGISTERED), Set.of(), 3);

    @Test
    void aTeamSaysWhoLeadsWhoCoversWhatAndWhoCannotBeSpared() {
        Teams teams = new TeamSolver(TeamSolver.USUAL_BOUND).solve(PUZZLE);
        assertThat(teams.finished()).isTrue();
        // B and C have 9 together; with A they are more than is needed.
        assertThat(teams.first())
                .containsExactly(new Team(
                        List.of("A", "C"),
                        Optional.of("A"),
                        List.of(
                                new Team.Cover("income", List.of("A", "C"), Optional.of(BigDecimal.ZERO)),
                                new Team.Cover("registered", List.of("C"), Optional.empty())),
                        Optional.of("income"),
                        Optional.of(new Team.WeakLink("C", List.of("income", "registered")))));
    }

    @Test
    void whereTheWorkIsOverTheNumberIsALeastOne() {
        Teams teams = new TeamSolver(1).solve(PUZZLE);
        assertThat(teams.finished()).isFalse();
        assertThat(teams.number()).isZero();
    }

    @Test
    void oneClauseThatNobodyMeetsIsTheWholeProof() {
        Demand nobody = Demand.of("nobody", Asked.atLeast(BigDecimal.ONE), amounts(0, 0, 0), new Operator.Any());
        Puzzle puzzle = PUZZLE.with(List.of(INCOME, nobody, REGISTERED));
        assertThat(new ImpossibilityFinder(TeamSolver.USUAL_BOUND).find(puzzle))
                .contains(new Impossibility(List.of("nobody"), true));
        assertThat(new ImpossibilityFinder(TeamSolver.USUAL_BOUND).find(PUZZLE)).isEmpty();
    }

    private static Operator leadCarries(String part) {
        return new Operator.LeadShare(new BigDecimal(part));
    }

    private static List<Range> amounts(int... amounts) {
        return Arrays.stream(amounts)
                .mapToObj(one -> Range.exactly(BigDecimal.valueOf(one)))
                .toList();
    }
}
