package org.levelfield.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.levelfield.report.sheet.FixedZip;

/** A workbook in the making: sheets with heads that stay, filters, words that are never formulas. */
final class Book implements AutoCloseable {

    private static final float LINE = 15;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);

    Styles styles() {
        return styles;
    }

    void properties(String title, String creator, Instant made) {
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator(creator);
        core.setTitle(PlainCell.text(title));
        Optional<Date> day = Optional.of(Date.from(made));
        core.setCreated(day);
        core.setModified(day);
    }

    XSSFSheet sheet(String name) {
        return workbook.createSheet(name);
    }

    /** The next row. */
    static XSSFRow row(XSSFSheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
    }

    void title(XSSFSheet sheet, String words) {
        styles.title(row(sheet), PlainCell.text(words));
    }

    void line(XSSFSheet sheet, String words) {
        styles.plain(row(sheet), PlainCell.text(words));
    }

    /** A line that breaks at the end of a column of so many characters. */
    void wrapped(XSSFSheet sheet, String words, int width) {
        XSSFRow row = row(sheet);
        styles.text(row, 0, PlainCell.text(words));
        // Not every program makes room for what wraps by itself. A line holds a few letters more than the column's
        // width.
        row.setHeightInPoints(LINE * (1 + words.length() / width));
    }

    /** A line below a table, as wide as it is: {@code columns} that hold so many characters together. */
    void note(XSSFSheet sheet, String words, int columns, int width) {
        wrapped(sheet, words, width);
        int row = sheet.getLastRowNum();
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
    }

    void head(XSSFSheet sheet, List<String> names) {
        XSSFRow row = row(sheet);
        for (int i = 0; i < names.size(); i++) {
            styles.head(row, i, names.get(i));
        }
    }

    /** Numbers and days as such, all else as text. */
    void cell(XSSFRow row, int column, Object value) {
        if (value instanceof Number number) {
            styles.number(row, column, number.doubleValue());
        } else if (value instanceof Grid.Part part) {
            styles.percent(row, column, part.share());
        } else if (value instanceof LocalDate day) {
            styles.day(row, column, day);
        } else {
            styles.text(row, column, PlainCell.text(value));
        }
    }

    /** Keeps the head and the first columns in sight, and filters all rows so far. */
    void finish(XSSFSheet sheet, int columnsKept, int columns) {
        sheet.createFreezePane(columnsKept, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, sheet.getLastRowNum()), 0, columns - 1));
    }

    /** On paper: on its side, as wide as a sheet, the head on each. */
    static void printable(XSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** All of it; {@code out} stays open. */
    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        FixedZip.copy(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
