package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.levelfield.evidence.Figures.Figure;

/**
 * A table of figures as people read it: a row for each name, a column for each measure.
 *
 * @param table whose figures they are
 * @param measures the columns
 * @param rows in the order of the figures
 * @param never barriers that were found in no pack, and have no row
 */
record FigureGrid(Figures.Table table, List<String> measures, List<Row> rows, List<String> never) {

    /**
     * A row.
     *
     * @param title what it is of, for a person
     * @param figures by measure
     */
    record Row(String title, Map<String, Figure> figures) {

        Optional<Figure> figure(String measure) {
            return Optional.ofNullable(figures.get(measure));
        }

        private boolean isFound() {
            return figures.values()
                    .iterator()
                    .next()
                    .rate()
                    .map(rate -> rate.found() > 0)
                    .orElse(true);
        }

        /** Over how many packs all its rates are; empty where they differ. */
        OptionalLong of() {
            Set<Long> all = new LinkedHashSet<>();
            figures.values()
                    .forEach(figure -> all.add(figure.rate().map(Rate::of).orElse(-1L)));
            long one = all.iterator().next();
            return all.size() == 1 && one >= 0 ? OptionalLong.of(one) : OptionalLong.empty();
        }
    }

    /** With all rows but those of barriers that were never found, whose ids stand together. */
    static FigureGrid of(Figures.Table table) {
        FigureGrid all = ofAll(table);
        if (!table.id().equals("barrier")) {
            return all;
        }
        List<Row> rows = all.rows.stream().filter(Row::isFound).toList();
        List<String> never = all.rows.stream()
                .filter(row -> !row.isFound())
                .map(row -> row.figures.values().iterator().next().name())
                .toList();
        return new FigureGrid(table, all.measures, rows, never);
    }

    /** With all rows. */
    static FigureGrid ofAll(Figures.Table table) {
        Set<String> measures = new LinkedHashSet<>();
        Map<String, Map<String, Figure>> byName = new LinkedHashMap<>();
        for (Figure figure : table.figures()) {
            measures.add(figure.measure());
            byName.computeIfAbsent(figure.name(), any -> new LinkedHashMap<>()).put(figure.measure(), figure);
        }
        List<Row> rows = new ArrayList<>();
        byName.values()
                .forEach(figures ->
                        rows.add(new Row(figures.values().iterator().next().title(), figures)));
        return new FigureGrid(table, List.copyOf(measures), rows, List.of());
    }

    /** A measure's name in words. */
    static String words(String measure) {
        return measure.replace('-', ' ');
    }
}
