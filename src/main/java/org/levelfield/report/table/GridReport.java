package org.levelfield.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes tables as a workbook, a sheet each behind one that sums up. The same tables give the same bytes. */
public final class GridReport {

    private static final int LONGEST_NAME = 31;
    private static final int LINES = 110;

    /** Heads of two lines. */
    private static final float HEAD = 32;

    private final Book book;
    private final Set<String> names = new HashSet<>();

    private GridReport(Book book) {
        this.book = book;
    }

    /**
     * Writes the workbook.
     *
     * @param title of the workbook and of its first sheet
     * @param lines of the first sheet
     * @param creator the program, with its version
     * @param grids the tables
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(String title, List<String> lines, String creator, List<Grid> grids, OutputStream out)
            throws IOException {
        try (Book book = new Book()) {
            book.properties(title, creator, Instant.EPOCH);
            GridReport report = new GridReport(book);
            report.summary(title, lines);
            grids.forEach(report::sheet);
            book.write(out);
        }
    }

    private XSSFSheet named(String name) {
        String safe = WorkbookUtil.createSafeSheetName(PlainCell.text(name));
        String free = safe;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return book.sheet(free);
    }

    private void summary(String title, List<String> lines) {
        XSSFSheet sheet = named("Summary");
        sheet.setColumnWidth(0, LINES * 256);
        book.title(sheet, title);
        lines.forEach(line -> book.wrapped(sheet, line, LINES));
        Book.printable(sheet);
    }

    private void sheet(Grid grid) {
        XSSFSheet sheet = named(grid.name());
        book.head(sheet, grid.heads().stream().map(Grid.Head::words).toList());
        sheet.getRow(0).setHeightInPoints(HEAD);
        for (int i = 0; i < grid.heads().size(); i++) {
            sheet.setColumnWidth(i, grid.heads().get(i).width() * 256);
        }
        for (List<Object> cells : grid.rows()) {
            XSSFRow row = Book.row(sheet);
            for (int i = 0; i < cells.size(); i++) {
                book.cell(row, i, cells.get(i));
            }
        }
        book.finish(sheet, 1, grid.heads().size());
        Book.printable(sheet);
        if (!grid.notes().isEmpty()) {
            Book.row(sheet);
            int width = grid.heads().stream().mapToInt(Grid.Head::width).sum();
            grid.notes().forEach(note -> book.note(sheet, note, grid.heads().size(), width));
        }
    }
}
