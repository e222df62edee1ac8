package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.document.pdf.page.Word;

/**
 * Parts a band of cells, ruled by upright lines only, into the rows that its words form. The lines of one row of running
 * text look much the same: there, most lines end where the next word had no room any more.
 */
final class BandRows {

    private static final int LEAST_ROWS = 3;
    private static final float SAME_EDGE = 3f;

    private BandRows() {}

    /** The rows of a band from top to bottom; the band itself where it is one row. */
    static List<Map<Grid.Cell, List<Word>>> split(Map<Grid.Cell, List<Word>> band) {
        if (band.size() < 2 || !level(band)) {
            return List.of(band);
        }
        List<Map<Grid.Cell, List<Word>>> rows = new ArrayList<>();
        List<Word> all = band.values().stream().flatMap(List::stream).toList();
        int full = 0;
        int lines = 0;
        Grid.Cell first = first(band);
        for (Row line : Row.rows(all)) {
            Map<Grid.Cell, List<Word>> parts = parts(line, band);
            lines++;
            full += parts.size() > 1 ? 1 : 0;
            boolean starts = rows.isEmpty() || parts.containsKey(first) || parts.size() > 1;
            if (starts) {
                rows.add(parts);
            } else {
                Map<Grid.Cell, List<Word>> last = rows.get(rows.size() - 1);
                parts.forEach((cell, words) ->
                        last.computeIfAbsent(cell, key -> new ArrayList<>()).addAll(words));
            }
        }
        boolean apart = rows.size() >= LEAST_ROWS && full * 10 >= 7 * lines && endEarly(band);
        return apart ? rows : List.of(band);
    }

    /** Whether all cells reach from the same height to the same height. */
    private static boolean level(Map<Grid.Cell, List<Word>> band) {
        Grid.Cell one = first(band);
        return band.keySet().stream()
                .allMatch(cell -> Math.abs(cell.top() - one.top()) <= SAME_EDGE
                        && Math.abs(cell.bottom() - one.bottom()) <= SAME_EDGE);
    }

    private static Grid.Cell first(Map<Grid.Cell, List<Word>> band) {
        return band.keySet().iterator().next();
    }

    private static Map<Grid.Cell, List<Word>> parts(Row line, Map<Grid.Cell, List<Word>> band) {
        Map<Integer, Grid.Cell> cells = new TreeMap<>();
        Map<Integer, List<Word>> words = new TreeMap<>();
        for (Word word : line.words()) {
            for (Grid.Cell cell : band.keySet()) {
                if (cell.holds(word)) {
                    cells.put(cell.column(), cell);
                    words.computeIfAbsent(cell.column(), key -> new ArrayList<>())
                            .add(word);
                    break;
                }
            }
        }
        Map<Grid.Cell, List<Word>> parts = new LinkedHashMap<>();
        words.forEach((column, own) -> {
            Grid.Cell cell = cells.get(column);
            if (cell != null) {
                parts.put(cell, own);
            }
        });
        return parts;
    }

    /** Whether most lines end though the first word of the next one had room. */
    private static boolean endEarly(Map<Grid.Cell, List<Word>> band) {
        int early = 0;
        int pairs = 0;
        for (Map.Entry<Grid.Cell, List<Word>> cell : band.entrySet()) {
            List<Row> rows = Row.rows(cell.getValue());
            for (int i = 0; i + 1 < rows.size(); i++) {
                Word next = rows.get(i + 1).words().get(0);
                float needed = next.right() - next.left() + 0.9f * next.size();
                early += rows.get(i).right() + needed < cell.getKey().right() ? 1 : 0;
                pairs++;
            }
        }
        return early * 10 >= 7 * pairs;
    }
}
