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

/** What {@code check} writes. */
enum ReportFormat {
    TEXT("txt"),
    JSON("json"),
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
     */
    Map<String, Content> files(Report report, Ink ink) {
        Map<String, Content> files = new LinkedHashMap<>();
        switch (this) {
            case TEXT ->
                files.put(
                        usualName(),
                        Content.text(out -> out.write(TextReport.write(report, ink, Columns.ofTheTerminal()))));
            case JSON -> files.put(usualName(), Content.text(out -> JsonReport.write(report, out)));
            case DOCX, PDF -> {}
        }
        return files;
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
