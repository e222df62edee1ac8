package org.levelfield.document.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Block.Aside.Kind;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.sheet.Sheet.Look;
import org.levelfield.document.sheet.SheetNotices.Oddity;

/** Reads a workbook in the format of Excel 97 to 2003, sheet by sheet, from POI's model of it. */
final class XlsBook {

    /** The model takes about ten times the room of the file. */
    private static final long LARGEST = 30_000_000;

    private static final int LITTLE_TEXT = 400;
    private static final int DEEPEST_GROUP = 20;

    private final HSSFWorkbook book;
    private final CellLimit limit = new CellLimit();
    private final SheetNotices notices = new SheetNotices();
    private final TextBuilder builder = new TextBuilder();
    private final NumberWords numbers;
    private boolean pictures;

    private XlsBook(HSSFWorkbook book) {
        this.book = book;
        this.numbers = new NumberWords(book.getInternalWorkbook().isUsing1904DateWindowing());
    }

    static Content read(POIFSFileSystem ole, long size) throws IOException, UnreadableException {
        if (size > LARGEST) {
            throw new UnreadableException(
                    "too-large", "is an old workbook (.xls) of more than 30 MB; save it as .xlsx, or split it");
        }
        try (HSSFWorkbook book = new HSSFWorkbook(ole.getRoot(), false)) {
            XlsBook made = new XlsBook(book);
            if (ole.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                made.notices.add(Oddity.MACROS);
            }
            return made.read();
        }
    }

    private Content read() {
        SheetWriter writer = new SheetWriter(builder);
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            HSSFSheet sheet = book.getSheetAt(i);
            SheetBuilder made = new SheetBuilder(book.getSheetName(i), limit, notices);
            if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
                made.hide();
            }
            rows(sheet, made);
            around(sheet, made);
            writer.write(made.build());
        }
        boolean links = book.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord link && link.isExternalReferences());
        if (links) {
            notices.add(Oddity.LINKS);
        }
        if (limit.reached()) {
            notices.add(Oddity.CELL_LIMIT);
        }
        if (pictures && builder.length() < LITTLE_TEXT) {
            notices.add(Oddity.PICTURES);
        }
        return Content.of(builder, notices.list());
    }

    private void rows(HSSFSheet sheet, SheetBuilder made) {
        for (int column = 0; column < Byte.MAX_VALUE * 2 + 2; column++) {
            if (sheet.isColumnHidden(column)) {
                made.hideColumns(column + 1, column + 1);
            }
        }
        for (Row row : sheet) {
            made.row(row.getRowNum() + 1, row.getZeroHeight());
            for (Cell cell : row) {
                if (cell instanceof HSSFCell known) {
                    cell(known, made);
                }
            }
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            made.merge(new CellRange(
                    range.getFirstRow() + 1,
                    range.getFirstColumn() + 1,
                    range.getLastRow() + 1,
                    range.getLastColumn() + 1));
        }
    }

    private void cell(HSSFCell cell, SheetBuilder made) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        HSSFCellStyle style = cell.getCellStyle();
        int column = cell.getColumnIndex() + 1;
        String words = words(cell, type, style);
        if (words.isBlank() && type == CellType.NUMERIC) {
            // A pattern that shows nothing hides what the cell holds.
            words = Double.toString(cell.getNumericCellValue());
            made.hiddenCell(column);
        }
        made.cell(column, words, type == CellType.NUMERIC, look(style));
    }

    private String words(HSSFCell cell, CellType type, HSSFCellStyle style) {
        return switch (type) {
            case NUMERIC ->
                numbers.of(
                        cell.getNumericCellValue(), style.getDataFormat(), String.valueOf(style.getDataFormatString()));
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR ->
                FormulaError.isValidCode(cell.getErrorCellValue())
                        ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                        : "";
            default -> "";
        };
    }

    private Look look(HSSFCellStyle style) {
        HSSFFont font = book.getFontAt(style.getFontIndex());
        boolean shaded = style.getFillPattern() != FillPatternType.NO_FILL
                && style.getFillForegroundColor() != HSSFColorPredefined.WHITE.getIndex();
        boolean bordered = style.getBorderLeft() != BorderStyle.NONE
                || style.getBorderRight() != BorderStyle.NONE
                || style.getBorderTop() != BorderStyle.NONE
                || style.getBorderBottom() != BorderStyle.NONE;
        return new Look(font.getBold() || font.getFontHeightInPoints() >= CellStyles.LARGE, shaded, bordered);
    }

    /** Shapes, comments, and what cells offer. */
    private void around(HSSFSheet sheet, SheetBuilder made) {
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            shapes(drawing, 1, made, 0);
        }
        sheet.getCellComments()
                .forEach((place, comment) -> made.remark(
                        Kind.COMMENT,
                        "Comment on " + place.formatAsString() + ": "
                                + comment.getString().getString()));
        for (HSSFDataValidation each : sheet.getDataValidations()) {
            validation(each, made);
        }
    }

    private void shapes(HSSFShapeContainer group, int row, SheetBuilder made, int depth) {
        for (HSSFShape shape : group.getChildren()) {
            int at = shape.getAnchor() instanceof HSSFClientAnchor anchor ? anchor.getRow1() + 1 : row;
            if (shape instanceof HSSFObjectData) {
                notices.add(Oddity.EMBEDDED);
            } else if (shape instanceof HSSFPicture) {
                pictures = true;
            } else if (shape instanceof HSSFShapeContainer inner && depth < DEEPEST_GROUP) {
                shapes(inner, at, made, depth + 1);
            } else if (shape instanceof HSSFSimpleShape simple
                    && !(shape instanceof HSSFComment)
                    && simple.getString() != null) {
                made.box(at, String.valueOf(simple.getString().getString()));
            }
        }
    }

    private static void validation(HSSFDataValidation each, SheetBuilder made) {
        List<String> cells = List.of(each.getRegions().getCellRangeAddresses()).stream()
                .map(CellRangeAddress::formatAsString)
                .toList();
        String hint = words(each.getPromptBoxTitle()) + " " + words(each.getPromptBoxText());
        DataValidationConstraint constraint = each.getValidationConstraint();
        String[] values = constraint.getExplicitListValues();
        String choices = values == null ? "" : '"' + String.join(",", values) + '"';
        XlsxSheet.offer(made, String.join(" ", cells), hint.strip(), choices);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
