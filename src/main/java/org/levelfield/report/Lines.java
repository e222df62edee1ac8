package org.levelfield.report;

import org.levelfield.clause.Evidence;

/** Text for a terminal, line by line, wrapped at its width; what stood in a document is made plain. */
final class Lines {

    private final Report report;
    private final Ink ink;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /**
     * None as yet.
     *
     * @param report whose documents are named
     * @param ink for what stands out
     * @param width columns of the terminal
     */
    Lines(Report report, Ink ink, int width) {
        this.report = report;
        this.ink = ink;
        this.width = TextReport.readable(width);
    }

    /** A line as it is. */
    void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** A paragraph; none where the text is blank. */
    void wrap(String indent, String text) {
        if (!text.isBlank()) {
            out.append(Plain.wrap(indent, Plain.line(text), width));
        }
    }

    /** A paragraph whose first words stand out, where the line holds all of them. */
    void wrap(String indent, String first, String rest) {
        String plain = Plain.line(first);
        String wrapped = Plain.wrap(indent, Plain.line(first + rest), width);
        boolean whole = wrapped.startsWith(plain, indent.length());
        out.append(whole ? indent + ink.bold(plain) + wrapped.substring(indent.length() + plain.length()) : wrapped);
    }

    /** A line that stands out, with more after it. */
    void title(String text, String rest) {
        line(ink.bold(Plain.line(text)) + rest);
    }

    /** Where a quote stands: the file, its page where it has one, and its section. */
    String place(Evidence evidence) {
        String path = report.path(evidence.document());
        String file = Plain.line(path.substring(path.lastIndexOf('/') + 1));
        return file
                + (evidence.page().isPresent() ? ", page " + evidence.page().getAsInt() : "")
                + evidence.section().map(section -> ", " + Plain.line(section)).orElse("");
    }

    /** All of it. */
    String text() {
        return out.toString();
    }
}
