package org.levelfield.document.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with its words.
 *
 * @param top its upper edge
 * @param bottom its lower edge
 * @param rows from top to bottom, none of them empty
 */
record GridText(float top, float bottom, List<CellRow> rows) implements Element {

    /**
     * A row.
     *
     * @param cells from left to right, only those with words
     */
    record CellRow(List<CellLines> cells) {
        CellRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column where it starts, counted from 1
     * @param shaded whether its ground is coloured
     * @param lines from top to bottom
     */
    record CellLines(int column, boolean shaded, List<Line> lines) {
        CellLines {
            lines = List.copyOf(lines);
        }

        String words() {
            return lines.stream().map(Line::text).collect(Collectors.joining(" "));
        }

        boolean bold() {
            return lines.stream().allMatch(Line::bold);
        }
    }

    GridText {
        rows = List.copyOf(rows);
    }

    @Override
    public String words() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(CellLines::words)
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Line> lines() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }
}
