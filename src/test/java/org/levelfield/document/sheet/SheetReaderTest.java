package org.levelfield.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.document.sheet.Book.codes;
import static org.levelfield.document.sheet.Book.lines;
import static org.levelfield.document.sheet.Book.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.document.Content;
import org.levelfield.document.UnreadableException;

/** What both formats must give. */
class SheetReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void eachSheetHasItsNameAndEachRegionItsTable(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet prices = book.sheet("Pricing schedule");
        row(prices, 0, "Item", "Unit", "Price");
        row(prices, 1, "Visit", "hour", 42);
        row(prices, 3, "Bid total", 1234.5);
        row(book.sheet("Terms"), 0, "No advance payment is made.");
        book.sheet("Empty");
        Content content = book.read(folder);
        assertThat(lines(content))
                .containsExactly(
                        "H1 [] Pricing schedule",
                        "T1.1h 1:Item 2:Unit 3:Price",
                        "T1.2 1:Visit 2:hour 3:42",
                        "T2.1 1:Bid total 2:1234.5",
                        "H1 [] Terms",
                        "P [] No advance payment is made.");
        assertThat(content.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void instructionsAreRunningText(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("Instructions");
        book.bold(row(sheet, 0, "How to complete this workbook"));
        row(sheet, 1, "Bidders must fill in all yellow cells.\n• Do not add rows.\n• Do not add sheets.");
        row(sheet, 2, "1.1 Prices must be in pounds.");
        row(sheet, 4, 1, "All prices exclude VAT.");
        row(sheet, 5, "a)", "Totals are worked out.");
        assertThat(lines(book.read(folder)))
                .containsExactly(
                        "H1 [] Instructions",
                        "H2 [] How to complete this workbook",
                        "P [] Bidders must fill in all yellow cells.",
                        "I [•] Do not add rows.",
                        "I [•] Do not add sheets.",
                        "I [1.1] Prices must be in pounds.",
                        "I [1] All prices exclude VAT.",
                        "I [a)] Totals are worked out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void titlesStandBeforeTablesAndBandsWithin(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("Questionnaire");
        book.bold(row(sheet, 0, "Selection questionnaire"));
        book.bold(row(sheet, 1, "No.", "Question", "Answer"));
        book.bold(row(sheet, 2, "Part 2: Exclusion"));
        row(sheet, 3, "2.1", "Has anyone been convicted?", "Yes/No");
        row(sheet, 4, "Part 3: Standing");
        row(sheet, 5, "3.1", "What was the turnover in each of three years?", "£");
        assertThat(lines(book.read(folder)))
                .containsExactly(
                        "H1 [] Questionnaire",
                        "H2 [] Selection questionnaire",
                        "T1.1h 1:No. 2:Question 3:Answer",
                        "T1.2 1:Part 2: Exclusion",
                        "T1.3 1:2.1 2:Has anyone been convicted? 3:Yes/No",
                        "T1.4 1:Part 3: Standing",
                        "T1.5 1:3.1 2:What was the turnover in each of three years? 3:£");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void gridsAreTablesEvenWhereAnswersAreMissing(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("Form");
        CellStyle lined = book.workbook.createCellStyle();
        lined.setBorderBottom(BorderStyle.THIN);
        Object[] questions = {"Question", "Name of bidder", "Registered number"};
        for (int i = 0; i < questions.length; i++) {
            Row row = row(sheet, i, questions[i], i == 0 ? "Answer" : "");
            row.forEach(cell -> cell.setCellStyle(lined));
        }
        assertThat(lines(book.read(folder)))
                .containsExactly(
                        "H1 [] Form", "T1.1 1:Question 2:Answer", "T1.2 1:Name of bidder", "T1.3 1:Registered number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cellsReadAsShown(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Row row = row(book.sheet("S"), 0, 0.125, 1234.5, 45000, 45000.5, "x", "y", "z", -5, 0.1 + 0.2);
        book.format(row.getCell(0), "0.0%");
        book.format(row.getCell(1), "\"£\"#,##0.00");
        row.getCell(2).setCellValue(LocalDate.of(2026, 3, 4));
        book.format(row.getCell(2), "d mmmm yyyy");
        row.getCell(3).setCellValue(LocalDateTime.of(2026, 3, 4, 12, 0));
        book.format(row.getCell(3), "m/d/yy h:mm");
        row.getCell(4).setCellValue(true);
        row.getCell(5).setCellErrorValue((byte) 42);
        row.getCell(6).setCellFormula("SUM(1,2)");
        row.getCell(6).setCellValue(99);
        book.format(row.getCell(7), "#,##0;(#,##0)");
        assertThat(lines(book.read(folder)))
                .containsExactly(
                        "H1 [] S",
                        "T1.1 1:12.5% 2:£1,234.50 3:4 March 2026 4:2026-03-04 12:00 5:TRUE 6:#N/A 7:99 8:(5) 9:0.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void datesInTheReadersOwnOrderAreShownSoThatNobodyMistakesThem(String ending)
            throws IOException, UnreadableException {
        Book book = new Book(ending);
        Row row = row(book.sheet("S"), 0, "Deadline", 1);
        row.getCell(1).setCellValue(LocalDate.of(2026, 3, 4));
        CellStyle style = book.workbook.createCellStyle();
        style.setDataFormat((short) 14);
        row.getCell(1).setCellStyle(style);
        assertThat(lines(book.read(folder))).contains("T1.1 1:Deadline 2:2026-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void mergedCellsAreReadOnceAndHoldRegionsTogether(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("S");
        book.shade(row(sheet, 0, null, "Lots", null));
        book.shade(row(sheet, 1, "Criterion", "Lot 1", "Lot 2"));
        row(sheet, 2, "Price", 60, 40);
        row(sheet, 3, "Quality", 40, 60);
        row(sheet, 5, "End", 1, 1);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
        assertThat(lines(book.read(folder)))
                .containsExactly(
                        "H1 [] S",
                        "T1.1h 2:Lots",
                        "T1.2h 1:Criterion 2:Lot 1 3:Lot 2",
                        "T1.3 1:Price 2:60 3:40",
                        "T1.4 1:Quality 2:40 3:60",
                        "T1.5 1:End 2:1 3:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatMergedCellsCoverIsNotShownAndNotRead(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("S");
        row(sheet, 0, "Shown", "Covered");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        Content content = book.read(folder);
        assertThat(lines(content)).containsExactly("H1 [] S", "P [] Shown");
        assertThat(codes(content)).containsExactly("hidden-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatIsHiddenIsReadAndNamed(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("Open");
        row(sheet, 0, "A", "B", "C");
        row(sheet, 1, "D", 1, 2).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        row(book.sheet("Secret"), 0, "Weights");
        row(book.sheet("Deep"), 0, "Scores");
        book.sheet("Blank");
        book.workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        book.workbook.setSheetVisibility(3, SheetVisibility.HIDDEN);
        Content content = book.read(folder);
        assertThat(content.text()).contains("D | 1 | 2", "Weights", "Scores");
        assertThat(codes(content)).containsExactly("hidden-text");
        assertThat(content.notices().get(0).message())
                .startsWith("hides row 2 of \"Open\", column B of \"Open\", sheet \"Secret\", sheet \"Deep\", which");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void commentsChoicesAndHintsStandBeside(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("S");
        Cell cell = row(sheet, 1, "Insurance", "Level").getCell(1);
        ClientAnchor anchor = book.workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(3);
        anchor.setCol2(5);
        anchor.setRow2(4);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.workbook.getCreationHelper().createRichTextString("At least £5m."));
        cell.setCellComment(comment);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"Yes", "No"}), new CellRangeAddressList(1, 3, 2, 2));
        choice.createPromptBox("Answer", "Choose one.");
        choice.setShowPromptBox(true);
        sheet.addValidationData(choice);
        assertThat(lines(book.read(folder)))
                .containsExactlyInAnyOrder(
                        "H1 [] S",
                        "T1.1 1:Insurance 2:Level",
                        "COMMENT Comment on B2: At least £5m.",
                        "PROMPT Hint for C2:C4: Answer Choose one.",
                        "PROMPT Choices for C2:C4: Yes, No");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cellsFarApartTakeNoRoom(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        Sheet sheet = book.sheet("S");
        row(sheet, 0, "first cell");
        int row = ending.equals("xls") ? 65_535 : 1_048_575;
        int column = ending.equals("xls") ? 255 : 16_383;
        sheet.createRow(row).createCell(column).setCellValue("last cell");
        assertThat(lines(book.read(folder))).containsExactly("H1 [] S", "P [] first cell", "P [] last cell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void wordsAreMadePlain(String ending) throws IOException, UnreadableException {
        Book book = new Book(ending);
        row(book.sheet("S"), 0, "con\u00adtract\u00a0 value\u200b\n\n  \u202eof", "n\u2011th");
        assertThat(lines(book.read(folder))).contains("T1.1 1:contract value/of 2:n-th");
    }
}
