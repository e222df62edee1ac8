package org.levelfield.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.report.Report;

class TableTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    @TempDir
    private Path folder = Path.of("");

    private static Report check(Path file) {
        return LEVELFIELD.check(List.of(file), CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
    }

    private static String csv(Report report) throws IOException {
        StringWriter out = new StringWriter();
        CsvReport.write(report, out);
        return out.toString();
    }

    private static byte[] workbook(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookReport.write(report, out);
        return out.toByteArray();
    }

    /** A quote that is a formula, with quotes, a line end and an escape code, in a file whose name is one, too. */
    private Report hostile() throws IOException {
        return check(
                Files.writeString(
                        folder.resolve("=cmd|' \u001b[2J,\"x\".html"),
                        "<p>=HYPERLINK(\"http://x\",\"y\") Bidders must have a yearly turnover of at least"
                                + " £5,000,000,<br>\"audited\".</p>"
                                // Else it would not be sure that this is a tender.
                                + "<p>The tender opens on Monday. Send your tender by post. We open each tender on the day.</p>"));
    }

    @Test
    void aRowHoldsAFindingWhateverStandsInIt() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(csv(hostile()).substring(1)))
                .getRecords();
        assertThat(rows.get(0)).first().isEqualTo("Status");
        assertThat(rows).hasSizeGreaterThan(1).allMatch(row -> row.size() == Row.COLUMNS.size());
        assertThat(rows.get(1).get(4)).startsWith("'=HYPERLINK(\"http://x\",\"y\")");
        assertThat(rows.get(1).get(5)).endsWith("=cmd|' [2J,\"x\".html");
        rows.forEach(row ->
                row.forEach(cell -> assertThat(cell).doesNotStartWith("=").doesNotContain("\u001b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\uff1d1", "\n=1", "\u200b=1"})
    void noCellIsAFormula(String words) {
        assertThat(PlainCell.harmless(words)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "1 = 1", "£5", "'tis", "(a) =", "\ud800"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(PlainCell.harmless(words)).isEqualTo(words.replace("\ud800", ""));
    }

    @Test
    void aWorkbookHasHeadsFiltersAndTextThatWraps() throws IOException {
        Report report = check(Path.of("examples/community-nursing"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(report)))) {
            XSSFSheet sheet = book.getSheet("Findings");
            assertThat(sheet.getLastRowNum()).isEqualTo(report.findings().size());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:U" + (report.findings().size() + 1));
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo(report.findings().get(0).clause().orElseThrow().quote());
            assertThat(book.getSheet("Summary").getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("Minimum annual turnover");
            assertThat(book.getSheet("Documents").getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void noCellOfAWorkbookIsAFormula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(hostile())))) {
            Cell quote = book.getSheet("Findings").getRow(1).getCell(4);
            assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
            assertThat(quote.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theSameReportHasTheSameBytesAnywhere() throws IOException {
        Report report = check(Path.of("examples/community-nursing"));
        byte[] bytes = workbook(report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(workbook(report)).isEqualTo(bytes);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
