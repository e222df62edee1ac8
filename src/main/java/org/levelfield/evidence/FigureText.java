package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levelfield.report.Plain;

/** Writes figures for people, as text for a terminal or as Markdown; both end in a line feed. */
public final class FigureText {

    private static final int LONGEST_NAME = 60;
    private static final int WIDTH = 80;

    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    private FigureText(boolean markdown) {
        this.markdown = markdown;
    }

    /** As text. */
    public static String text(Figures figures) {
        return new FigureText(false).write(figures);
    }

    /** As Markdown. */
    public static String markdown(Figures figures) {
        return new FigureText(true).write(figures);
    }

    private String write(Figures figures) {
        text.append(markdown ? "# " : "")
                .append(String.format(Locale.ROOT, "%,d packs audited", figures.packs()))
                .append("\n\n");
        for (Figures.Table table : figures.tables()) {
            if (!table.figures().isEmpty() || !table.notes().isEmpty()) {
                table(table);
            }
        }
        if (figures.method().isEmpty()) {
            return text.toString();
        }
        heading("How this was counted");
        figures.method().forEach(this::point);
        point("Rule books: " + String.join(", ", figures.ruleBooks()) + "; program: "
                + String.join(", ", figures.programs()) + ".");
        return text.toString();
    }

    private void heading(String title) {
        text.append(markdown ? "## " + title + "\n\n" : title.toUpperCase(Locale.ROOT) + "\n");
    }

    private void point(String words) {
        text.append(markdown ? "- " + escaped(words) + "\n" : Plain.wrap("  - ", Plain.line(words), WIDTH));
    }

    private void table(Figures.Table table) {
        heading(table.title());
        FigureGrid grid = FigureGrid.of(table);
        if (!grid.rows().isEmpty()) {
            text.append(markdown ? pipes(cells(grid)) : FigureColumns.of(grid, WIDTH));
        }
        if (!grid.never().isEmpty()) {
            text.append(markdown ? "\n" : "");
            point("Found in no pack: " + String.join(", ", grid.never()) + ".");
        }
        text.append(markdown && !table.notes().isEmpty() ? "\n" : "");
        table.notes().forEach(this::point);
        text.append('\n');
    }

    private static List<List<String>> cells(FigureGrid grid) {
        List<List<String>> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(grid.table().of()));
        head.addAll(grid.measures());
        cells.add(head);
        for (FigureGrid.Row row : grid.rows()) {
            List<String> line = new ArrayList<>(List.of(name(row.title())));
            grid.measures()
                    .forEach(measure ->
                            line.add(row.figure(measure).map(FigureWords::cell).orElse("")));
            cells.add(line);
        }
        return cells;
    }

    private static String name(String title) {
        String plain = Plain.line(title);
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private static String pipes(List<List<String>> rows) {
        StringBuilder pipes = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            pipes.append('|');
            rows.get(i).forEach(cell -> pipes.append(' ').append(escaped(cell)).append(" |"));
            pipes.append('\n');
            if (i == 0) {
                pipes.append("|---|")
                        .append("---:|".repeat(rows.get(0).size() - 1))
                        .append('\n');
            }
        }
        return pipes.toString();
    }

    /** A name out of a document is no markup. */
    static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
