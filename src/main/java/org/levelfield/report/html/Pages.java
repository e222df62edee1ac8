package org.levelfield.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** The templates that the build compiled. Safe for use by several threads. */
final class Pages {

    private static final String PACKAGE = "org.levelfield.pages";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    private Pages() {}

    /**
     * Fills in a page.
     *
     * @param template its file below {@code src/main/jte}
     * @param values by the names of the template's parameters
     * @param out left open
     * @throws IOException where writing fails
     */
    static void write(String template, Map<String, Object> values, Writer out) throws IOException {
        try {
            ENGINE.render(template, values, new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
