package org.levelfield.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** A workbook made for a test, in the new or the old format, and what the reader makes of it. */
final class Book {

    final Workbook workbook;
    private final String ending;

    Book(String ending) {
        this.ending = ending;
        this.workbook = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    Sheet sheet(String name) {
        return workbook.createSheet(name);
    }

    /** Fills a row, counted from 0, with words and numbers from the first column on; null leaves a cell out. */
    static Row row(Sheet sheet, int number, @Nullable Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number figure) {
                row.createCell(i).setCellValue(figure.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    void bold(Row row) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        row.forEach(cell -> cell.setCellStyle(style));
    }

    void shade(Row row) {
        CellStyle style = workbook.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        row.forEach(cell -> cell.setCellStyle(style));
    }

    void format(Cell cell, String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        cell.setCellStyle(style);
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("book." + ending);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    Content read(Path folder) throws IOException, UnreadableException {
        return readFile(in(folder));
    }

    static Content readFile(Path file) throws IOException, UnreadableException {
        try (Spool spool = new Spool(Budget.DEFAULT, Files.size(file))) {
            return SheetReader.read(file, spool);
        }
    }

    /** Blocks written one to a line: kind, label, words. */
    static List<String> lines(Content content) {
        List<String> lines = new ArrayList<>();
        for (Block block : content.blocks()) {
            String words = block.span().of(content.text());
            if (block instanceof Block.Heading heading) {
                lines.add("H" + heading.level() + " [" + heading.label() + "] " + words);
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add("P [" + paragraph.label() + "] " + words);
            } else if (block instanceof Block.Item item) {
                lines.add("I [" + item.label() + "] " + words);
            } else if (block instanceof Block.Aside aside) {
                lines.add(aside.kind() + " " + words);
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> lines.add(line(table, row, content)));
            }
        }
        return lines;
    }

    private static String line(Block.Table table, Block.Row row, Content content) {
        StringBuilder line = new StringBuilder("T" + table.number() + "." + row.number() + (row.head() ? "h" : ""));
        for (Block.Cell cell : row.cells()) {
            line.append(' ').append(cell.column()).append(':');
            line.append(cell.span().of(content.text()).replace('\n', '/'));
        }
        return line.toString();
    }

    static List<String> codes(Content content) {
        return content.notices().stream().map(Content.Notice::code).toList();
    }
}
