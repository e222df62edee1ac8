package org.levelfield.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.report.table.Grid;
import org.levelfield.report.table.GridReport;

/** Writes figures as a workbook: a sheet that sums up and tells how it was counted, then one for each table. */
public final class FigureWorkbook {

    private static final int NAME = 40;
    private static final int NUMBER = 12;

    private FigureWorkbook() {}

    /**
     * All tables that hold anything.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Figures figures, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FigureSummary.headline(figures) + "."));
        lines.addAll(FigureSummary.sentences(figures));
        lines.addAll(figures.method());
        lines.add("Rule books: " + String.join(", ", figures.ruleBooks()));
        List<Grid> grids = figures.tables().stream()
                .filter(table -> !table.figures().isEmpty())
                .map(FigureWorkbook::grid)
                .toList();
        GridReport.write(
                "Barriers to small organisations in public tenders",
                lines,
                "levelfield " + String.join(", ", figures.programs()),
                grids,
                out);
    }

    /** For a rate three columns, for one of a sample five, for a number two. What is unknown is an empty cell. */
    private static Grid grid(Table table) {
        FigureGrid grid = FigureGrid.ofAll(table);
        List<Grid.Head> heads = new ArrayList<>(List.of(new Grid.Head(table.of(), NAME)));
        Map<String, Integer> widths = new HashMap<>();
        for (String measure : grid.measures()) {
            List<String> parts = parts(grid, measure);
            widths.put(measure, parts.size());
            parts.forEach(part -> heads.add(new Grid.Head(FigureGrid.words(measure) + part, NUMBER)));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (FigureGrid.Row row : grid.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.title()));
            for (String measure : grid.measures()) {
                cells.addAll(cells(row.figure(measure), widths.getOrDefault(measure, 0)));
            }
            rows.add(cells);
        }
        return new Grid(table.title(), heads, rows, table.notes());
    }

    private static List<String> parts(FigureGrid grid, String measure) {
        List<Figure> figures = grid.rows().stream()
                .flatMap(row -> row.figure(measure).stream())
                .toList();
        if (figures.stream().allMatch(figure -> figure.rate().isEmpty())) {
            return List.of("", ": of");
        }
        return figures.stream().anyMatch(Figure::sample)
                ? List.of(": found", ": of", ": rate", ": low", ": high")
                : List.of(": found", ": of", ": rate");
    }

    private static List<Object> cells(Optional<Figure> shown, int width) {
        List<Object> cells = new ArrayList<>();
        shown.ifPresent(figure -> {
            figure.amount().ifPresent(amount -> cells.addAll(List.of(amount.number(), amount.over())));
            figure.rate().ifPresent(rate -> {
                cells.addAll(List.of(rate.found(), rate.of()));
                cells.add(rate.part().isPresent() ? new Grid.Part(rate.part().getAsDouble()) : "");
            });
            figure.interval()
                    .ifPresent(range -> cells.addAll(List.of(new Grid.Part(range.low()), new Grid.Part(range.high()))));
        });
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }
}
