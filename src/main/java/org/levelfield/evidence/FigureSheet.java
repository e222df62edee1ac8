package org.levelfield.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.report.sheet.Line;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.Tone;
import org.levelfield.screening.register.Share;

/**
 * Figures as a sheet for people: a summary in plain words, then each table with a picture where one helps, then how it
 * was counted. Whatever stands in a picture stands in its table too.
 */
public final class FigureSheet {

    /** What people ask first; other tables follow in their order. */
    private static final List<String> FIRST =
            List.of("status", "barrier", "month", "buyer", "region", "service", ClauseTable.ID);

    private static final int MOST_ROWS = 40;
    private static final int LONG_TABLE = 25;
    private static final int NAME = 5;
    private static final int CELL = 3;

    private final Figures figures;
    private final List<Part> parts = new ArrayList<>();

    private FigureSheet(Figures figures) {
        this.figures = figures;
    }

    /** The sheet. */
    public static Sheet of(Figures figures) {
        FigureSheet sheet = new FigureSheet(figures);
        sheet.write();
        return new Sheet(
                "Barriers to small organisations in public tenders",
                Line.of(String.format(Locale.ROOT, "%,d tenders audited", figures.packs())),
                Instant.EPOCH,
                sheet.parts);
    }

    private void write() {
        List<String> told = FigureSummary.sentences(figures);
        parts.add(new Part.Answer(
                Tone.NONE,
                FigureSummary.headline(figures),
                Line.of(
                        "A possible breach is a clause that appears to cross a line of the law that it cites; whether it"
                                + " does is for a court to say.")));
        parts.add(new Part.Items(told.stream().map(Line::of).toList()));
        parts.add(new Part.Contents());
        for (String id : FIRST) {
            figures.table(id).ifPresent(this::table);
        }
        figures.tables().stream().filter(one -> !FIRST.contains(one.id())).forEach(this::table);
        parts.add(new Part.Heading(1, "How this was counted"));
        List<Line> method =
                new ArrayList<>(figures.method().stream().map(Line::of).toList());
        method.add(Line.of("Rule books: " + String.join(", ", figures.ruleBooks())));
        method.add(Line.of("Program: Levelfield " + String.join(", ", figures.programs())));
        parts.add(new Part.Items(method));
    }

    private void table(Table table) {
        FigureGrid grid = FigureGrid.of(table);
        if (grid.rows().isEmpty() && table.notes().isEmpty() && grid.never().isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(1, table.title()));
        Optional<Part> picture = picture(grid);
        picture.ifPresent(parts::add);
        if (!grid.rows().isEmpty()) {
            Part.Table cells = cells(grid, table.title() + (picture.isPresent() ? ", as a table" : ""));
            parts.add(
                    grid.rows().size() <= LONG_TABLE
                            ? cells
                            : new Part.Fold("All " + grid.rows().size() + " rows as a table", cells));
        }
        List<Line> notes = new ArrayList<>();
        if (!grid.never().isEmpty()) {
            notes.add(Line.of("Found in no pack: " + String.join(", ", grid.never()) + "."));
        }
        table.notes().stream().map(Line::of).forEach(notes::add);
        if (!notes.isEmpty()) {
            parts.add(new Part.Items(notes));
        }
    }

    private static Part.Table cells(FigureGrid grid, String caption) {
        List<Part.Table.Column> columns = new ArrayList<>();
        columns.add(new Part.Table.Column(capital(grid.table().of()), NAME));
        grid.measures()
                .forEach(measure -> columns.add(new Part.Table.Column(capital(FigureGrid.words(measure)), CELL)));
        List<List<Part.Cell>> rows = new ArrayList<>();
        for (FigureGrid.Row row : grid.rows()) {
            List<Part.Cell> cells = new ArrayList<>(List.of(Part.Cell.of(row.title())));
            grid.measures()
                    .forEach(measure ->
                            cells.add(row.figure(measure).map(FigureSheet::cell).orElse(Part.Cell.of(""))));
            rows.add(cells);
        }
        return new Part.Table(caption, columns, rows);
    }

    /** The interval on a line of its own, or it would break where the column is narrow. */
    private static Part.Cell cell(Figure figure) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(FigureWords.number(figure)));
        figure.interval().map(range -> Line.of(FigureWords.range(range))).ifPresent(lines::add);
        return new Part.Cell(Tone.NONE, lines);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Optional<Part> picture(FigureGrid grid) {
        if (grid.rows().isEmpty()) {
            return Optional.empty();
        }
        if (grid.table().id().equals("packs")) {
            return Optional.of(bars(
                    grid,
                    grid.measures().get(0),
                    "Tenders read and not read",
                    "Tenders by whether they could be read."));
        } else if (grid.table().id().equals(ClauseTable.ID)) {
            return Optional.of(bars(
                    grid,
                    ClauseTable.DISTINCT,
                    "Organisations that one clause less would let in",
                    "Organisations that at least one of the tenders would let in without the clause."));
        }
        List<String> series = grid.measures().stream()
                .filter(measure -> grid.rows().stream()
                        .allMatch(row ->
                                row.figure(measure).flatMap(Figure::interval).isPresent()))
                .limit(3)
                .toList();
        return series.isEmpty() ? Optional.empty() : Optional.of(rates(grid, series));
    }

    private static Part bars(FigureGrid grid, String measure, String title, String told) {
        List<Part.Bars.Bar> bars = grid.rows().stream()
                .limit(MOST_ROWS)
                .flatMap(row -> row.figure(measure).stream())
                .map(figure -> new Part.Bars.Bar(
                        FigureGrid.words(figure.title()),
                        figure.name().equals("not-read") ? Tone.BAD : Tone.NONE,
                        length(figure),
                        figure.amount().map(Amount::told).orElseGet(() -> FigureWords.cell(figure))))
                .toList();
        return new Part.Bars(title, told, bars);
    }

    private static BigDecimal length(Figure figure) {
        return figure.amount()
                .map(Amount::number)
                .orElseGet(
                        () -> BigDecimal.valueOf(figure.rate().map(Rate::found).orElse(0L)));
    }

    private static Part rates(FigureGrid grid, List<String> series) {
        List<FigureGrid.Row> shown =
                grid.rows().subList(0, Math.min(MOST_ROWS, grid.rows().size()));
        boolean all = shown.size() == grid.rows().size();
        String title = grid.table().title() + ", rates with 95 % intervals"
                + (all
                        ? ""
                        : ": the first " + shown.size() + " of " + grid.rows().size());
        FigureGrid.Row first = shown.get(0);
        String told = "A mark for each rate and a line for its interval. First stands " + first.title() + ": "
                + String.join(
                        "; ",
                        series.stream()
                                .map(one -> FigureGrid.words(one) + " "
                                        + FigureWords.cell(first.figure(one).orElseThrow()))
                                .toList())
                + ". All numbers stand in the table below.";
        return new Part.Rates(
                title,
                told,
                series.stream().map(FigureSheet::series).toList(),
                shown.stream().map(row -> row(row, series)).toList());
    }

    private static String series(String measure) {
        boolean worse = measure.equals("practical-barrier") || measure.equals("against-guidance");
        return FigureGrid.words(measure) + (worse ? " or worse" : "");
    }

    private static Part.Rates.Strip row(FigureGrid.Row row, List<String> series) {
        List<Part.Rates.Whisker> marks = new ArrayList<>();
        List<String> under = new ArrayList<>();
        for (String measure : series) {
            Figure figure = row.figure(measure).orElseThrow();
            Rate rate = figure.rate().orElseThrow();
            Share.Interval range = figure.interval().orElseThrow();
            double part = rate.part().orElseThrow();
            marks.add(new Part.Rates.Whisker(
                    Math.min(range.low(), part), part, Math.max(range.high(), part), FigureWords.percent(rate)));
            String of = String.format(Locale.ROOT, "n = %,d", rate.of());
            if (!under.contains(of)) {
                under.add(of);
            }
        }
        return new Part.Rates.Strip(row.title(), String.join(", ", under), marks);
    }
}
