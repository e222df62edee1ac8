package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.pdf.layout.GridText.CellLines;
import org.levelfield.document.pdf.layout.GridText.CellRow;

/** A table without rules: rows whose words keep to three or more columns, parted by wide gaps. */
final class AlignedTable {

    private static final float GAP = 1.2f;
    private static final int LEAST = 3;

    private AlignedTable() {}

    /** How many rows from {@code start} form a table; 0 if they do not. */
    static int length(List<Row> rows, int start) {
        List<Line.Extent> columns = List.of();
        int whole = 0;
        int end = start;
        for (int i = start; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Row> parts = row.parts(GAP);
            boolean full = parts.size() >= LEAST;
            boolean near = i == start || row.y() - rows.get(i - 1).y() < (full ? 4 : 1.5f) * row.size();
            if (row.hasTable() || !near || (i == start && !full)) {
                break;
            }
            List<Line.Extent> merged = merged(columns, parts);
            if (merged.size() < Math.max(LEAST, columns.size()) || (merged.size() > columns.size() && !full)) {
                break;
            }
            columns = merged;
            whole += full ? 1 : 0;
            end = i + 1;
        }
        return whole >= LEAST && !sentences(rows.subList(start, end)) ? end - start : 0;
    }

    /** Whether the rows are rather lines of running text with wide spaces. */
    private static boolean sentences(List<Row> rows) {
        long words = 0;
        long parts = 0;
        long flush = 0;
        float left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
        float right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
        for (Row row : rows) {
            words += row.words().size();
            parts += row.parts(GAP).size();
            boolean digits = row.words().stream().anyMatch(word -> figure(word.text()));
            flush += row.left() < left + 2 && row.right() > right - 2 && !digits ? 1 : 0;
        }
        return words > 4 * parts || flush * 2 > rows.size();
    }

    private static boolean figure(String word) {
        int first = word.codePointAt(0);
        return Character.isDigit(first) || Character.getType(first) == Character.CURRENCY_SYMBOL;
    }

    private static List<Line.Extent> merged(List<Line.Extent> columns, List<Row> parts) {
        List<Line.Extent> all = new ArrayList<>(columns);
        parts.forEach(part -> all.add(new Line.Extent(part.left(), part.right())));
        all.sort((a, b) -> Float.compare(a.from(), b.from()));
        List<Line.Extent> out = new ArrayList<>();
        for (Line.Extent extent : all) {
            Line.Extent last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && extent.from() <= last.to() + 1) {
                out.set(out.size() - 1, new Line.Extent(last.from(), Math.max(last.to(), extent.to())));
            } else {
                out.add(extent);
            }
        }
        return out;
    }

    /** The table that rows form. A row that leaves its first column empty goes on with the row before. */
    static GridText table(List<Row> rows) {
        List<Line.Extent> columns = List.of();
        for (Row row : rows) {
            columns = merged(columns, row.parts(GAP));
        }
        List<List<List<Line>>> made = new ArrayList<>();
        for (Row row : rows) {
            List<Row> parts = row.parts(GAP);
            boolean goesOn = !made.isEmpty()
                    && parts.size() < LEAST
                    && parts.get(0).left() >= columns.get(1).from();
            if (!goesOn) {
                List<List<Line>> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(new ArrayList<>()));
                made.add(cells);
            }
            for (Row part : parts) {
                int c = column(columns, part);
                made.get(made.size() - 1).get(c).add(LineMaker.line(part, columns.get(c)));
            }
        }
        Row last = rows.get(rows.size() - 1);
        float top = rows.get(0).y() - rows.get(0).size();
        return new GridText(top, last.y(), made.stream().map(AlignedTable::row).toList());
    }

    private static int column(List<Line.Extent> columns, Row part) {
        int c = 0;
        while (c + 1 < columns.size() && columns.get(c).to() < part.left()) {
            c++;
        }
        return c;
    }

    private static CellRow row(List<List<Line>> cells) {
        List<CellLines> out = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
                out.add(new CellLines(c + 1, false, cells.get(c)));
            }
        }
        return new CellRow(out);
    }
}
