package org.levelfield.document;

import java.util.List;

/**
 * One block of a document in reading order. The {@code label} of a block is its number or bullet as a reader sees it
 * ({@code 3.2.1}, {@code (a)}), empty where it has none; it stands outside the {@code span}, so that a quote never
 * begins with a list number.
 */
public sealed interface Block {

    /** Where the block's own words stand in the document's text, list number left out. */
    Span span();

    /**
     * A heading.
     *
     * @param span its words
     * @param level 1 for the outermost
     * @param label its number as shown, or empty
     */
    record Heading(Span span, int level, String label) implements Block {}

    /**
     * A paragraph of running text, numbered or not.
     *
     * @param span its words
     * @param label its number as shown, or empty
     */
    record Paragraph(Span span, String label) implements Block {}

    /**
     * An item of a list.
     *
     * @param span its words
     * @param label its bullet, letter or number as shown
     * @param depth 0 for the outermost list
     */
    record Item(Span span, String label, int depth) implements Block {}

    /**
     * Words beside the document's own: a comment, a note stuck to a page, the prompt of a field nobody filled in, the head or foot of
     * its pages. They
     * are part of the text and can be quoted, but are never judged.
     *
     * @param span its words
     * @param kind what it is
     */
    record Aside(Span span, Kind kind) implements Block {

        /** What kinds of words stand beside a document's own. */
        public enum Kind {
            COMMENT,
            PROMPT,
            /** Printed on page after page; told once. */
            RUNNING
        }
    }

    /**
     * A table.
     *
     * @param span from its first cell to its last
     * @param number the table's place in the document, counted from 1
     * @param rows its rows in order; a row with no words is left out
     */
    record Table(Span span, int number, List<Row> rows) implements Block {
        /** Keeps its own copy of the rows. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table. In the document's text its cells are parted by {@code " | "}.
     *
     * @param span from its first cell to its last
     * @param number the row's place in the table, counted from 1
     * @param head whether it holds column heads
     * @param cells its cells from left to right; a cell with no words is left out
     */
    record Row(Span span, int number, boolean head, List<Cell> cells) {
        /** Keeps its own copy of the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param span its words; paragraphs within it are parted by line feeds
     * @param column the column in which it starts, counted from 1
     */
    record Cell(Span span, int column) {}
}
