package org.levelfield.document.odf;

import java.util.ArrayList;
import java.util.List;

/** The columns of one table: how their cells look, and which of them are hidden. */
final class Columns {

    private record Run(int first, int last, String style, boolean hidden) {}

    private final List<Run> runs = new ArrayList<>();
    private int next = 1;

    /** Adds a {@code table:table-column}, which may stand for many. */
    void add(XmlElement column) {
        int last = next + Math.max(1, Math.min(column.number("number-columns-repeated", 1), 1 << 20)) - 1;
        String visibility = column.get("visibility");
        boolean hidden = visibility.equals("collapse") || visibility.equals("filter");
        if (hidden || column.find("default-cell-style-name").isPresent()) {
            runs.add(new Run(next, last, column.get("default-cell-style-name"), hidden));
        }
        next = Math.min(last + 1, 1 << 24);
    }

    String style(int column) {
        return runs.stream()
                .filter(run -> run.first <= column && column <= run.last)
                .map(Run::style)
                .findFirst()
                .orElse("");
    }

    boolean isHidden(int column) {
        return runs.stream().anyMatch(run -> run.hidden && run.first <= column && column <= run.last);
    }
}
