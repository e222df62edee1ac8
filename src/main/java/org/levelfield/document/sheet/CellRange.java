package org.levelfield.document.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of cells, rows and columns counted from 1, last ones included.
 *
 * @param row the first
 * @param column the first
 * @param lastRow not before {@code row}
 * @param lastColumn not before {@code column}
 */
record CellRange(int row, int column, int lastRow, int lastColumn) {

    /** Excel's own limits. */
    static final int MOST_ROWS = 1_048_576;

    static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;
    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3}\\$?(\\d{1,7}))");

    /** Of a reference such as {@code B2} or {@code B2:D7}; empty where it is none. */
    static Optional<CellRange> of(String reference) {
        int colon = reference.indexOf(':');
        Matcher first = CELL.matcher(colon < 0 ? reference : reference.substring(0, colon));
        Matcher last = CELL.matcher(reference.substring(colon + 1));
        if (!first.matches() || !last.matches()) {
            return Optional.empty();
        }
        CellRange range = new CellRange(row(first), columnOf(first.group(1)), row(last), columnOf(last.group(1)));
        boolean honest = range.row >= 1
                && range.column >= 1
                && range.row <= range.lastRow
                && range.column <= range.lastColumn
                && range.lastRow <= MOST_ROWS
                && range.lastColumn <= MOST_COLUMNS;
        return honest ? Optional.of(range) : Optional.empty();
    }

    /** The column of a reference such as {@code B2}; 0 where it is none. Quick, since every cell has one. */
    static int columnOf(String reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && at < 3 && isLetter(reference.charAt(at)); at++) {
            column = column * LETTERS + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
        }
        boolean honest = at < reference.length() && !isLetter(reference.charAt(at)) && column <= MOST_COLUMNS;
        return honest ? column : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static int row(Matcher cell) {
        return Integer.parseInt(cell.group(2));
    }

    /** A column's letters: {@code A} for 1. */
    static String letters(int column) {
        StringBuilder made = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            made.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return made.toString();
    }

    boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow <= lastRow && atColumn >= column && atColumn <= lastColumn;
    }

    boolean startsAt(int atRow, int atColumn) {
        return row == atRow && column == atColumn;
    }
}
