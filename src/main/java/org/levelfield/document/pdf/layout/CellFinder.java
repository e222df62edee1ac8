package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.document.pdf.layout.Rulings.Rule;
import org.levelfield.document.pdf.page.Box;

/** Finds the cells between the lines of one grid; where a line between two fields is missing they are one cell. */
final class CellFinder {

    private static final float NEAR = 3f;

    private CellFinder() {}

    static Grid grid(List<Rule> level, List<Rule> upright) {
        float[] xs = edges(upright, level);
        float[] ys = edges(level, upright);
        int columns = Math.max(1, xs.length - 1);
        int rows = Math.max(1, ys.length - 1);
        Groups groups = new Groups(rows * columns);
        for (int r = 0; r < rows && ys.length > 1 && xs.length > 1; r++) {
            for (int c = 0; c < columns; c++) {
                float x = (xs[c] + xs[c + 1]) / 2;
                float y = (ys[r] + ys[r + 1]) / 2;
                if (c + 1 < columns && open(upright, xs[c + 1], y)) {
                    groups.join(r * columns + c, r * columns + c + 1);
                }
                if (r + 1 < rows && open(level, ys[r + 1], x)) {
                    groups.join(r * columns + c, (r + 1) * columns + c);
                }
            }
        }
        return new Grid(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1], !level.isEmpty(), cells(groups, xs, ys));
    }

    private static List<Grid.Cell> cells(Groups groups, float[] xs, float[] ys) {
        int columns = xs.length - 1;
        Map<Integer, List<Box>> boxes = new TreeMap<>();
        for (int i = 0; i < columns * (ys.length - 1); i++) {
            int c = i % columns;
            int r = i / columns;
            boxes.computeIfAbsent(groups.of(i), key -> new ArrayList<>())
                    .add(new Box(xs[c], ys[r], xs[c + 1], ys[r + 1]));
        }
        List<Grid.Cell> cells = new ArrayList<>();
        boxes.forEach((first, covered) -> cells.add(new Grid.Cell(first / columns, first % columns + 1, covered)));
        return cells;
    }

    private static boolean open(List<Rule> rules, float at, float place) {
        return rules.stream().noneMatch(rule -> Math.abs(rule.at() - at) <= NEAR && rule.covers(place));
    }

    /** Where lines stand, and where the lines across them end: a table's outer edge is often not drawn. */
    private static float[] edges(List<Rule> rules, List<Rule> across) {
        List<Float> places = new ArrayList<>(rules.stream().map(Rule::at).toList());
        places.add((float) across.stream().mapToDouble(Rule::from).min().orElse(0));
        places.add((float) across.stream().mapToDouble(Rule::to).max().orElse(0));
        places.sort(null);
        List<Float> apart = new ArrayList<>();
        for (float place : places) {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > NEAR) {
                apart.add(place);
            }
        }
        float[] edges = new float[apart.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = apart.get(i);
        }
        return edges;
    }
}
