package org.levelfield.report.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.report.html.SheetHtml;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.screening.value.Calculation;
import org.levelfield.screening.value.CaseReader;
import org.levelfield.screening.value.CostTableReader;
import org.levelfield.screening.value.CostTables;

class ValueWritersTest {

    private static final Path EXAMPLE = Path.of("examples/value-case");
    private static final Path GOLDEN = Path.of("examples/expected");
    private static final Instant NOW = Instant.parse("2026-10-06T00:00:00Z");

    /** What a charity's file, or a table that it was sent, may hold. */
    private static final String HOSTILE = "</td><script>alert(1)</script>\\u001b[31m\\u202e =HYPERLINK(1)";

    private static ValueReport report(String text, CostTables tables) {
        List<String> faults = new ArrayList<>();
        ValueReport report = CaseReader.read("case.yaml", text, tables, faults)
                .map(one -> ValueReport.of(Calculation.of(one, tables)))
                .orElseThrow(() -> new AssertionError(String.join("\n", faults)));
        assertThat(faults).isEmpty();
        return report;
    }

    private static ValueReport example() throws IOException {
        CostTables tables = CostTables.NONE;
        List<String> faults = new ArrayList<>();
        for (String name : List.of("unit-costs.csv", "deflators.csv")) {
            tables = tables.with(CostTableReader.read(name, Files.readString(EXAMPLE.resolve(name)), faults));
        }
        assertThat(faults).isEmpty();
        return report(Files.readString(EXAMPLE.resolve("community-nursing.yaml")), tables);
    }

    private static ValueReport hostile() {
        return report("""
                service: "SERVICE HOSTILE"
                buyer: "HOSTILE"
                price-year: 2024/25
                cost-per-year: 1000
                years: 1
                outcomes:
                  - name: "HOSTILE"
                    unit-cost: {amount: 50, year: 2024/25, source: "HOSTILE"}
                    volume-per-year: {low: 10, central: 20, high: 30}
                    attribution: 60 %
                    deadweight: 20 %
                    drop-off: 0 %
                    saves: "HOSTILE"
                    evidence: "HOSTILE"
                  - name: "HOSTILE"
                """.replace("HOSTILE", HOSTILE), CostTables.NONE);
    }

    private static void isGolden(String name, String written) throws IOException {
        Path was = Path.of("target/golden", name);
        Files.createDirectories(Path.of("target/golden"));
        Files.writeString(was, written);
        assertThat(written)
                .as("differs from %s; the new text lies in %s", GOLDEN.resolve(name), was)
                .isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void theExampleGivesWhatStandsBesideIt() throws IOException {
        isGolden("value-case.txt", ValueText.write(example()));
        isGolden("value-case.json", ValueJson.write(example()));
    }

    @Test
    void textIsNoWiderThanATerminalAndSteersNone() throws IOException {
        for (ValueReport report : List.of(example(), hostile())) {
            String text = ValueText.write(report);
            assertThat(text).doesNotContainPattern("[\\p{Cf}\\p{Cc}&&[^\\n]]").endsWith("\n");
            assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void onAPageWordsOfOthersAreWords() throws IOException {
        StringWriter out = new StringWriter();
        SheetHtml.write(ValuePage.of(hostile(), NOW), out);
        Document page = Jsoup.parse(out.toString());

        assertThat(page.select("script")).isEmpty();
        assertThat(out.toString()).doesNotContainPattern("[\\p{Cf}\\p{Cc}&&[^\\n]]");
        assertThat(page.select("h1").text())
                .isEqualTo("Value case: SERVICE </td><script>alert(1)</script>[31m =HYPERLINK(1)");
        assertThat(page.select("table:has(caption:contains(Outcomes)) tbody tr:last-child > td"))
                .hasSize(3);
    }

    @Test
    void thePageHasAnAnswerAPictureInWordsAndTablesWithHeads() throws IOException {
        StringWriter out = new StringWriter();
        SheetHtml.write(ValuePage.of(example(), NOW), out);
        Document page = Jsoup.parse(out.toString());

        assertThat(page.select(".answer .word").text()).isEqualTo("£1.12 saved for each £1");
        assertThat(page.select("svg title").text()).isEqualTo("Saved for each £1");
        assertThat(page.select("svg desc").text())
                .isEqualTo("Low £0.73, central £1.12, high £1.51, beside the £1 that is spent.");
        assertThat(page.select("caption").eachText()).containsExactly("Over all years", "Outcomes");
        assertThat(page.select("th[scope=col]").eachText())
                .containsExactly("Sum", "Low", "Central", "High", "Outcome", "Low", "Central", "High");
    }

    @Test
    void theWordDocumentOpensAndSaysTheSame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetDocx.write(ValuePage.of(example(), NOW), out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> cells = new ArrayList<>();
            document.getTables()
                    .forEach(table -> table.getRows()
                            .forEach(row -> row.getTableCells().forEach(cell -> cells.add(cell.getText()))));
            assertThat(cells).contains("Savings", "£467,000", "£714,000", "£966,000");
        }
    }

    @Test
    void whatIsNotKnownIsSaidOnThePage() throws IOException {
        ValueReport report = report("""
                service: Invented
                buyer: Invented
                price-year: 2024/25
                years: 1
                outcomes:
                  - name: One
                """, CostTables.NONE);
        StringWriter out = new StringWriter();
        SheetHtml.write(ValuePage.of(report, NOW), out);
        Document page = Jsoup.parse(out.toString());

        assertThat(page.select(".answer").text())
                .isEqualTo("? Saved for each £1: unknown It needs cost-per-year and an outcome that is known in full.");
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.select("tbody").text()).contains("Savings unknown unknown unknown");
        assertThat(ValueText.write(report)).contains("Saved for each £1").contains("unknown");
        assertThat(ValueJson.write(report)).doesNotContain("savedPerPound").doesNotContain("sentence");
    }

    /** Three digits that count, no more. */
    @ParameterizedTest
    @CsvSource({
        "0, £0, £0.00",
        "0.004, £0, £0.00",
        "0.005, £0, £0.01",
        "1.115, £1, £1.12",
        "2.345, £2, £2.35",
        "12.34, £12, £12.30",
        "999.5, '£1,000', '£1,000.00'",
        "123456, '£123,000', '£123,000.00'",
        "-1234, '−£1,230', '−£1,230.00'"
    })
    void figuresFeignNoPrecision(BigDecimal number, String pounds, String pence) {
        assertThat(Figures.pounds(number)).isEqualTo(pounds);
        assertThat(Figures.pence(number)).isEqualTo(pence);
    }
}
