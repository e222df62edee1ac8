package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.report.Plain;

/**
 * Puts a table of figures into columns for a terminal. Where a row's cells find no room beside its name on one line, each
 * cell takes two or three: the count and the rate, and below them the interval.
 */
final class FigureColumns {

    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int LEAST_NAME = 22;
    private static final int NARROW_NAME = 14;
    private static final int MOST_NAME = 60;

    private final int width;
    private final List<List<List<String>>> rows = new ArrayList<>();

    private FigureColumns(int width) {
        this.width = width;
    }

    /**
     * The table, its head first, ending in a line feed.
     *
     * @param width that no line goes beyond
     */
    static String of(FigureGrid grid, int width) {
        FigureColumns columns = new FigureColumns(width);
        boolean roomy = columns.flat(grid) >= LEAST_NAME;
        columns.fill(grid, !roomy);
        return columns.write();
    }

    /** What is left for names where each cell is on one line. */
    private int flat(FigureGrid grid) {
        int taken = 0;
        for (String measure : grid.measures()) {
            taken += GAP
                    + Math.max(
                            FigureGrid.words(measure).length(),
                            grid.rows().stream()
                                    .flatMap(row -> row.figure(measure).stream())
                                    .mapToInt(one -> FigureWords.cell(one).length())
                                    .max()
                                    .orElse(0));
        }
        return width - INDENT - taken;
    }

    private void fill(FigureGrid grid, boolean stacked) {
        boolean shared =
                stacked && grid.rows().stream().allMatch(row -> row.of().isPresent());
        List<List<String>> head = new ArrayList<>();
        head.add(List.of(grid.table().of()));
        if (shared) {
            head.add(List.of("n"));
        }
        grid.measures()
                .forEach(measure ->
                        head.add(stacked ? broken(FigureGrid.words(measure)) : List.of(FigureGrid.words(measure))));
        rows.add(head);
        for (FigureGrid.Row row : grid.rows()) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(List.of(Plain.line(row.title())));
            if (shared) {
                cells.add(List.of(String.format(Locale.ROOT, "%,d", row.of().orElseThrow())));
            }
            for (String measure : grid.measures()) {
                cells.add(row.figure(measure)
                        .map(one -> stacked ? stacked(one, shared) : List.of(FigureWords.cell(one)))
                        .orElse(List.of("")));
            }
            rows.add(cells);
        }
    }

    private static List<String> stacked(Figure figure, boolean shared) {
        if (figure.rate().isEmpty()) {
            return List.of(FigureWords.cell(figure));
        }
        Rate rate = figure.rate().get();
        List<String> lines = new ArrayList<>();
        String percent = FigureWords.percent(rate);
        if (shared) {
            // The rates stand under each other, whatever the counts before them.
            lines.add(
                    String.format(Locale.ROOT, "%,d %8s", rate.found(), percent).stripTrailing());
        } else {
            lines.add(FigureWords.count(rate));
            lines.add(percent);
        }
        figure.interval().ifPresent(range -> lines.add(FigureWords.range(range)));
        return List.copyOf(lines);
    }

    /** A head over two lines, as even as its words allow. */
    private static List<String> broken(String words) {
        int middle = words.length() / 2;
        int at = IntStream.range(0, words.length())
                .filter(i -> words.charAt(i) == ' ')
                .boxed()
                .min((a, b) -> Integer.compare(Math.abs(a - middle), Math.abs(b - middle)))
                .orElse(-1);
        return at < 0 ? List.of(words) : List.of(words.substring(0, at), words.substring(at + 1));
    }

    private String write() {
        int count = rows.get(0).size();
        int[] widths = new int[count];
        for (List<List<String>> row : rows) {
            for (int i = 0; i < count; i++) {
                int longest = row.get(i).stream().mapToInt(String::length).max().orElse(0);
                widths[i] = Math.max(widths[i], longest);
            }
        }
        int others = IntStream.range(1, count).map(i -> widths[i] + GAP).sum();
        widths[0] = Math.min(Math.min(widths[0], MOST_NAME), Math.max(NARROW_NAME, width - INDENT - others));
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> row(text, row, widths));
        return text.toString();
    }

    private static void row(StringBuilder text, List<List<String>> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>(row);
        cells.set(0, named(row.get(0).get(0), widths[0]));
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder one = new StringBuilder(" ".repeat(INDENT));
            for (int i = 0; i < widths.length; i++) {
                String words = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String room = " ".repeat(widths[i] - words.length());
                one.append(i == 0 ? words + room : " ".repeat(GAP) + room + words);
            }
            text.append(one.toString().stripTrailing()).append('\n');
        }
    }

    /** A name over as many lines as it takes; a word that is longer than a line is cut. */
    private static List<String> named(String name, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : Plain.wrap("", name, width).split("\n", -1)) {
            String rest = line;
            while (rest.length() > width) {
                int cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }
}
