package org.levelfield.document.prose;

import java.util.List;
import org.levelfield.document.Block;

/** What a document is made of, before it is told what each line is for. */
public sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param words its text as {@link Wording} makes it
     * @param label its number or bullet as shown, or empty
     * @param bullet whether the label is a bullet
     * @param style what its style says, with its own outline level
     * @param indent how far in it stands, as {@link BlockWriter.Indents} says: from the left in twentieths of a point, or
     *     in lists about it, 0 for the outermost; -1 where that is not known
     * @param bold whether all of it is bold
     */
    record Line(String words, String label, boolean bullet, LineStyle style, int indent, boolean bold)
            implements Piece {

        /** Running text with no label. */
        public static Line of(String words) {
            return new Line(words, "", false, LineStyle.PLAIN, -1, false);
        }

        /** A heading of a level from 1. */
        public static Line heading(String words, int level) {
            return new Line(words, "", false, LineStyle.heading(level), -1, false);
        }
    }

    /**
     * Words that stand beside the document's own: what was remarked on it, or what an empty field asks for.
     *
     * @param words never empty
     */
    record Beside(Block.Aside.Kind kind, String words) implements Piece {}

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
     * @param head whether the format marks it as one of column heads, as by showing it anew on each page
     * @param cells from left to right, without those that a merged cell covers
     */
    record GridRow(boolean head, List<GridCell> cells) {
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
     * @param content what it holds, in order
     */
    record GridCell(int column, boolean shaded, List<Piece> content) {
        /** Keeps its own copy. */
        public GridCell {
            content = List.copyOf(content);
        }
    }
}
