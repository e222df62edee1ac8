package org.levelfield.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.levelfield.document.Block;
import org.levelfield.document.Document;
import org.levelfield.document.Span;

/**
 * A part of a paper that can be changed and written again.
 *
 * @param kind what it is
 * @param words of all kinds but tables
 * @param label number or bullet
 * @param level of a heading, or how deep an item stands
 * @param rows of a table: the words of their cells
 * @param heads how many of the rows are heads
 */
record Piece(Kind kind, String words, String label, int level, List<List<String>> rows, int heads) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE
    }

    /** The parts of a document, words beside its own left out. */
    static List<Piece> of(Document document) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : document.blocks()) {
            String words = words(document, block.span());
            if (block instanceof Block.Heading heading) {
                pieces.add(new Piece(Kind.HEADING, words, heading.label(), heading.level(), List.of(), 0));
            } else if (block instanceof Block.Paragraph paragraph) {
                pieces.add(new Piece(Kind.PARAGRAPH, words, paragraph.label(), 0, List.of(), 0));
            } else if (block instanceof Block.Item item) {
                pieces.add(new Piece(Kind.ITEM, words, item.label(), item.depth(), List.of(), 0));
            } else if (block instanceof Block.Table table) {
                pieces.add(table(document, table));
            }
        }
        return pieces;
    }

    private static Piece table(Document document, Block.Table table) {
        int columns = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Block.Cell::column)
                .max()
                .orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                int at = column;
                cells.add(row.cells().stream()
                        .filter(cell -> cell.column() == at)
                        .map(cell -> words(document, cell.span()))
                        .findFirst()
                        .orElse(""));
            }
            rows.add(cells);
        }
        int heads = (int) table.rows().stream().filter(Block.Row::head).count();
        return new Piece(Kind.TABLE, "", "", 0, rows, heads);
    }

    private static String words(Document document, Span span) {
        return span.of(document.text());
    }

    /** The same piece with other words. */
    Piece with(UnaryOperator<String> change) {
        List<List<String>> changed =
                rows.stream().map(row -> row.stream().map(change).toList()).toList();
        return new Piece(kind, change.apply(words), label, level, changed, heads);
    }

    Piece labelled(UnaryOperator<String> change) {
        return new Piece(kind, words, change.apply(label), level, rows, heads);
    }

    /** Number and words, as a form without numbering of its own shows them. */
    String shown() {
        return label.isEmpty() ? words : label.replace('\uf0b7', '•') + " " + words;
    }

    /**
     * The same piece with clauses that say something else.
     *
     * @param clauses other words by those of now; cells of a row are parted by a bar
     * @param written takes the clauses that stood in the piece
     */
    Piece saying(Map<String, String> clauses, Set<String> written) {
        String said = words;
        List<List<String>> cells = new ArrayList<>(rows);
        for (Map.Entry<String, String> clause : clauses.entrySet()) {
            if (said.contains(clause.getKey())) {
                said = said.replace(clause.getKey(), clause.getValue());
                written.add(clause.getKey());
            }
            for (int i = 0; i < cells.size(); i++) {
                String row = String.join(" | ", cells.get(i));
                if (row.contains(clause.getKey())) {
                    cells.set(
                            i,
                            List.of(row.replace(clause.getKey(), clause.getValue())
                                    .split(" \\| ", -1)));
                    written.add(clause.getKey());
                }
            }
        }
        return new Piece(kind, said, label, level, cells, heads);
    }
}
