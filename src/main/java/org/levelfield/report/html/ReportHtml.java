package org.levelfield.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.levelfield.report.Report;

/** Writes a report as one page for a browser. */
public final class ReportHtml {

    private ReportHtml() {}

    /**
     * Writes it, ending in a line feed.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Report report, Writer out) throws IOException {
        Pages.write("report.jte", Map.of("page", ReportPage.of(report)), out);
    }
}
