package org.levelfield.document.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with its words.
 *
 * @param top its upper edge, in points from the top of the page, its text standing upright
 * @param bottom its lower edge, in points likewise
 * @param rows from top to bottom, none of them empty
 */
public record GridText(float top, float bottom, List<CellRow> rows) implements Element {

    /**
     * A row.
     *
     * @param cells from left to right, only those with words
     */
    public record CellRow(List<CellLines> cells) {
        /** Copies the list. */
        public CellRow {
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
    public record CellLines(int column, boolean shaded, List<Line> lines) {
        /** Copies the list. */
        public CellLines {
            lines = List.copyOf(lines);
        }

        /** The words of its lines, parted by single spaces. */
        public String words() {
            return lines.stream().map(Line::text).collect(Collectors.joining(" "));
        }

        /** Whether all its lines are bold. */
        public boolean bold() {
            return lines.stream().allMatch(Line::bold);
        }
    }

    /** Copies the list. */
    public GridText {
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
