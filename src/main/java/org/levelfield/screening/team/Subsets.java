package org.levelfield.screening.team;

/** Whether parts of a group meet all: where a mean is asked, fewer may do better than more. */
final class Subsets {

    private final Board board;
    private final int free;

    Subsets(Board board, int size) {
        this.board = board;
        this.free = size - board.must().length;
    }

    /** Whether no part of a group that holds all who must be in it, but is not the whole, meets all. */
    boolean areAllTooFew(int[] group) {
        int must = group.length - free;
        for (int which = must == 0 ? 1 : 0; which < (1 << free) - 1; which++) {
            int[] part = new int[must + Integer.bitCount(which)];
            int next = 0;
            for (int i = 0; i < group.length; i++) {
                if (i < must || (which & (1 << (i - must))) != 0) {
                    part[next++] = group[i];
                }
            }
            if (board.isMetBy(part)) {
                return false;
            }
        }
        return true;
    }
}
