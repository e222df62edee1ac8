package org.levelfield.document.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;

/**
 * Puts paragraphs into cells, rows and tables, for formats that say of each paragraph how deep in tables it stands, and
 * mark where cells and rows end. Tables within tables are kept in their cells.
 */
public final class TableStack {

    /** Tables within one another beyond this are taken for part of the innermost. */
    public static final int DEEPEST = 40;

    /** Edges of cells nearer to one another than this, in twentieths of a point, stand for one. */
    private static final int SAME_EDGE = 20;

    /**
     * How a row is laid out.
     *
     * @param head whether it is shown anew on each page
     * @param deleted whether it is deleted in tracked changes, and left out
     * @param cells from left to right; fewer than the row holds where the file says too little
     */
    public record RowShape(boolean head, boolean deleted, List<CellShape> cells) {

        /** Of a row of which nothing is known. */
        public static final RowShape UNKNOWN = new RowShape(false, false, List.of());

        /** Keeps its own copy. */
        public RowShape {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How a cell is laid out.
     *
     * @param left its left edge in twentieths of a point
     * @param shaded whether its ground is coloured
     * @param continued whether it is the lower or right part of a merged cell, whose words stand in the first part
     */
    public record CellShape(int left, boolean shaded, boolean continued) {}

    private record Row(RowShape shape, List<List<Piece>> cells) {}

    /** One table that is open. */
    private static final class Level {
        private final List<Row> rows = new ArrayList<>();
        private List<List<Piece>> cells = new ArrayList<>();
        private List<Piece> cell = new ArrayList<>();
    }

    private final Consumer<Piece> out;
    private final Deque<Level> open = new ArrayDeque<>();

    /** Gives what stands in no table, and whole tables, to {@code out}. */
    public TableStack(Consumer<Piece> out) {
        this.out = out;
    }

    /** Says that an empty paragraph stands {@code depth} tables deep: one that stands in none parts two tables. */
    public void blank(int depth) {
        reach(depth);
    }

    /** Takes a piece that stands {@code depth} tables deep, 0 for none. */
    public void add(int depth, Piece piece) {
        reach(depth);
        put(piece);
    }

    /** Says that the cell in which things stand {@code depth} tables deep ends. */
    public void endCell(int depth) {
        reach(Math.max(1, depth));
        Level level = open.getLast();
        level.cells.add(level.cell);
        level.cell = new ArrayList<>();
    }

    /** Says that the row whose cells stand {@code depth} tables deep ends. */
    public void endRow(int depth, RowShape shape) {
        reach(Math.max(1, depth));
        Level level = open.getLast();
        if (!level.cell.isEmpty()) {
            level.cells.add(level.cell);
            level.cell = new ArrayList<>();
        }
        if (!shape.deleted() && !level.cells.isEmpty()) {
            level.rows.add(new Row(shape, level.cells));
        }
        level.cells = new ArrayList<>();
    }

    /** Says that nothing follows. */
    public void finish() {
        reach(0);
    }

    /** How deep in tables the last thing stood. */
    public int depth() {
        return open.size();
    }

    private void reach(int depth) {
        int wanted = Math.min(depth, DEEPEST);
        while (open.size() > wanted) {
            endRow(open.size(), RowShape.UNKNOWN);
            Level level = open.removeLast();
            if (!level.rows.isEmpty()) {
                put(grid(level.rows));
            }
        }
        while (open.size() < wanted) {
            open.addLast(new Level());
        }
    }

    private void put(Piece piece) {
        if (open.isEmpty()) {
            out.accept(piece);
        } else {
            open.getLast().cell.add(piece);
        }
    }

    private static Grid grid(List<Row> rows) {
        List<Integer> edges = edges(rows);
        List<GridRow> made = new ArrayList<>();
        for (Row row : rows) {
            List<GridCell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(cell(row, i, edges));
            }
            made.add(new GridRow(row.shape().head(), cells));
        }
        return new Grid(made);
    }

    private static GridCell cell(Row row, int index, List<Integer> edges) {
        List<CellShape> shapes = row.shape().cells();
        if (index >= shapes.size()) {
            return new GridCell(index + 1, false, row.cells().get(index));
        }
        CellShape shape = shapes.get(index);
        int found = Collections.binarySearch(edges, shape.left() + SAME_EDGE);
        int column = found < 0 ? -found - 1 : found;
        return new GridCell(
                Math.max(column, index + 1),
                shape.shaded(),
                shape.continued() ? List.of() : row.cells().get(index));
    }

    /** Where columns start: each left edge of a cell of any row, once. */
    private static List<Integer> edges(List<Row> rows) {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.shape().cells().forEach(cell -> all.add(cell.left())));
        List<Integer> kept = new ArrayList<>();
        for (int edge : all) {
            if (kept.isEmpty() || edge - kept.get(kept.size() - 1) >= SAME_EDGE) {
                kept.add(edge);
            }
        }
        return kept;
    }
}
