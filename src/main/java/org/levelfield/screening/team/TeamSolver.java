package org.levelfield.screening.team;

import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the groups of a pool that meet a tender: every one that meets all demands for certain and of which no part does
 * that holds all who must be in it. The lead is chosen, one for all demands, and so is who does a part of the work;
 * shares of the work are not: what rests on them counts only where it holds for any shares. Complete: it leaves none
 * out, unless it says so. One solver may serve several threads.
 */
public final class TeamSolver {

    /** How many groups are kept and shown. */
    public static final int KEPT = 100;

    /** Steps of about a nanosecond each: some ten seconds at the most on a small machine. */
    public static final long USUAL_BOUND = 7_000_000_000L;

    private final long bound;

    /**
     * A solver that stops after so many steps.
     *
     * @param bound {@link #USUAL_BOUND} is meant for a person who waits
     */
    public TeamSolver(long bound) {
        this.bound = bound;
    }

    /** Finds all, of the fewest members first. */
    public Teams solve(Puzzle puzzle) {
        return solve(puzzle, team -> {});
    }

    /**
     * Finds all.
     *
     * @param heard is told at once, in the same thread, of the first {@link #KEPT} groups as they are found: of fewer
     *     members before those of more, but in no order beyond that
     */
    public Teams solve(Puzzle puzzle, Consumer<Team> heard) {
        List<Rule> rules = puzzle.demands().stream().map(Rule::of).toList();
        TeamReport report = new TeamReport(puzzle, rules);
        Board board = Board.of(puzzle, rules);
        Work work = new Work(bound);
        Kept kept = new Kept(KEPT, group -> heard.accept(report.of(group)));
        int allOf = 0;
        for (int size = 1; size <= puzzle.most() && !work.isOver(); size++) {
            Search.run(board, size, work, kept);
            kept.endSize();
            allOf = work.isOver() ? allOf : size;
        }
        List<Team> first = kept.first().stream().map(report::of).toList();
        return new Teams(first, kept.number(), allOf == puzzle.most(), allOf);
    }
}
