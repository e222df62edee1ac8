package org.levelfield.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Status;
import org.levelfield.report.Report;
import org.levelfield.rules.BarrierCard;
import org.levelfield.tender.Fact;

/**
 * Writes findings as a workbook: a sheet that sums up, a sheet with a row for each finding, a sheet of the documents.
 * The same report gives the same bytes.
 */
public final class WorkbookReport {

    private final Report report;
    private final Book book;
    private final Styles styles;

    private WorkbookReport(Report report, Book book) {
        this.report = report;
        this.book = book;
        this.styles = book.styles();
    }

    /**
     * Writes the workbook.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Report report, OutputStream out) throws IOException {
        try (Book book = new Book()) {
            WorkbookReport writer = new WorkbookReport(report, book);
            book.properties("Barriers to small organisations", "levelfield " + report.version(), report.generatedAt());
            writer.summary();
            writer.findings();
            writer.documents();
            book.write(out);
        }
    }

    private void summary() {
        XSSFSheet sheet = book.sheet("Summary");
        sheet.setColumnWidth(0, 42 * 256);
        sheet.setColumnWidth(1, 18 * 256);
        sheet.setColumnWidth(2, 18 * 256);
        sheet.setColumnWidth(3, 18 * 256);
        book.title(sheet, report.tender().title().map(Fact::value).orElse("Tender"));
        book.line(sheet, "Judged under " + report.law().told());
        book.line(sheet, "It says what the documents appear to ask and which law speaks to it. It is no legal advice.");
        Book.row(sheet);
        book.head(sheet, List.of("Barrier", "Findings", "Gravest", "Severity"));
        Map<String, List<Finding>> barriers = report.open().stream()
                .collect(Collectors.groupingBy(Finding::barrier, TreeMap::new, Collectors.toList()));
        barriers.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Finding>> one) -> gravest(one.getValue()))
                        .thenComparing(one -> one.getValue().size())
                        .reversed())
                .forEach(one -> {
                    XSSFRow row = Book.row(sheet);
                    styles.text(row, 0, barrierTitle(one.getKey()));
                    styles.number(row, 1, one.getValue().size());
                    styles.status(row, 2, gravest(one.getValue()).id().replace('-', ' '));
                    styles.text(
                            row,
                            3,
                            one.getValue().stream()
                                    .map(Finding::severity)
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow()
                                    .id());
                });
    }

    private static Status gravest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::status)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String barrierTitle(String id) {
        return report.book().barrier(id).map(BarrierCard::title).orElse(id);
    }

    private void findings() {
        XSSFSheet sheet = book.sheet("Findings");
        List<Column> columns = Row.COLUMNS;
        book.head(sheet, columns.stream().map(Column::head).toList());
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        for (Row finding : Row.of(report)) {
            XSSFRow row = Book.row(sheet);
            for (int i = 0; i < columns.size(); i++) {
                cell(row, i, columns.get(i).cell().apply(finding));
            }
        }
        book.finish(sheet, 3, columns.size());
        Book.printable(sheet);
    }

    private void cell(XSSFRow row, int column, Object value) {
        if (column == 0) {
            styles.status(row, column, PlainCell.text(value));
        } else {
            book.cell(row, column, value);
        }
    }

    private void documents() {
        XSSFSheet sheet = book.sheet("Documents");
        book.head(sheet, List.of("Document", "Format", "Status", "Pages", "Words", "What was wrong"));
        int[] widths = {60, 10, 18, 8, 10, 80};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        for (Document document : report.documents()) {
            XSSFRow row = Book.row(sheet);
            styles.text(row, 0, PlainCell.text(document.path()));
            styles.text(row, 1, document.format().id().toUpperCase(Locale.ROOT));
            styles.text(row, 2, document.status().id().replace('-', ' '));
            document.pages().count().ifPresent(pages -> styles.number(row, 3, pages));
            styles.number(row, 4, document.words());
            styles.text(
                    row,
                    5,
                    PlainCell.text(document.problems().stream()
                            .map(one -> one.message())
                            .collect(Collectors.joining("\n"))));
        }
        book.finish(sheet, 0, widths.length);
    }
}
