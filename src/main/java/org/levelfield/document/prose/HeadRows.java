package org.levelfield.document.prose;

import java.util.List;
import org.levelfield.document.prose.Piece.Beside;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;

/** Tells which rows of a table hold column heads. */
final class HeadRows {

    private static final int LONGEST_HEAD = 150;
    private static final int LONGEST_PLAIN_HEAD = 60;
    private static final int PLAIN_COLUMNS = 3;

    private HeadRows() {}

    /** How many rows at the top hold column heads. */
    static int count(Grid table) {
        List<GridRow> rows = table.rows();
        int marked = 0;
        while (marked < rows.size() && rows.get(marked).head()) {
            marked++;
        }
        if (marked == rows.size()) {
            // Where every row says that it is a head, none but the first is.
            return Math.min(1, rows.size() - 1);
        }
        if (marked > 0) {
            return marked;
        }
        int title = rows.size() > 2 && filled(rows.get(0)) == 1 ? 1 : 0;
        boolean heads = rows.size() > title + 1 && headsBySight(rows.get(title), rows.get(title + 1));
        return heads ? title + 1 : 0;
    }

    private static long filled(GridRow row) {
        return row.cells().stream().filter(cell -> !words(cell).isEmpty()).count();
    }

    private static boolean headsBySight(GridRow first, GridRow second) {
        List<GridCell> cells = first.cells();
        if (cells.size() < 2 || !cells.stream().allMatch(cell -> isNamed(cell, LONGEST_HEAD))) {
            return false;
        }
        boolean bold = allBold(first) && !allBold(second);
        boolean shaded = allShaded(first) && !allShaded(second);
        boolean plain = cells.size() >= PLAIN_COLUMNS
                && cells.stream().allMatch(cell -> isNamed(cell, LONGEST_PLAIN_HEAD))
                && cells.stream().noneMatch(HeadRows::hasFigures)
                && isData(second);
        return bold || shaded || plain;
    }

    /** Whether a cell holds words, not amounts or signs alone, and not too many. */
    private static boolean isNamed(GridCell cell, int longest) {
        String words = words(cell);
        return words.length() <= longest && words.chars().anyMatch(Character::isLetter);
    }

    private static boolean allBold(GridRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .allMatch(piece -> piece instanceof Beside || (piece instanceof Line line && line.bold()));
    }

    private static boolean allShaded(GridRow row) {
        return row.cells().stream().allMatch(GridCell::shaded);
    }

    /** Whether a row looks unlike column heads: with figures, with gaps, or with much text. */
    private static boolean isData(GridRow row) {
        return row.cells().stream()
                .anyMatch(cell ->
                        hasFigures(cell) || words(cell).isEmpty() || words(cell).length() > LONGEST_PLAIN_HEAD);
    }

    private static boolean hasFigures(GridCell cell) {
        return words(cell).chars().anyMatch(Character::isDigit);
    }

    private static String words(GridCell cell) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : cell.content()) {
            words.append(piece instanceof Line line ? line.words() + " " : "");
        }
        return words.toString().strip();
    }
}
