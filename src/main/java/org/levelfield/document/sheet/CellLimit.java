package org.levelfield.document.sheet;

/**
 * How much of a workbook is kept: what a person could not read in a year is cut off, and said to be. Counts cells with
 * words and their characters, over all sheets.
 */
final class CellLimit {

    /** The most characters of one cell: Excel's own limit. */
    static final int LONGEST_CELL = 32_767;

    private static final int CELLS = 400_000;
    private static final int CHARACTERS = 12_000_000;

    private int cells;
    private long characters;
    private boolean reached;

    /** Whether a cell of so many characters still fits; false for good once one did not. */
    boolean admits(int length) {
        cells++;
        characters += length;
        reached |= cells > CELLS || characters > CHARACTERS;
        return !reached;
    }

    /** Whether something was left out. */
    boolean reached() {
        return reached;
    }

    /** What is said then. */
    static String message() {
        return "holds more than " + CELLS / 1_000 + ",000 filled cells or " + CHARACTERS / 1_000_000
                + " million characters; what follows was not read; split it";
    }
}
