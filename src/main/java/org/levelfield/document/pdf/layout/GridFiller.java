package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.levelfield.document.pdf.layout.GridText.CellLines;
import org.levelfield.document.pdf.layout.GridText.CellRow;
import org.levelfield.document.pdf.page.Box;
import org.levelfield.document.pdf.page.Word;

/**
 * Puts words into the cells of a grid. A box with one cell, or with one column, is no table: its words stay free, as does a
 * table within a cell.
 */
final class GridFiller {

    /** A cell over the whole width with more lines than this is text in a frame. */
    private static final int FRAMED_LINES = 8;

    private GridFiller() {}

    /** A table, its place, which stands for it in the reading order, and the words it took. */
    record Filled(Box place, GridText text, Set<Word> taken) {}

    static List<Filled> fill(Grid grid, List<Word> words, List<Box> grounds) {
        IdentityHashMap<Grid.Cell, List<Word>> inside = inside(grid, words);
        List<Filled> out = new ArrayList<>();
        Map<Integer, Map<Grid.Cell, List<Word>>> rows = new TreeMap<>();
        for (Grid.Cell cell : grid.cells()) {
            List<Word> own = inside.get(cell);
            if (own == null) {
                continue;
            }
            if (framed(grid, cell, own)) {
                end(grid, rows, grounds, out);
            } else {
                rows.computeIfAbsent(cell.row(), key -> new LinkedHashMap<>()).put(cell, own);
            }
        }
        end(grid, rows, grounds, out);
        return out;
    }

    private static IdentityHashMap<Grid.Cell, List<Word>> inside(Grid grid, List<Word> words) {
        IdentityHashMap<Grid.Cell, List<Word>> inside = new IdentityHashMap<>();
        for (Word word : words) {
            if (word.table() == null && grid.holds(word.middle(), word.heart())) {
                for (Grid.Cell cell : grid.cells()) {
                    if (cell.holds(word)) {
                        inside.computeIfAbsent(cell, key -> new ArrayList<>()).add(word);
                        break;
                    }
                }
            }
        }
        return inside;
    }

    private static boolean framed(Grid grid, Grid.Cell cell, List<Word> words) {
        return cell.right() - cell.left() > 0.9f * (grid.right() - grid.left())
                && Row.rows(words).size() > FRAMED_LINES;
    }

    private static void end(
            Grid grid, Map<Integer, Map<Grid.Cell, List<Word>>> rows, List<Box> grounds, List<Filled> out) {
        boolean columns = rows.values().stream().anyMatch(row -> row.size() > 1);
        List<Map<Grid.Cell, List<Word>>> made = rows.values().stream()
                .flatMap(row -> BandRows.split(row).stream())
                .toList();
        if (columns && (grid.hasLevel() || made.size() > 1)) {
            out.add(filled(grid, made, grounds));
        }
        rows.clear();
    }

    private static Filled filled(Grid grid, List<Map<Grid.Cell, List<Word>>> rows, List<Box> grounds) {
        Set<Word> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<CellRow> made = new ArrayList<>();
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (Map<Grid.Cell, List<Word>> row : rows) {
            List<CellLines> cells = new ArrayList<>();
            for (Map.Entry<Grid.Cell, List<Word>> entry : row.entrySet()) {
                Grid.Cell cell = entry.getKey();
                top = Math.min(top, cell.top());
                bottom = Math.max(bottom, cell.bottom());
                taken.addAll(entry.getValue());
                cells.add(new CellLines(cell.column(), shaded(cell, grounds), lines(cell, entry.getValue())));
            }
            made.add(new CellRow(cells));
        }
        Box place = new Box(grid.left(), top, grid.right(), bottom);
        return new Filled(place, new GridText(top, bottom, made), taken);
    }

    private static List<Line> lines(Grid.Cell cell, List<Word> words) {
        Line.Extent extent = new Line.Extent(cell.left(), cell.right());
        return Row.rows(words).stream().map(row -> LineMaker.line(row, extent)).toList();
    }

    private static boolean shaded(Grid.Cell cell, List<Box> grounds) {
        float x = (cell.left() + cell.right()) / 2;
        float y = (cell.top() + cell.bottom()) / 2;
        return grounds.stream().anyMatch(ground -> ground.holds(x, y) && ground.height() < 200);
    }
}
