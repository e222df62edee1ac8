package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.Levelfield;
import org.levelfield.report.Plain;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.store.PackSource;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Figures as a page and as a workbook. */
class FigureSheetTest {

    @TempDir
    private Path folder = Path.of("");

    /** Sixty buyers with two packs each, over six months; the first buyer's name is given. */
    private Figures many(String first) throws StoreException {
        try (Store store = Store.make(folder.resolve("many.db").toString())) {
            store.keep(Levelfield.builtIn().book(), PackSource.Settings.of(""));
            for (int i = 0; i < 120; i++) {
                List<String> findings = i % 6 < 4 - i / 60 * 2
                        ? List.of("minimum-turnover:possible-breach", "late-payment:practical-barrier")
                        : List.of();
                store.save(FiguresTest.pack(
                        "p" + i,
                        i / 2 == 0 ? first : "Buyer " + i / 2,
                        "2026-0" + (1 + i / 20),
                        i != 7,
                        List.of("eligibility:9", "terms:30"),
                        i == 7 ? List.of() : findings));
            }
            return FigureReader.read(store, Counting.ALL, 2);
        }
    }

    private static Document page(Figures figures) throws IOException {
        StringWriter out = new StringWriter();
        SheetHtml.write(FigureSheet.of(figures), out);
        return Jsoup.parse(out.toString());
    }

    @Test
    void thePageBeginsWithWhatItComesToInWords() throws Exception {
        Document page = page(many("Leeds"));
        assertThat(page.select(".answer .word").text())
                .isEqualTo("59 of 119 tenders read hold a possible breach of the law");
        assertThat(page.select("main > ul").get(0).select("li").eachText())
                .startsWith(
                        "59 of 119 tenders read hold a possible breach of the law: 49.6 % (95 % interval 40.8 to 58.4 %).",
                        "59 of 119 tenders read hold a clause against guidance, or worse: 49.6 % (95 % interval 40.8 to"
                                + " 58.4 %).")
                .contains("120 tenders were audited; what could not be read counts in no rate. 1 of them could not be"
                        + " read (0.8 %).")
                .anyMatch(line -> line.startsWith("By month of publication: possible breach: the rate falls"));
    }

    @Test
    void eachFigureOfAPictureStandsInATable() throws Exception {
        Figures figures = many("Leeds");
        Document page = page(figures);
        String tables = page.select("table").text();
        figures.tables().stream()
                .filter(table -> !table.id().equals("barrier"))
                .flatMap(table -> table.figures().stream())
                .forEach(figure -> assertThat(tables).contains(figure.title(), FigureWords.cell(figure)));
        // 15 rows to a picture, 40 at most.
        assertThat(page.select("figure.rates figcaption").eachText())
                .contains(
                        "By buyer, rates with 95 % intervals: the first 40 of 59 (1 to 15)",
                        "By buyer, rates with 95 % intervals: the first 40 of 59 (31 to 40)");
        assertThat(page.select("details > summary").eachText()).containsExactly("All 59 rows as a table");
        assertThat(page.select("nav a").eachText()).startsWith("By status", "By barrier", "By month of publication");
        assertThat(page.select("h2").eachText()).endsWith("How this was counted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)\" x=\"",
                "</title></svg><svg onload=alert(1)>",
                "=HYPERLINK(\"http://x\")",
                "a\u202eb\u001b[31m"
            })
    void aBuyersNameIsWordsAndNothingElse(String name) throws Exception {
        Figures figures = many(name);
        Document page = page(figures);
        assertThat(page.select("script, img, link, iframe, [onload]")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("\u202e", "\u001b");
        try (XSSFWorkbook book = workbook(figures)) {
            XSSFSheet buyers = book.getSheet("By buyer");
            List<String> names = new ArrayList<>();
            for (Row row : buyers) {
                if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING) {
                    names.add(row.getCell(0).getStringCellValue());
                }
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
            assertThat(names).contains(Plain.line(name));
        }
    }

    private static byte[] written(Figures figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWorkbook.write(figures, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook workbook(Figures figures) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(figures)));
    }

    @Test
    void aWorkbookHasASheetForEachTableWithNumbersAsNumbers() throws Exception {
        Figures figures = many("Leeds");
        try (XSSFWorkbook book = workbook(figures)) {
            assertThat(book.getSheetName(0)).isEqualTo("Summary");
            assertThat(book.getSheet("Summary").getRow(1).getCell(0).getStringCellValue())
                    .startsWith("59 of 119 tenders read");
            XSSFSheet status = book.getSheet("By status");
            assertThat(status.getPaneInformation().isFreezePane()).isTrue();
            assertThat(status.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F4");
            List<String> head = new ArrayList<>();
            status.getRow(0).forEach(cell -> head.add(cell.getStringCellValue()));
            assertThat(head)
                    .containsExactly("status", "packs: found", "packs: of", "packs: rate", "packs: low", "packs: high");
            assertThat(status.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(59);
            assertThat(status.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(59 / 119.0);
            assertThat(status.getRow(3).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%");
            // Barriers that were found nowhere, too.
            assertThat(book.getSheet("By barrier").getLastRowNum())
                    .isGreaterThanOrEqualTo(
                            Levelfield.builtIn().book().barriers().size());
        }
        assertThat(written(figures)).isEqualTo(written(figures));
    }
}
