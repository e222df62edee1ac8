package org.levelfield.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.pdf.Label.Kind;

/** Writes passages and tables into a {@link TextBuilder}, each on its page. */
final class ContentWriter {

    /** A numbered passage of at least so many words that ends like a sentence is a paragraph, not an item. */
    private static final int SENTENCE_WORDS = 8;

    private final TextBuilder builder = new TextBuilder();
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
        for (Piece piece : pieces) {
            startPages(piece.page());
            if (piece instanceof Passage passage) {
                write(passage);
            } else if (piece instanceof TablePiece table) {
                depths.clear();
                builder.table(tables.rows(table.grid()));
            }
        }
        startPages(pages);
        return builder;
    }

    private void startPages(int until) {
        while (page < until) {
            builder.startPage();
            page++;
        }
    }

    private void write(Passage passage) {
        String label = passage.label().text();
        int start = builder.length() + (label.isEmpty() ? 0 : label.length() + 1);
        for (int at : passage.breaks()) {
            builder.startPageAt(start + at);
            page++;
        }
        int level = headings.level(passage);
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

    /** Makes the rows of tables. */
    private static final class TableWriter {
        private final Vocabulary vocabulary;
        private String lastHead = "";

        TableWriter(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        List<TextBuilder.RowText> rows(GridText grid) {
            List<TextBuilder.RowText> rows = new ArrayList<>();
            for (int r = 0; r < grid.rows().size(); r++) {
                GridText.CellRow row = grid.rows().get(r);
                boolean head = r == 0 && (heads(grid) || words(row).equals(lastHead));
                if (r == 0) {
                    lastHead = words(row);
                }
                List<TextBuilder.CellText> cells = new ArrayList<>();
                row.cells().forEach(cell -> cells.add(new TextBuilder.CellText(text(cell), cell.column())));
                rows.add(new TextBuilder.RowText(head, cells));
            }
            return rows;
        }

        /** The passages of a cell, parted by line feeds. */
        private String text(GridText.CellLines cell) {
            PassageMaker maker = new PassageMaker(vocabulary, 1.25f);
            cell.lines().forEach(line -> maker.add(line, 1));
            StringBuilder text = new StringBuilder();
            for (Piece piece : maker.pieces()) {
                if (piece instanceof Passage passage) {
                    text.append(text.length() == 0 ? "" : "\n");
                    String label = passage.label().text();
                    text.append(label).append(label.isEmpty() ? "" : " ").append(passage.words());
                }
            }
            return text.toString();
        }

        private static String words(GridText.CellRow row) {
            return String.join(
                    "|", row.cells().stream().map(GridText.CellLines::words).toList());
        }

        private static boolean heads(GridText grid) {
            List<GridText.CellLines> first = grid.rows().get(0).cells();
            if (first.size() < 2 || grid.rows().size() < 2) {
                return false;
            }
            boolean otherBold = grid.rows().get(1).cells().stream().allMatch(GridText.CellLines::bold);
            if (first.stream().allMatch(cell -> cell.bold() || cell.shaded()) && !otherBold) {
                return true;
            }
            return first.stream().allMatch(TableWriter::headLike)
                    && grid.rows().stream()
                            .skip(1)
                            .anyMatch(row -> !row.cells().stream().allMatch(TableWriter::headLike))
                    && grid.rows().stream()
                                    .mapToInt(row -> row.cells().size())
                                    .max()
                                    .orElse(0)
                            <= first.size();
        }

        private static boolean headLike(GridText.CellLines cell) {
            String words = cell.words();
            return words.length() <= 40
                    && words.chars().noneMatch(Character::isDigit)
                    && !words.endsWith(".")
                    && !words.endsWith(":");
        }
    }
}
