package org.levelfield.document.pdf.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Block;
import org.levelfield.document.Places;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.pdf.flow.Label.Kind;

/** Writes passages and tables into a {@link TextBuilder}, each on its page. */
final class ContentWriter {

    /** A numbered passage of at least so many words that ends like a sentence is a paragraph, not an item. */
    private static final int SENTENCE_WORDS = 8;

    private final TextBuilder builder = new TextBuilder();
    private final PlaceWriter places = new PlaceWriter();
    private final HeadingRule headings;
    private final TableWriter tables;
    private final Deque<Float> depths = new ArrayDeque<>();
    private int page;

    ContentWriter(HeadingRule headings, Vocabulary vocabulary) {
        this.headings = headings;
        this.tables = new TableWriter(vocabulary);
    }

    /** Writes all pieces, and the starts of {@code pages} pages. */
    TextBuilder write(List<Piece> pieces, int pages) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            startPages(piece.page());
            if (piece instanceof Passage passage) {
                write(passage, i + 1 < pieces.size() && pieces.get(i + 1) instanceof Passage next ? next : null);
            } else if (piece instanceof TablePiece table) {
                depths.clear();
                table(table);
            } else if (piece instanceof AsidePiece aside) {
                builder.aside(aside.kind(), aside.words());
            }
        }
        startPages(pages);
        return builder;
    }

    private void table(TablePiece piece) {
        List<List<TableWriter.Cell>> rows = tables.rows(piece.grid());
        List<Block.Row> written = builder.table(tables.texts(piece.grid(), rows));
        for (Block.Row row : written) {
            int next = 0;
            for (TableWriter.Cell cell : rows.get(row.number() - 1)) {
                if (!cell.text().isBlank()) {
                    int start = row.cells().get(next).span().start();
                    cell.passages().forEach((at, passage) -> places.add(passage, start + at, piece.page()));
                    next++;
                }
            }
        }
    }

    /** Where the words stand that were written. */
    Places places() {
        return places.places();
    }

    private void startPages(int until) {
        while (page < until) {
            builder.startPage();
            page++;
        }
    }

    private void write(Passage passage, @Nullable Passage next) {
        String label = passage.label().text();
        int start = builder.length() + (label.isEmpty() ? 0 : label.length() + 1);
        places.add(passage, start, page);
        for (int at : passage.breaks()) {
            builder.startPageAt(start + at);
            page++;
        }
        int level = headings.level(passage, next);
        if (level > 0) {
            depths.clear();
            builder.heading(passage.words(), level, label);
        } else if (item(passage)) {
            builder.item(passage.words(), label, depth(passage.left()));
        } else {
            if (label.isEmpty()) {
                depths.clear();
            }
            builder.paragraph(passage.words(), label);
        }
    }

    private static boolean item(Passage passage) {
        Kind kind = passage.label().kind();
        if (kind == Kind.BULLET || kind == Kind.LETTER) {
            return true;
        }
        boolean sentence = Sentence.closed(passage.words()) && passage.words().split(" ").length >= SENTENCE_WORDS;
        return (kind == Kind.NUMBER || kind == Kind.BARE) && !sentence;
    }

    /** How many labels of the list so far stand left of this one. */
    private int depth(float left) {
        while (!depths.isEmpty() && depths.getLast() > left - 3) {
            depths.removeLast();
        }
        depths.addLast(left);
        return depths.size() - 1;
    }
}
