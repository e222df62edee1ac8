package org.levelfield.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a page into reading order where they are set in columns of running text. */
final class ColumnSplitter {

    /** Fewer lines do not make a column. */
    private static final int LEAST_LINES = 4;

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
                .filter(row -> row.right() - row.left() > 0.75 * (to - from) || row.hasGrid())
                .count();
        long words = rows.stream().mapToLong(row -> row.words().size()).sum();
        return full * 2 >= rows.size() && words >= 3L * rows.size();
    }

    private static boolean beside(List<Row> left, List<Row> right) {
        float top = Math.max(left.get(0).y(), right.get(0).y());
        float bottom = Math.min(last(left).y(), last(right).y());
        float least = Math.min(
                last(left).y() - left.get(0).y(), last(right).y() - right.get(0).y());
        return bottom - top >= 0.5f * least;
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }

    /** The x that the most rows leave free with words on both sides, or -1. */
    private static float gutter(List<Row> rows) {
        double from = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double to = rows.stream().mapToDouble(Row::right).max().orElse(0);
        float best = -1;
        int most = LEAST_LINES - 1;
        int run = 0;
        for (double x = from + 0.15 * (to - from); x < from + 0.85 * (to - from); x += 2) {
            int score = score(rows, (float) x);
            if (score > most) {
                most = score;
                best = (float) x;
                run = 0;
            } else if (score == most && best > 0) {
                run++;
            }
        }
        return best < 0 ? best : best + Math.min(run, 2);
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
