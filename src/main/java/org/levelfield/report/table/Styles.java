package org.levelfield.report.table;

import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The looks of the cells of a workbook. Words are always text, never a formula. */
final class Styles {

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;
    private final XSSFCellStyle day;
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle breach;
    private final XSSFCellStyle against;
    private final XSSFCellStyle barrier;
    private @Nullable XSSFCellStyle percent;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        text = wrapped();
        number = wrapped();
        number.setQuotePrefixed(false);
        day = wrapped();
        day.setQuotePrefixed(false);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        head = ground("1F3A5F");
        XSSFFont light = workbook.createFont();
        light.setBold(true);
        light.setColor(IndexedColors.WHITE.getIndex());
        head.setFont(light);
        title = workbook.createCellStyle();
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 16);
        title.setFont(large);
        breach = ground("FADFDB");
        against = ground("F1DDF3");
        barrier = ground("FCEFC9");
    }

    private XSSFCellStyle wrapped() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        // A spreadsheet that is told so keeps what looks like a formula as text, also where a person edits the cell.
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle ground(String colour) {
        XSSFCellStyle style = wrapped();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour), null));
        return style;
    }

    void text(XSSFRow row, int column, String words) {
        write(row, column, words, text);
    }

    void plain(XSSFRow row, String words) {
        row.createCell(0).setCellValue(words);
    }

    void title(XSSFRow row, String words) {
        write(row, 0, words, title);
    }

    void head(XSSFRow row, int column, String words) {
        write(row, column, words, head);
    }

    /** A status on its colour. */
    void status(XSSFRow row, int column, String words) {
        XSSFCellStyle style = switch (words) {
            case "possible breach" -> breach;
            case "against guidance" -> against;
            case "practical barrier" -> barrier;
            default -> text;
        };
        write(row, column, words, style);
    }

    void number(XSSFRow row, int column, double value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(number);
    }

    /** A share in per cent. The style is made when it is first needed: other workbooks are without it. */
    void percent(XSSFRow row, int column, double share) {
        if (percent == null) {
            percent = wrapped();
            percent.setQuotePrefixed(false);
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        }
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(share);
        cell.setCellStyle(percent);
    }

    void day(XSSFRow row, int column, LocalDate value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(day);
    }

    private static void write(XSSFRow row, int column, String words, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
    }
}
