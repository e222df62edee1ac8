package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.pdf.page.Word;

/** Puts the rows of a page into reading order where they are set in columns of running text. */
final class ColumnSplitter {

    /** Fewer lines do not make a column. */
    private static final int LEAST_LINES = 4;

    /** Lines of running text have more letters than this on the average, cells of a table have fewer. */
    private static final long LEAST_LETTERS = 17;

    /** How finely gutters are looked for, in points. */
    private static final float STEP = 2;

    /** Rows that stand beside each other differ less in height, in letter sizes: less than what is from line to line. */
    private static final float BESIDE = 0.95f;

    /** At so many places gutters are looked for at most, however wide a page claims to be. */
    private static final int MOST_PLACES = 2_000;

    private ColumnSplitter() {}

    /** A part of the page that is read from top to bottom before the next one. */
    record Column(List<Row> rows, Line.Extent extent) {
        Column {
            rows = List.copyOf(rows);
        }
    }

    static List<Column> columns(List<Row> rows) {
        List<Column> out = new ArrayList<>();
        split(rows, out, 0);
        return out;
    }

    private static void split(List<Row> rows, List<Column> out, int depth) {
        float gutter = rows.size() < LEAST_LINES || depth > 4 ? -1 : gutter(rows);
        if (gutter < 0) {
            addColumn(rows, out);
            return;
        }
        List<Row> single = new ArrayList<>();
        List<Row> band = new ArrayList<>();
        for (Row row : rows) {
            if (row.crosses(gutter)) {
                endBand(band, gutter, single, out, depth);
                single.add(row);
            } else {
                band.add(row);
            }
        }
        endBand(band, gutter, single, out, depth);
        addColumn(single, out);
    }

    private static void endBand(List<Row> band, float gutter, List<Row> single, List<Column> out, int depth) {
        List<Row> left = side(band, gutter, true);
        List<Row> right = side(band, gutter, false);
        if (prose(left) && prose(right) && beside(left, right)) {
            addColumn(single, out);
            single.clear();
            split(left, out, depth + 1);
            split(right, out, depth + 1);
        } else {
            single.addAll(band);
        }
        band.clear();
    }

    private static void addColumn(List<Row> rows, List<Column> out) {
        if (!rows.isEmpty()) {
            float from = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
            float to = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
            out.add(new Column(rows, new Line.Extent(from, to)));
        }
    }

    private static List<Row> side(List<Row> band, float gutter, boolean left) {
        List<Row> side = new ArrayList<>();
        for (Row row : band) {
            List<Word> words = row.words().stream()
                    .filter(word -> word.middle() < gutter == left)
                    .toList();
            if (!words.isEmpty()) {
                side.add(new Row(words));
            }
        }
        return side;
    }

    /** Whether most lines fill their width, as those of running text do and those of a list or a table do not. */
    private static boolean prose(List<Row> rows) {
        if (rows.size() < LEAST_LINES) {
            return false;
        }
        double from = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double to = rows.stream().mapToDouble(Row::right).max().orElse(0);
        long full = rows.stream()
                .filter(row -> row.right() > from + 0.75 * (to - from) || row.hasTable())
                .count();
        long letters = rows.stream()
                .flatMap(row -> row.words().stream())
                .mapToLong(word -> word.text().length())
                .sum();
        return full * 2 >= rows.size() && letters >= LEAST_LETTERS * rows.size();
    }

    private static boolean beside(List<Row> left, List<Row> right) {
        float top = Math.max(left.get(0).y(), right.get(0).y());
        float bottom = Math.min(last(left).y(), last(right).y());
        float least = Math.min(
                last(left).y() - left.get(0).y(), last(right).y() - right.get(0).y());
        return bottom - top >= 0.5f * least && level(left, right) * 4 >= Math.min(left.size(), right.size());
    }

    /** How many rows of one side have a row of the other beside them; headings stand between paragraphs, not there. */
    private static int level(List<Row> left, List<Row> right) {
        int level = 0;
        int at = 0;
        for (Row row : left) {
            float near = BESIDE * row.size();
            while (at < right.size() && right.get(at).y() < row.y() - near) {
                at++;
            }
            boolean table =
                    row.hasTable() || (at < right.size() && right.get(at).hasTable());
            level += table || (at < right.size() && right.get(at).y() <= row.y() + near) ? 1 : 0;
        }
        return level;
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }

    /** The middle of the widest stretch that the fewest rows cross, of those with about the most rows on both sides. */
    private static float gutter(List<Row> rows) {
        float from = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
        float to = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
        float first = from + 0.15f * (to - from);
        float step = Math.max(STEP, 0.7f * (to - from) / MOST_PLACES);
        int[] scores = new int[(int) (0.7f * (to - from) / step) + 1];
        int most = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(rows, first + i * step);
            most = Math.max(most, scores[i]);
        }
        if (most < LEAST_LINES) {
            return -1;
        }
        int fewest = Integer.MAX_VALUE;
        int widest = 0;
        int width = 0;
        int end = 0;
        for (int i = 0; i < scores.length; i++) {
            int crossing = scores[i] * 10 >= most * 8 ? crossing(rows, first + i * step) : Integer.MAX_VALUE;
            width = crossing < fewest ? 1 : crossing == fewest && crossing < Integer.MAX_VALUE ? width + 1 : 0;
            if (crossing < fewest || width > widest) {
                widest = width;
                fewest = crossing;
                end = i;
            }
        }
        return first + (end - (widest - 1) / 2f) * step;
    }

    private static int crossing(List<Row> rows, float x) {
        return (int) rows.stream().filter(row -> row.crosses(x)).count();
    }

    private static int score(List<Row> rows, float x) {
        int left = 0;
        int right = 0;
        for (Row row : rows) {
            if (!row.crosses(x)) {
                left += row.left() < x ? 1 : 0;
                right += row.right() > x ? 1 : 0;
            }
        }
        return Math.min(left, right);
    }
}
