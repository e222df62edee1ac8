package org.levelfield.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.levelfield.cli.OutputFiles.Content;
import org.levelfield.report.Ink;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.TextReport;
import org.levelfield.report.html.ReportHtml;

/** What {@code check} writes. */
enum ReportFormat {
    TEXT("txt"),
    JSON("json"),
    HTML("html");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /**
     * The files of this format by their names, for a folder; where there is one only, it may be written under another
     * name or to standard output.
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
            case HTML -> files.put(usualName(), Content.text(out -> ReportHtml.write(report, out)));
        }
        return files;
    }

    private String usualName() {
        return "report." + ending;
    }
}
