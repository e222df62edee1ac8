package org.levelfield.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.levelfield.report.sheet.Sheet;

/** Writes a sheet as a page for a browser, in one file. */
public final class SheetHtml {

    private SheetHtml() {}

    /**
     * Writes it, ending in a line feed.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Sheet sheet, Writer out) throws IOException {
        Pages.write("sheet.jte", Map.of("sheet", sheet), out);
    }
}
