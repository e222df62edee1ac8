package org.levelfield.document.word;

import java.util.List;

/** What a story of a document is made of, before it is told what each line is for. */
sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param words its text; empty ones never leave the reader
     * @param label its number or bullet as shown, or empty
     * @param bullet whether the label is a bullet
     * @param look of its style, with its own outline level
     * @param indent from the left in twentieths of a point
     * @param bold whether all of it is bold
     */
    record Line(String words, String label, boolean bullet, Look look, int indent, boolean bold) implements Piece {}

    /**
     * What a field that nobody filled in asks to be put there.
     *
     * @param words never empty
     */
    record Prompt(String words) implements Piece {}

    /** A table. */
    record Grid(List<GridRow> rows) implements Piece {
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
        public GridCell {
            content = List.copyOf(content);
        }
    }
}
