package org.levelfield.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds a document's extracted text and its blocks side by side, so that every span counts on that text. Blocks are
 * parted by a line feed, cells of a row by {@code " | "}. Not safe for use by several threads.
 */
public final class TextBuilder {

    private static final String CELL_BREAK = " | ";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private int tables;

    /** Says that what follows stands on the next page. */
    public void startPage() {
        pageStarts.add(text.length());
    }

    /**
     * Says that the unit at {@code offset} of the text is the first of the next page: for a paragraph that runs on over
     * the end of a page.
     */
    public void startPageAt(int offset) {
        pageStarts.add(offset);
    }

    /** The number of units so far. */
    public int length() {
        return text.length();
    }

    /** Adds a heading; {@code label} is its number as shown, or empty. */
    public void heading(String words, int level, String label) {
        blocks.add(new Block.Heading(line(words, label), level, label));
    }

    /** Adds a paragraph; {@code label} is its number as shown, or empty. */
    public void paragraph(String words, String label) {
        blocks.add(new Block.Paragraph(line(words, label), label));
    }

    /** Adds a list item. */
    public void item(String words, String label, int depth) {
        blocks.add(new Block.Item(line(words, label), label, depth));
    }

    /** Adds words that stand beside the document's own; they are set between square brackets in the text. */
    public void aside(Block.Aside.Kind kind, String words) {
        text.append('[');
        int start = text.length();
        text.append(words.strip());
        blocks.add(new Block.Aside(new Span(start, text.length()), kind));
        text.append("]\n");
    }

    /** A row to be added with {@link #table}: its cells' words by column from 1, empty ones allowed. */
    public record RowText(boolean head, List<CellText> cells) {
        /** Keeps its own copy. */
        public RowText {
            cells = List.copyOf(cells);
        }
    }

    /** A cell's words and the column in which it starts, counted from 1. */
    public record CellText(String words, int column) {}

    /**
     * Adds a table; rows and cells with no words are left out, but keep their place in the counting.
     *
     * @return the rows that were added
     */
    public List<Block.Row> table(List<RowText> rows) {
        int start = text.length();
        List<Block.Row> made = new ArrayList<>();
        tables++;
        for (int r = 0; r < rows.size(); r++) {
            Block.Row row = row(rows.get(r), r + 1);
            if (!row.cells().isEmpty()) {
                made.add(row);
            }
        }
        if (!made.isEmpty()) {
            blocks.add(new Block.Table(new Span(start, text.length() - 1), tables, made));
        }
        return made;
    }

    private Block.Row row(RowText row, int number) {
        int start = text.length();
        List<Block.Cell> cells = new ArrayList<>();
        for (CellText cell : row.cells()) {
            if (cell.words().isBlank()) {
                continue;
            }
            if (!cells.isEmpty()) {
                text.append(CELL_BREAK);
            }
            int from = text.length();
            text.append(cell.words().strip());
            cells.add(new Block.Cell(new Span(from, text.length()), cell.column()));
        }
        Span span = new Span(start, text.length());
        if (!cells.isEmpty()) {
            text.append('\n');
        }
        return new Block.Row(span, number, row.head(), cells);
    }

    private Span line(String words, String label) {
        if (!label.isEmpty()) {
            text.append(label).append(' ');
        }
        int start = text.length();
        text.append(words.strip());
        Span span = new Span(start, text.length());
        text.append('\n');
        return span;
    }

    /** The text so far. */
    public String text() {
        return text.toString();
    }

    /** The blocks so far. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Where each page started. */
    public Document.Pages pages() {
        return new Document.Pages(pageStarts);
    }
}
