package org.levelfield.document.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Block;
import org.levelfield.document.prose.Wording;
import org.levelfield.document.sheet.Sheet.Cell;
import org.levelfield.document.sheet.Sheet.Look;
import org.levelfield.document.sheet.Sheet.Row;
import org.levelfield.document.sheet.SheetNotices.Oddity;

/**
 * Gathers one sheet from what a file tells of it, row by row and in any order. Cells that nobody filled take no room,
 * however far apart the others stand.
 */
final class SheetBuilder {

    /** Empty rows with borders, one after the other, over which a table goes on. */
    private static final int MOST_BLANK = 20;

    private static final int MOST_REMARKS = 1_000;
    private static final int MOST_MERGED = 20_000;
    private static final int MASKED = 64;

    private final String name;
    private final CellLimit limit;
    private final SheetNotices notices;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Box> boxes = new ArrayList<>();
    private final Set<Sheet.Remark> remarks = new LinkedHashSet<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet seenHiddenColumns = new BitSet();
    private List<Cell> cells = new ArrayList<>();
    private boolean hiddenRow;
    private boolean hidden;
    private long bordered;
    private int number;
    private int blank;

    SheetBuilder(String name, CellLimit limit, SheetNotices notices) {
        this.name = Wording.plain(name).replace('\n', ' ');
        this.limit = limit;
        this.notices = notices;
    }

    /** Says that the sheet as a whole is hidden. */
    void hide() {
        hidden = true;
    }

    /** Says that columns are hidden; to be called before their cells come. */
    void hideColumns(int first, int last) {
        hiddenColumns.set(Math.max(first, 1), Math.min(Math.max(first, last), CellRange.MOST_COLUMNS) + 1);
    }

    /** Begins a row. */
    void row(int rowNumber, boolean rowHidden) {
        endRow();
        number = rowNumber;
        hiddenRow = rowHidden;
    }

    /** Adds a cell to the row; with no words, its borders alone count. */
    void cell(int column, String words, boolean figure, Look look) {
        if (look.bordered() && column <= MASKED) {
            bordered |= 1L << (column - 1);
        }
        String plain = Wording.plain(
                words.length() > CellLimit.LONGEST_CELL ? words.substring(0, CellLimit.LONGEST_CELL) : words);
        if (plain.isEmpty() || !limit.admits(plain.length())) {
            return;
        }
        if (hiddenColumns.get(column)) {
            seenHiddenColumns.set(column);
        }
        cells.add(new Cell(column, column, number, plain, figure, look));
    }

    /** Says that what a cell holds is not shown at all. */
    void hiddenCell(int column) {
        notices.hidden("cell " + CellRange.letters(column) + number + " of \"" + name + "\"");
    }

    /** Says that cells are merged. */
    void merge(CellRange range) {
        if (merged.size() < MOST_MERGED) {
            merged.add(range);
        }
    }

    /** Adds a text box. */
    void box(int row, String words) {
        String plain = Wording.plain(words);
        if (!plain.isEmpty() && limit.admits(plain.length())) {
            boxes.add(new Sheet.Box(row, plain));
        }
    }

    /** Adds words beside a cell; the same is not said twice. */
    void remark(Block.Aside.Kind kind, String words) {
        String plain = Wording.plain(words);
        if (!plain.isEmpty() && remarks.size() < MOST_REMARKS && limit.admits(plain.length())) {
            remarks.add(new Sheet.Remark(kind, plain));
        }
    }

    private void endRow() {
        boolean ruled = Long.bitCount(bordered) > 1;
        blank = cells.isEmpty() ? blank + 1 : 0;
        if (!cells.isEmpty() || (ruled && !rows.isEmpty() && blank <= MOST_BLANK)) {
            cells.sort(Comparator.comparingInt(Cell::column));
            rows.add(new Row(number, bordered, cells));
            if (hiddenRow && !cells.isEmpty()) {
                notices.hidden("row " + number + " of \"" + name + "\"");
            }
        }
        cells = new ArrayList<>();
        bordered = 0;
    }

    /** The sheet. To be called once. */
    Sheet build() {
        endRow();
        rows.sort(Comparator.comparingInt(Row::number));
        boxes.sort(Comparator.comparingInt(Sheet.Box::row));
        Sheet sheet = new Sheet(name, withMerged(), List.copyOf(boxes), List.copyOf(remarks));
        if (hidden && !sheet.isEmpty()) {
            notices.hidden("sheet \"" + name + "\"");
        }
        seenHiddenColumns.stream()
                .forEach(column -> notices.hidden("column " + CellRange.letters(column) + " of \"" + name + "\""));
        return sheet;
    }

    private List<Row> withMerged() {
        merged.sort(Comparator.comparingInt(CellRange::row));
        List<Row> made = new ArrayList<>(rows.size());
        List<CellRange> open = new ArrayList<>();
        int next = 0;
        for (Row row : rows) {
            open.removeIf(range -> range.lastRow() < row.number());
            for (; next < merged.size() && merged.get(next).row() <= row.number(); next++) {
                if (merged.get(next).lastRow() >= row.number()) {
                    open.add(merged.get(next));
                }
            }
            made.add(open.isEmpty() ? row : withMerged(row, open));
        }
        return made;
    }

    private Row withMerged(Row row, List<CellRange> open) {
        List<Cell> kept = new ArrayList<>();
        for (Cell cell : row.cells()) {
            CellRange range = covering(open, row.number(), cell.column());
            if (range == null) {
                kept.add(cell);
            } else if (range.startsAt(row.number(), cell.column())) {
                kept.add(new Cell(
                        cell.column(), range.lastColumn(), range.lastRow(), cell.words(), cell.figure(), cell.look()));
            } else {
                notices.add(Oddity.COVERED);
            }
        }
        return new Row(row.number(), row.bordered() & ~covered(open), kept);
    }

    private static @Nullable CellRange covering(List<CellRange> open, int row, int column) {
        for (CellRange range : open) {
            if (range.covers(row, column)) {
                return range;
            }
        }
        return null;
    }

    /** The columns that are merged into the one on their left. */
    private static long covered(List<CellRange> open) {
        long mask = 0;
        for (CellRange range : open) {
            for (int column = range.column() + 1; column <= Math.min(range.lastColumn(), MASKED); column++) {
                mask |= 1L << (column - 1);
            }
        }
        return mask;
    }
}
