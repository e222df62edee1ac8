package org.levelfield.document.odf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;

/** Reads the tables of texts and the rows of sheets. */
final class GridReader {

    /** What a row is in: its table's columns, and whether it stands among the heads. */
    record Place(Columns columns, boolean head) {}

    private static final int MOST_COLUMNS = 1 << 20;
    /** A file may ask for thousands of millions of copies of one cell; people fill in no more than these. */
    private static final int MOST_COPIES = 2_000;

    private final Styles styles;
    private final StoryReader story;
    private final Set<Oddity> oddities;
    private int copies;

    GridReader(Styles styles, StoryReader story, Set<Oddity> oddities) {
        this.styles = styles;
        this.story = story;
        this.oddities = oddities;
    }

    Grid read(XmlElement table, Look about) {
        List<GridRow> rows = new ArrayList<>();
        if (styles.look("table", table.get("style-name")).hidden().orElse(false)) {
            oddities.add(Oddity.HIDDEN);
        }
        rows(table, new Place(new Columns(), false), about, rows);
        return new Grid(rows);
    }

    private void rows(XmlElement around, Place place, Look about, List<GridRow> out) {
        for (XmlElement child : around.children()) {
            switch (child.name()) {
                case "table:table-row" -> out.addAll(row(child, place, about));
                case "table:table-column" -> place.columns().add(child);
                case "table:table-header-rows" -> rows(child, new Place(place.columns(), true), about, out);
                case "table:table-rows",
                        "table:table-row-group",
                        "table:table-columns",
                        "table:table-column-group",
                        "table:table-header-columns" -> rows(child, place, about, out);
                default -> {}
            }
        }
    }

    /** A row, as often as it is to be repeated; one with no words but once. */
    List<GridRow> row(XmlElement row, Place place, Look about) {
        List<GridCell> cells = new ArrayList<>();
        int column = 1;
        boolean filled = false;
        for (XmlElement cell : row.children()) {
            int times = Math.max(1, cell.number("number-columns-repeated", 1));
            if (cell.name().equals("table:table-cell")) {
                Look look = look(cell, row, place.columns(), column, about);
                List<Piece> content = content(cell, look);
                boolean words = hasWords(content);
                filled |= words;
                // An empty cell twice is enough to tell a table from a frame.
                int shown = words ? allowed(times) : Math.min(times, 2);
                for (int i = 0; i < shown; i++) {
                    cells.add(new GridCell(column + i, look.shaded().orElse(false), content));
                }
                noteHidden(words && place.columns().isHidden(column));
            } else if (!cell.name().equals("table:covered-table-cell")) {
                continue;
            }
            column = Math.min(MOST_COLUMNS, column + Math.min(times, MOST_COLUMNS));
        }
        GridRow made = new GridRow(place.head(), cells);
        if (!filled) {
            return List.of(made);
        }
        String visibility = row.get("visibility");
        noteHidden(visibility.equals("collapse") || visibility.equals("filter"));
        return Collections.nCopies(allowed(Math.max(1, row.number("number-rows-repeated", 1))), made);
    }

    private int allowed(int times) {
        int most = Math.min(times - 1, MOST_COPIES - copies);
        if (most < times - 1) {
            oddities.add(Oddity.REPEATED);
        }
        copies += most;
        return 1 + most;
    }

    private void noteHidden(boolean hidden) {
        if (hidden) {
            oddities.add(Oddity.HIDDEN);
        }
    }

    private Look look(XmlElement cell, XmlElement row, Columns columns, int column, Look about) {
        String name = cell.find("style-name")
                .or(() -> row.find("default-cell-style-name"))
                .orElseGet(() -> columns.style(column));
        Look look = styles.look("table-cell", name);
        return look.with(new Look(
                look.mark(),
                look.bold().or(about::bold),
                look.hidden().or(about::hidden),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private List<Piece> content(XmlElement cell, Look look) {
        List<Piece> content = story.within(cell, look);
        if (content.isEmpty()) {
            // A program that wrote no words for people wrote the value.
            cell.find("string-value")
                    .or(() -> cell.find("value"))
                    .or(() -> cell.find("date-value"))
                    .or(() -> cell.find("boolean-value"))
                    .ifPresent(value -> content.add(Line.of(value.strip())));
        }
        return content;
    }

    static boolean hasWords(List<Piece> content) {
        return content.stream()
                .anyMatch(
                        piece -> !(piece instanceof Line line) || !line.words().isEmpty());
    }
}
