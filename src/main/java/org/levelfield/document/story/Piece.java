package org.levelfield.document.story;

import java.util.List;
import org.levelfield.document.Block;

/** What a document is made of, before it is told what each line is for. */
public sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param words its text as {@link org.levelfield.document.prose.Wording} makes it
     * @param label its number or bullet as shown, or empty
     * @param bullet whether the label is a bullet
     * @param mark what the format says that the line is
     * @param depth of the list it stands in, 0 for the outermost; -1 outside of lists
     * @param bold whether all of it is bold
     */
    record Line(String words, String label, boolean bullet, Mark mark, int depth, boolean bold) implements Piece {

        /** Running text with no label. */
        public static Line of(String words) {
            return new Line(words, "", false, Mark.PLAIN, -1, false);
        }

        /** A heading as the format marks it, from level 1. */
        public static Line heading(String words, int level) {
            return new Line(words, "", false, Mark.heading(level), -1, false);
        }
    }

    /**
     * What a format says that a line is.
     *
     * @param kind what it is
     * @param level of a heading, from 1; 0 for all else
     */
    record Mark(Kind kind, int level) {

        /** What formats mark. */
        public enum Kind {
            PLAIN,
            HEADING,
            TITLE,
            /** A line of a table of contents. */
            CONTENTS
        }

        /** Nothing. */
        public static final Mark PLAIN = new Mark(Kind.PLAIN, 0);
        /** The document's title. */
        public static final Mark TITLE = new Mark(Kind.TITLE, 0);
        /** A line of a table of contents. */
        public static final Mark CONTENTS = new Mark(Kind.CONTENTS, 0);

        /** A heading of a level from 1. */
        public static Mark heading(int level) {
            return new Mark(Kind.HEADING, level);
        }
    }

    /** Words that stand beside the document's own. */
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
     * @param head whether the format marks it as one of column heads
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
