package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.levelfield.report.Plain;
import org.levelfield.screening.register.Share;

/** Writes figures for people, as text for a terminal or as Markdown; both end in a line feed. */
public final class FigureText {

    private static final int LONGEST_NAME = 60;

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
        text.append(markdown ? "- " + escaped(words) : "  " + words).append('\n');
    }

    private void table(Figures.Table table) {
        heading(table.title());
        Set<String> measures = new LinkedHashSet<>();
        Map<String, Map<String, Figures.Figure>> rows = new LinkedHashMap<>();
        Set<String> never = new LinkedHashSet<>();
        for (Figures.Figure figure : table.figures()) {
            measures.add(figure.measure());
            rows.computeIfAbsent(figure.name(), any -> new LinkedHashMap<>()).put(figure.measure(), figure);
        }
        List<List<String>> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(table.of()));
        head.addAll(measures);
        cells.add(head);
        rows.forEach((name, row) -> {
            Figures.Figure first = row.values().iterator().next();
            if (table.id().equals("barrier") && first.rate().found() == 0) {
                never.add(name);
            } else {
                List<String> line = new ArrayList<>(List.of(name(first.title())));
                measures.forEach(measure -> line.add(row.containsKey(measure) ? cell(row.get(measure)) : ""));
                cells.add(line);
            }
        });
        if (cells.size() > 1) {
            text.append(markdown ? pipes(cells) : columns(cells));
        }
        if (!never.isEmpty()) {
            text.append(markdown ? "\n" : "");
            point("Found in no pack: " + String.join(", ", never) + ".");
        }
        text.append(markdown && !table.notes().isEmpty() ? "\n" : "");
        table.notes().forEach(this::point);
        text.append('\n');
    }

    private static String name(String title) {
        String plain = Plain.line(title);
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /** {@code 12 of 80, 15.0 % (8.8–24.4)}. */
    static String cell(Figures.Figure figure) {
        Rate rate = figure.rate();
        String count = String.format(Locale.ROOT, "%,d of %,d", rate.found(), rate.of());
        if (rate.part().isEmpty()) {
            return count;
        }
        String part = String.format(
                Locale.ROOT, "%s, %.1f %%", count, 100 * rate.part().getAsDouble());
        if (!figure.sample()) {
            return part;
        }
        Share.Interval range = rate.interval().orElseThrow();
        return String.format(Locale.ROOT, "%s (%.1f–%.1f)", part, 100 * range.low(), 100 * range.high());
    }

    private static String columns(List<List<String>> rows) {
        int[] width = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], row.get(i).length());
            }
        });
        StringBuilder columns = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int i = 0; i < width.length; i++) {
                line.append(' ')
                        .append(row.get(i))
                        .append(" ".repeat(width[i] - row.get(i).length()))
                        .append(' ');
            }
            columns.append(line.toString().stripTrailing()).append('\n');
        }
        return columns.toString();
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
