package org.levelfield.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.levelfield.cli.OutputFiles.Content;
import org.levelfield.document.Format;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;
import org.levelfield.report.html.ReportHtml;
import org.levelfield.report.letter.DutyRecordSheet;
import org.levelfield.report.letter.LetterSheet;
import org.levelfield.report.sarif.SarifReport;
import org.levelfield.report.sarif.SourceText;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.report.sheet.SheetText;
import org.levelfield.report.table.CsvReport;
import org.levelfield.report.table.WorkbookReport;

/** What {@code check} writes. */
enum ReportFormat {
    TEXT("txt"),
    JSON("json"),
    HTML("html"),
    SARIF("sarif"),
    CSV("csv"),
    XLSX("xlsx"),
    LETTER("txt"),
    DUTY_RECORD("txt"),
    DOCX("docx"),
    PDF("pdf");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /**
     * The files of this format by their names, for a folder; where there is one only, it may be written under another
     * name or to standard output. None of a format that is {@link #copied}.
     *
     * @param ink colour, for text alone
     * @param word whether letters are Word documents
     */
    Map<String, Content> files(Report report, Ink ink, boolean word) {
        Map<String, Content> files = new LinkedHashMap<>();
        switch (this) {
            case TEXT ->
                files.put(
                        usualName(),
                        Content.text(out -> out.write(TextReport.write(report, ink, Columns.ofTheTerminal()))));
            case JSON -> files.put(usualName(), Content.text(out -> JsonReport.write(report, out)));
            case HTML -> files.put(usualName(), Content.text(out -> ReportHtml.write(report, out)));
            case SARIF ->
                files.put(usualName(), Content.text(out -> SarifReport.write(report, SourceText.onDisk(), out)));
            case CSV -> files.put(usualName(), Content.text(out -> CsvReport.write(report, out)));
            case XLSX -> files.put(usualName(), out -> WorkbookReport.write(report, out));
            case LETTER -> files.put("letter" + (word ? ".docx" : ".txt"), sheet(LetterSheet.of(report), word));
            case DUTY_RECORD ->
                files.put("duty-record" + (word ? ".docx" : ".txt"), sheet(DutyRecordSheet.of(report), word));
            case DOCX, PDF -> {}
        }
        return files;
    }

    private static Content sheet(Sheet sheet, boolean word) {
        return word ? out -> SheetDocx.write(sheet, out) : Content.text(out -> out.write(SheetText.write(sheet)));
    }

    /** The kind of documents of which this format is annotated copies; empty where it is a report. */
    Optional<Format> copied() {
        return switch (this) {
            case DOCX -> Optional.of(Format.DOCX);
            case PDF -> Optional.of(Format.PDF);
            default -> Optional.empty();
        };
    }

    private String usualName() {
        return "report." + ending;
    }
}
