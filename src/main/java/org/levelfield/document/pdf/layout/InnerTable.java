package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.levelfield.document.pdf.page.Box;

/**
 * Takes a table out of the cell in which it stands where their lines touch, as at the end of a page: the cell goes around
 * the table, so that its words above and below would be one cell's.
 */
final class InnerTable {

    private static final float NEAR = 3f;
    /** A cell that leaves less than this share of its place to others has none within it. */
    private static final float LEAST_SHARE = 0.005f;

    private static final int LEAST_CELLS = 4;
    /** Larger grids are drawings. */
    private static final int MOST_CELLS = 5_000;

    private InnerTable() {}

    /** The grids of which a grid is made; the grid alone where no cell of it goes around others. */
    static List<Grid> parted(Grid grid) {
        if (grid.cells().size() <= MOST_CELLS) {
            for (Grid.Cell cell : grid.cells()) {
                List<Grid.Cell> inner = within(grid, cell);
                if (!inner.isEmpty()) {
                    List<Grid> grids = new ArrayList<>();
                    apart(inner).forEach(table -> grids.addAll(parted(table(table))));
                    grids.addAll(parted(without(grid, cell, inner)));
                    return grids;
                }
            }
        }
        return List.of(grid);
    }

    /** The cells around which a cell goes; none unless they stand off both of its sides. */
    private static List<Grid.Cell> within(Grid grid, Grid.Cell cell) {
        Box place = place(cell);
        float covered = 0;
        for (Box box : cell.boxes()) {
            covered += box.width() * box.height();
        }
        if (covered > (1 - LEAST_SHARE) * place.width() * place.height()) {
            return List.of();
        }
        List<Grid.Cell> inner = grid.cells().stream()
                .filter(other -> !other.equals(cell)
                        && place.holds(other.left(), other.top())
                        && place.holds(other.right(), other.bottom()))
                .toList();
        boolean apart = inner.stream()
                .allMatch(other -> other.left() > place.left() + NEAR && other.right() < place.right() - NEAR);
        boolean several = inner.size() >= LEAST_CELLS
                && inner.stream().mapToInt(Grid.Cell::column).distinct().count() > 1
                && inner.stream().mapToInt(Grid.Cell::row).distinct().count() > 1;
        return apart && several ? inner : List.of();
    }

    /** Cells with a gap between them from top to bottom are several tables. */
    private static List<List<Grid.Cell>> apart(List<Grid.Cell> cells) {
        List<Grid.Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparing(Grid.Cell::top));
        List<List<Grid.Cell>> tables = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (Grid.Cell cell : sorted) {
            if (cell.top() > bottom + NEAR) {
                tables.add(new ArrayList<>());
            }
            tables.get(tables.size() - 1).add(cell);
            bottom = Math.max(bottom, cell.bottom());
        }
        tables.forEach(table -> table.sort(Comparator.comparing(Grid.Cell::row).thenComparing(Grid.Cell::column)));
        return tables;
    }

    private static Grid table(List<Grid.Cell> cells) {
        int row = cells.stream().mapToInt(Grid.Cell::row).min().orElse(0);
        int column = cells.stream().mapToInt(Grid.Cell::column).min().orElse(1);
        return new Grid(
                (float) cells.stream().mapToDouble(Grid.Cell::left).min().orElse(0),
                (float) cells.stream().mapToDouble(Grid.Cell::top).min().orElse(0),
                (float) cells.stream().mapToDouble(Grid.Cell::right).max().orElse(0),
                (float) cells.stream().mapToDouble(Grid.Cell::bottom).max().orElse(0),
                true,
                cells.stream()
                        .map(cell -> new Grid.Cell(cell.row() - row, cell.column() - column + 1, cell.boxes()))
                        .toList());
    }

    private static Grid without(Grid grid, Grid.Cell around, List<Grid.Cell> inner) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (Grid.Cell cell : grid.cells()) {
            if (cell.equals(around)) {
                cells.add(new Grid.Cell(cell.row(), cell.column(), List.of(place(cell))));
            } else if (!inner.contains(cell)) {
                cells.add(cell);
            }
        }
        return new Grid(grid.left(), grid.top(), grid.right(), grid.bottom(), grid.hasLevel(), cells);
    }

    private static Box place(Grid.Cell cell) {
        return new Box(cell.left(), cell.top(), cell.right(), cell.bottom());
    }
}
