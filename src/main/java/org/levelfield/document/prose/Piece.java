package org.levelfield.document.prose;

import java.util.List;

/** What a story of a document is made of, before it is told what each line is for. */
public sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param words its text; empty ones never leave the reader
     * @param label its number or bullet as shown, or empty
     * @param bullet whether the label is a bullet
     * @param style what its style says, with its own outline level
     * @param indent from the left in twentieths of a point
     * @param bold whether all of it is bold
     */
    record Line(String words, String label, boolean bullet, LineStyle style, int indent, boolean bold)
            implements Piece {}

    /** A table. */
    record Grid(List<GridRow> rows) implements Piece {
        /** Keeps its own copy. */
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param repeated whether Word shows it anew on each page, as it does with column heads
     */
    record GridRow(boolean repeated, List<GridCell> cells) {
        /** Keeps its own copy. */
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column where it starts, counted from 1, merged columns counted each
     * @param shaded whether its ground is coloured
     */
    record GridCell(int column, boolean shaded, List<Piece> content) {
        /** Keeps its own copy. */
        public GridCell {
            content = List.copyOf(content);
        }
    }
}
