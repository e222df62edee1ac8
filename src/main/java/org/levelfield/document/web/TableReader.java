package org.levelfield.document.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Grid;
import org.levelfield.document.prose.Piece.GridCell;
import org.levelfield.document.prose.Piece.GridRow;
import org.levelfield.document.prose.Piece.Line;

/** Reads tables and lists of definitions; tables that only arrange the page give what stands in them. */
final class TableReader {

    /** The standard's own limits, and one for columns, which the standard leaves open. */
    private static final int MOST_COLUMNS_OF_A_CELL = 1_000;

    private static final int MOST_ROWS_OF_A_CELL = 65_534;
    private static final int MOST_COLUMNS = 2_000;
    /** A table with more cells than this, with tables in some, is one of data. */
    private static final int FRAME_CELLS = 6;

    private final PageReader page;

    TableReader(PageReader page) {
        this.page = page;
    }

    /** A table's caption and rows. */
    List<Piece> read(Element table, Surroundings about) {
        List<Piece> pieces = new ArrayList<>();
        List<Element> rows = rows(table);
        if (isLayout(table, rows)) {
            for (Element row : rows) {
                cells(row).forEach(cell -> pieces.addAll(page.apart(cell, about.in(cell, false))));
            }
            return pieces;
        }
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                pieces.addAll(page.apart(child, about));
            }
        }
        pieces.add(grid(rows, about));
        // Cells outside of rows are what is left where tables lie too deep in one another.
        for (Element stray : table.select("> td, > th, > tbody > td")) {
            pieces.addAll(page.apart(stray, about));
        }
        return pieces;
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        List<Element> feet = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody" -> rows.addAll(children(child, "tr"));
                case "tfoot" -> feet.addAll(children(child, "tr"));
                default -> {}
            }
        }
        rows.addAll(feet);
        return rows;
    }

    private static List<Element> children(Element element, String... tags) {
        List<String> wanted = List.of(tags);
        return element.children().stream()
                .filter(child -> wanted.contains(child.normalName()))
                .toList();
    }

    private static List<Element> cells(Element row) {
        return children(row, "td", "th");
    }

    private static boolean isLayout(Element table, List<Element> rows) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return true;
        }
        long cells = rows.stream().mapToLong(row -> cells(row).size()).sum();
        boolean marked = rows.stream().anyMatch(row -> !children(row, "th").isEmpty())
                || !children(table, "caption", "thead").isEmpty();
        return !marked
                && (table.selectFirst("td h1, td h2, td h3") != null
                        || (cells <= FRAME_CELLS && table.selectFirst("td table") != null));
    }

    private Grid grid(List<Element> rows, Surroundings about) {
        List<GridRow> made = new ArrayList<>();
        // For each column, the number of rows that a cell from above still takes.
        Map<Integer, Integer> taken = new HashMap<>();
        for (Element row : rows) {
            made.add(row(row, taken, about.in(row, false)));
        }
        return new Grid(made);
    }

    private GridRow row(Element row, Map<Integer, Integer> taken, Surroundings about) {
        List<GridCell> cells = new ArrayList<>();
        Map<Integer, Integer> added = new HashMap<>();
        boolean heads = true;
        int column = 1;
        for (Element cell : cells(row)) {
            while (taken.getOrDefault(column, 0) > 0) {
                column++;
            }
            int wide = span(cell, "colspan", MOST_COLUMNS_OF_A_CELL);
            int high = span(cell, "rowspan", MOST_ROWS_OF_A_CELL);
            for (int i = 0; high > 1 && i < wide && column + i < MOST_COLUMNS; i++) {
                added.put(column + i, high);
            }
            boolean shaded = cell.hasAttr("bgcolor") || cell.attr("style").contains("background");
            heads &= cell.normalName().equals("th");
            cells.add(new GridCell(column, shaded, page.apart(cell, about.in(cell, false))));
            column += wide;
        }
        taken.putAll(added);
        taken.replaceAll((at, left) -> left - 1);
        taken.values().removeIf(left -> left <= 0);
        Element around = row.parent();
        boolean top = around != null && around.normalName().equals("thead");
        return new GridRow(top || (heads && !cells.isEmpty()), cells);
    }

    private static int span(Element cell, String name, int most) {
        try {
            return Math.max(1, Math.min(Integer.parseInt(cell.attr(name).strip()), most));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Terms and what is said of each, side by side where both are short of lists and tables. */
    List<Piece> definitions(Element list, Surroundings about) {
        List<Piece> pieces = new ArrayList<>();
        if (list.selectFirst("dd :is(ul, ol, table, dl, h1, h2, h3, h4, p + p)") != null
                || list.selectFirst("dt") == null) {
            return page.apart(list, about);
        }
        List<GridRow> rows = new ArrayList<>();
        List<Piece> term = new ArrayList<>();
        List<Piece> said = new ArrayList<>();
        for (Element each : list.select("dt, dd")) {
            boolean next = each.normalName().equals("dt");
            if (next && !said.isEmpty()) {
                rows.add(pair(term, said));
                term.clear();
                said.clear();
            }
            (next ? term : said).addAll(page.apart(each, next ? about.in(each, false) : about));
        }
        rows.add(pair(term, said));
        pieces.add(new Grid(rows));
        return pieces;
    }

    private static GridRow pair(List<Piece> term, List<Piece> said) {
        List<Piece> empty = List.of(Line.of(""));
        return new GridRow(
                false,
                List.of(
                        new GridCell(1, false, term.isEmpty() ? empty : term),
                        new GridCell(2, false, said.isEmpty() ? empty : said)));
    }
}
