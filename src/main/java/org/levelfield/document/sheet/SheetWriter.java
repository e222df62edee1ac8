package org.levelfield.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.TextBuilder.CellText;
import org.levelfield.document.TextBuilder.RowText;
import org.levelfield.document.sheet.Sheet.Cell;
import org.levelfield.document.sheet.Sheet.Row;

/**
 * Writes a sheet as a person sees it: the lines of its {@link Region}s as running text, the other rows as tables. A lone
 * line between the rows of a table, such as a name for the rows below it, stays in the table, so that these keep their
 * column heads.
 */
final class SheetWriter {

    /** More lines than this on end, or longer ones, are no part of the table about them. */
    private static final int BAND_ROWS = 2;

    private static final int LONGEST_BAND = 150;

    private final TextBuilder builder;

    SheetWriter(TextBuilder builder) {
        this.builder = builder;
    }

    /** Writes a sheet: its name, its regions and text boxes from top to bottom, then what stands beside its cells. */
    void write(Sheet sheet) {
        if (sheet.isEmpty()) {
            return;
        }
        builder.heading(sheet.name().isEmpty() ? "Sheet" : sheet.name(), 1, "");
        int box = 0;
        for (Region region : Region.of(sheet.rows())) {
            int top = region.rows().get(0).number();
            for (; box < sheet.boxes().size() && sheet.boxes().get(box).row() <= top; box++) {
                LineRole.write(builder, sheet.boxes().get(box).words(), false);
            }
            write(region);
        }
        sheet.boxes().subList(box, sheet.boxes().size()).forEach(rest -> LineRole.write(builder, rest.words(), false));
        sheet.remarks().forEach(remark -> builder.aside(remark.kind(), remark.words()));
    }

    private void write(Region region) {
        int at = 0;
        while (at < region.size()) {
            int end = region.runEnd(at);
            if (region.isLine(at)) {
                region.rows().subList(at, end).forEach(this::line);
            } else {
                end = overBands(region, end);
                table(region.rows().subList(at, end));
            }
            at = end;
        }
    }

    /** Where a table ends that runs on over lone lines between its rows. */
    private static int overBands(Region region, int end) {
        int at = end;
        while (at < region.size()) {
            int next = region.runEnd(at);
            if (next == region.size()
                    || !isBand(region.rows().subList(at, next), region.rows().get(next))) {
                return at;
            }
            at = region.runEnd(next);
        }
        return at;
    }

    /** Whether lines are few and short, with no column heads after them that would begin another table. */
    private static boolean isBand(List<Row> lines, Row after) {
        return lines.size() <= BAND_ROWS
                && lines.stream()
                        .allMatch(row -> row.cells().stream()
                                .allMatch(cell -> cell.words().length() <= LONGEST_BAND))
                && !(HeadRows.standsOut(after) && after.cells().size() > 1);
    }

    private void line(Row row) {
        List<Cell> cells = row.cells();
        if (cells.size() == 2) {
            String words = cells.get(1).words();
            boolean strong = cells.get(1).look().strong();
            int first = words.indexOf('\n');
            LineRole.write(builder, cells.get(0).words(), first < 0 ? words : words.substring(0, first), strong);
            LineRole.write(builder, first < 0 ? "" : words.substring(first + 1), strong);
        } else if (!cells.isEmpty()) {
            LineRole.write(builder, cells.get(0).words(), cells.get(0).look().strong());
        }
    }

    private void table(List<Row> rows) {
        int heads = HeadRows.count(rows);
        List<RowText> made = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<CellText> cells = new ArrayList<>();
            rows.get(i).cells().forEach(cell -> cells.add(new CellText(cell.words(), cell.column())));
            boolean head = i < heads || (i + 1 < rows.size() && HeadRows.startsAnew(rows.get(i), rows.get(i + 1)));
            made.add(new RowText(head, cells));
        }
        builder.table(made);
    }
}
