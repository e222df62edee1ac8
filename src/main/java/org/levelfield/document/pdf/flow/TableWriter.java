package org.levelfield.document.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.pdf.layout.GridText;

/** Makes the rows of tables, and says which of them hold column heads. */
final class TableWriter {
    private final Vocabulary vocabulary;
    private String lastHead = "";

    TableWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A cell as it is to be written.
     *
     * @param column where it starts, counted from 1
     * @param text its passages, parted by line feeds
     * @param passages by where their words start in the text
     */
    record Cell(int column, String text, SortedMap<Integer, Passage> passages) {}

    /** The cells of each row of a table. */
    List<List<Cell>> rows(GridText grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(this::cell).toList())
                .toList();
    }

    /** The rows with what is known of them. */
    List<TextBuilder.RowText> texts(GridText grid, List<List<Cell>> cells) {
        List<TextBuilder.RowText> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows().size(); r++) {
            GridText.CellRow row = grid.rows().get(r);
            boolean head = r == 0 && (heads(grid) || words(row).equals(lastHead));
            if (r == 0) {
                lastHead = words(row);
            }
            rows.add(new TextBuilder.RowText(
                    head,
                    cells.get(r).stream()
                            .map(cell -> new TextBuilder.CellText(cell.text(), cell.column()))
                            .toList()));
        }
        return rows;
    }

    private Cell cell(GridText.CellLines cell) {
        PassageMaker maker = new PassageMaker(vocabulary, 1.25f);
        cell.lines().forEach(line -> maker.add(line, 1));
        StringBuilder text = new StringBuilder();
        SortedMap<Integer, Passage> passages = new TreeMap<>();
        for (Piece piece : maker.pieces()) {
            if (piece instanceof Passage passage) {
                text.append(text.length() == 0 ? "" : "\n");
                String label = passage.label().text();
                text.append(label).append(label.isEmpty() ? "" : " ");
                passages.put(text.length(), passage);
                text.append(passage.words());
            }
        }
        return new Cell(cell.column(), text.toString(), passages);
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
        return first.size() > 2
                && first.stream().allMatch(TableWriter::headLike)
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
