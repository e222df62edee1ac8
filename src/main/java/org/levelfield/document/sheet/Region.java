package org.levelfield.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.sheet.Sheet.Cell;
import org.levelfield.document.sheet.Sheet.Row;

/**
 * Rows of a sheet with no empty one between them. In a region, a row that fills one cell only, or a number and the cell
 * beside it, is a line of running text, as in a sheet of instructions; the other rows belong to tables.
 */
final class Region {

    private final List<Row> rows;

    /** The first column that is filled. */
    private final int left;

    /** The last column that is filled. */
    private final int right;

    /** Whether no row holds more than a label and its words: otherwise, what looks so is part of a table. */
    private final boolean labelled;

    private Region(List<Row> rows) {
        this.rows = rows;
        int first = Integer.MAX_VALUE;
        int last = 0;
        boolean alike = true;
        for (Row row : rows) {
            List<Cell> cells = row.cells();
            if (!cells.isEmpty()) {
                first = Math.min(first, cells.get(0).column());
                last = Math.max(last, cells.get(cells.size() - 1).lastColumn());
            }
            alike &= cells.size() < 2 || isLabelled(cells);
        }
        this.left = first;
        this.right = last;
        this.labelled = alike;
    }

    /** Parts a sheet's rows where empty ones stand between them, unless a merged cell reaches over these. */
    static List<Region> of(List<Row> rows) {
        List<Region> regions = new ArrayList<>();
        List<Row> together = new ArrayList<>();
        int reach = 0;
        for (Row row : rows) {
            if (row.number() > reach + 1 && !together.isEmpty()) {
                regions.add(new Region(together));
                together = new ArrayList<>();
            }
            together.add(row);
            reach = Math.max(reach, row.number());
            for (Cell cell : row.cells()) {
                reach = Math.max(reach, cell.lastRow());
            }
        }
        if (!together.isEmpty()) {
            regions.add(new Region(together));
        }
        return regions;
    }

    List<Row> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    /** Where the rows of one kind, lines or others, end that begin at {@code start}. */
    int runEnd(int start) {
        int end = start;
        while (end < rows.size() && isLine(end) == isLine(start)) {
            end++;
        }
        return end;
    }

    /** Whether a row is a line of running text. */
    boolean isLine(int index) {
        Row row = rows.get(index);
        if (row.isRuled()) {
            return false;
        }
        if (row.cells().size() == 1) {
            Cell cell = row.cells().get(0);
            // What stands over some columns of a table, but not the first, is a head of these.
            int width = cell.lastColumn() - cell.column() + 1;
            return cell.column() == left || 4 * width >= 3 * (right - left + 1);
        }
        return labelled && row.cells().size() == 2;
    }

    private static boolean isLabelled(List<Cell> cells) {
        return cells.size() == 2
                && LineRole.isLabel(cells.get(0).words())
                && !cells.get(1).figure();
    }
}
