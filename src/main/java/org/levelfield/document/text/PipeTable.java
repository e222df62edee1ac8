package org.levelfield.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;

/** A table drawn with signs: {@code | Lot | Price |}, with or without rules between its rows. */
final class PipeTable {

    private static final Pattern ROW = Pattern.compile("\\|.*\\|");
    private static final Pattern RULE = Pattern.compile("[|+][-=+|: ]*[|+]");

    private PipeTable() {}

    /** How many lines from one on draw a table; 0 for none. */
    static int length(List<PlainLine> lines, int from) {
        int at = from;
        while (at < lines.size() && draws(lines.get(at).words())) {
            at++;
        }
        return at - from >= 2 ? at - from : 0;
    }

    private static boolean draws(String line) {
        return ROW.matcher(line).matches() || RULE.matcher(line).matches();
    }

    static Grid read(List<PlainLine> lines) {
        List<GridRow> rows = new ArrayList<>();
        boolean ruled = false;
        for (PlainLine line : lines) {
            if (!RULE.matcher(line.words()).matches()) {
                rows.add(row(line.words()));
            } else if (rows.size() == 1 && !ruled) {
                // What stands alone over the first rule are the columns' heads.
                rows.set(0, new GridRow(true, rows.get(0).cells()));
                ruled = true;
            }
        }
        return new Grid(rows);
    }

    private static GridRow row(String line) {
        List<GridCell> cells = new ArrayList<>();
        String[] words = line.substring(1, line.length() - 1).split("\\|", -1);
        for (String cell : words) {
            cells.add(new GridCell(cells.size() + 1, false, List.of(Line.of(cell.strip()))));
        }
        return new GridRow(false, cells);
    }
}
