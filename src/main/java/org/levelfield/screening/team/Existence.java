package org.levelfield.screening.team;

import java.util.List;

/** Whether there is a group at all. */
final class Existence implements Found {

    private boolean any;

    private Existence() {}

    /** What is known. */
    enum Known {
        SOME,
        NONE,
        /** The work was over before. */
        OPEN
    }

    static Known of(Puzzle puzzle, List<Rule> rules, Work work) {
        Board board = Board.of(puzzle, rules);
        Existence found = new Existence();
        for (int size = 1; size <= puzzle.most() && !found.any && !work.isOver(); size++) {
            Search.run(board, size, work, found);
        }
        if (found.any) {
            return Known.SOME;
        }
        return work.isOver() ? Known.OPEN : Known.NONE;
    }

    @Override
    public void take(int[] members, int size, long[] last) {
        any = true;
    }

    @Override
    public boolean isEnough() {
        return any;
    }
}
