package org.levelfield.document.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;

/** Reads Markdown as it is shown: headings, lists with their labels, tables; signs of markup left out. */
public final class MarkdownReader {

    /** Deeper than any honest text; keeps what walks the tree off the end of its stack. */
    private static final int DEEPEST = 100;

    private final BlockWriter writer;
    private String label = "";

    private MarkdownReader(BlockWriter writer) {
        this.writer = writer;
    }

    /**
     * Reads a Markdown file.
     *
     * @throws UnreadableException if it is larger than a text can be ({@code too-large})
     * @throws IOException if its bytes cannot be had
     */
    public static Content read(Path file) throws UnreadableException, IOException {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build()
                .parse(TextReader.load(file));
        TextBuilder builder = new TextBuilder();
        BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.COUNTED);
        new MarkdownReader(writer).children(document, -1);
        writer.finish();
        return Content.of(builder, List.of());
    }

    private void children(Node parent, int depth) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            visit(child, depth);
        }
    }

    private void visit(Node node, int depth) {
        if (node instanceof Heading heading) {
            InlineWords words = InlineWords.of(heading);
            line(words, LineStyle.heading(heading.getLevel()), depth);
        } else if (node instanceof Paragraph) {
            line(InlineWords.of(node), LineStyle.PLAIN, depth);
        } else if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            String delimiter = list.getMarkerDelimiter();
            list(list, start == null ? 1 : start, delimiter == null ? "." : delimiter, depth);
        } else if (node instanceof BulletList list) {
            list(list, 0, "", depth);
        } else if (node instanceof FencedCodeBlock code) {
            lines(code.getLiteral(), depth);
        } else if (node instanceof IndentedCodeBlock code) {
            lines(code.getLiteral(), depth);
        } else if (node instanceof HtmlBlock html) {
            lines(InlineWords.withoutTags(html.getLiteral()), depth);
        } else if (node instanceof TableBlock table) {
            writer.write(grid(table));
        } else {
            children(node, depth);
        }
    }

    private void list(Node list, int start, String delimiter, int depth) {
        int number = start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                label = delimiter.isEmpty() ? "•" : number++ + delimiter;
                children(item, depth + 1);
                label = "";
            }
        }
    }

    private void line(InlineWords inline, LineStyle mark, int depth) {
        if (!inline.words().isEmpty()) {
            writer.write(new Line(inline.words(), label, label.equals("•"), mark, depth, inline.bold()));
            label = "";
        }
    }

    private void lines(String literal, int depth) {
        literal.lines().forEach(each -> line(InlineWords.ofText(each), LineStyle.PLAIN, depth));
    }

    private static Grid grid(TableBlock table) {
        List<GridRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row, part instanceof TableHead));
                }
            }
        }
        return new Grid(rows);
    }

    private static GridRow row(Node row, boolean head) {
        List<GridCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                InlineWords words = InlineWords.of(cell);
                Line line = new Line(words.words(), "", false, LineStyle.PLAIN, -1, words.bold());
                cells.add(new GridCell(cells.size() + 1, false, List.of(line)));
            }
        }
        return new GridRow(head, cells);
    }
}
