package org.levelfield.document.sheet;

import java.util.List;
import org.levelfield.document.sheet.Sheet.Cell;
import org.levelfield.document.sheet.Sheet.Row;

/** Tells which rows of a table hold column heads. */
final class HeadRows {

    private static final int LONGEST_HEAD = 150;
    private static final int LONGEST_PLAIN_HEAD = 60;
    private static final int PLAIN_COLUMNS = 3;
    private static final int MOST_HEADS = 3;
    private static final int LOOKED_AT = 10;

    private HeadRows() {}

    /** How many rows at the top hold column heads. */
    static int count(List<Row> rows) {
        int bySight = 0;
        while (bySight < rows.size() && bySight <= MOST_HEADS && standsOut(rows.get(bySight))) {
            bySight++;
        }
        if (bySight > 0 && bySight <= MOST_HEADS && bySight < rows.size()) {
            // A lone cell under the heads names the rows below it, not its column.
            while (bySight > 0 && rows.get(bySight - 1).cells().size() < 2) {
                bySight--;
            }
            return bySight;
        }
        return rows.size() > 1 && headsByWords(rows) ? 1 : 0;
    }

    /** Whether a row within a table gives the columns new heads. */
    static boolean startsAnew(Row row, Row next) {
        return row.cells().size() >= PLAIN_COLUMNS
                && row.cells().stream().noneMatch(Cell::figure)
                && standsOut(row)
                && !standsOut(next);
    }

    /** Whether every cell of a row names something and stands out by its letters or its ground. */
    static boolean standsOut(Row row) {
        List<Cell> cells = row.cells();
        boolean strong = cells.stream().allMatch(cell -> cell.look().strong());
        boolean shaded = cells.stream().allMatch(cell -> cell.look().shaded());
        return !cells.isEmpty() && (strong || shaded) && cells.stream().allMatch(cell -> isNamed(cell, LONGEST_HEAD));
    }

    /** Whether the first row holds short words over each column, and those below are of another kind. */
    private static boolean headsByWords(List<Row> rows) {
        Row first = rows.get(0);
        List<Row> below = rows.subList(1, Math.min(rows.size(), LOOKED_AT));
        int widest = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return first.cells().size() >= Math.max(widest, PLAIN_COLUMNS)
                && first.cells().stream().allMatch(cell -> isNamed(cell, LONGEST_PLAIN_HEAD) && !cell.figure())
                && below.stream().anyMatch(row -> isData(row, first.cells().size()));
    }

    /** Whether a cell holds words, not amounts or signs alone, and not too many. */
    private static boolean isNamed(Cell cell, int longest) {
        String words = cell.words();
        return words.length() <= longest && words.chars().anyMatch(Character::isLetter);
    }

    private static boolean isData(Row row, int columns) {
        return row.cells().size() < columns
                || row.cells().stream()
                        .anyMatch(cell -> cell.figure() || cell.words().length() > LONGEST_PLAIN_HEAD);
    }
}
