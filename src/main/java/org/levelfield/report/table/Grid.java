package org.levelfield.report.table;

import java.util.List;

/**
 * A table for a sheet of a workbook.
 *
 * @param name of the sheet; what no workbook bears in it is replaced
 * @param heads from left to right, at least one
 * @param rows each with as many cells as there are heads: text, numbers, a {@link Part} shown in per cent; nothing is empty
 *     text
 * @param notes below the table, a line each
 */
public record Grid(String name, List<Head> heads, List<List<Object>> rows, List<String> notes) {

    /**
     * The head of a column.
     *
     * @param words its words
     * @param width in characters
     */
    public record Head(String words, int width) {}

    /**
     * A share of a whole, shown in per cent.
     *
     * @param share from 0 to 1
     */
    public record Part(double share) {}

    /** Refuses a row that does not fit, and keeps its own copies. */
    public Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        int width = heads.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("each row has a cell for each head");
        }
    }
}
