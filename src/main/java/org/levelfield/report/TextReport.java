package org.levelfield.report;

import java.util.List;
import java.util.Locale;
import org.levelfield.document.Document;

/**
 * Writes a report for reading in a terminal. The first screen tells the story: what the tender is, how many barriers of
 * which status, and which shut out most. Then what was read, what it takes to bid, and each barrier with its places.
 */
public final class TextReport {

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    /** A pack of more documents is summed up, and only those with something wrong are named. */
    private static final int MOST_DOCUMENTS = 8;

    private static final int MOST_PROBLEMS = 3;
    private static final String BELOW_PATH = " ".repeat(12);

    private final Report report;
    private final ReportWords words;
    private final Ink ink;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Report report, Ink ink, int width) {
        this.report = report;
        this.words = new ReportWords(report);
        this.ink = ink;
        this.width = readable(width);
    }

    /** A width within what can be read well. */
    static int readable(int width) {
        return Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /** The report as text for a terminal of 80 columns, ending in a line feed. */
    public static String write(Report report, Ink ink) {
        return write(report, ink, USUAL_WIDTH);
    }

    /**
     * The report as text, ending in a line feed.
     *
     * @param width columns of the terminal; lines are wrapped at it, within what can be read well
     */
    public static String write(Report report, Ink ink, int width) {
        TextReport text = new TextReport(report, ink, width);
        FindingsText findings = new FindingsText(report, ink, text.width);
        text.tender();
        text.out.append(findings.overview());
        text.documents();
        text.pack();
        text.burden();
        text.out.append(findings.all());
        text.reach();
        text.closing();
        return text.out.toString();
    }

    private void tender() {
        line(ink.bold(words.title()));
        wrap("", String.join(" · ", words.facts()));
        wrap("", words.law());
        wrap("", words.noticed());
        line("");
    }

    private void documents() {
        boolean many = report.sources().size() > MOST_DOCUMENTS;
        if (many) {
            long read = report.sources().stream().filter(TextReport::isRead).count();
            int pages = report.sources().stream()
                    .mapToInt(one -> one.pages().count().orElse(0))
                    .sum();
            int words = report.sources().stream().mapToInt(Document::words).sum();
            wrap(
                    "  ",
                    String.format(
                            Locale.ROOT,
                            "read %d of %d files: %s%,d words",
                            read,
                            report.sources().size(),
                            pages > 0 ? String.format(Locale.ROOT, "%,d pages, ", pages) : "",
                            words));
        }
        report.sources().stream()
                .filter(one -> !many || !one.problems().isEmpty())
                .forEach(this::document);
        line("");
    }

    private static boolean isRead(Document document) {
        return document.status() != Document.Status.NOT_READ;
    }

    private void document(Document document) {
        String path = "  " + (isRead(document) ? "read    " : "not read") + "  " + Plain.line(document.path());
        String size = isRead(document) ? size(document) : "";
        // A path is never broken, so that it can be copied.
        boolean fits = path.length() + size.length() <= width;
        line(fits ? path + size : path);
        wrap(BELOW_PATH, fits ? "" : size);
        document.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> wrap(BELOW_PATH, ReportWords.problem(problem)));
        int more = document.problems().size() - MOST_PROBLEMS;
        if (more > 0) {
            line(BELOW_PATH + "and " + more + (more == 1 ? " more problem" : " more problems"));
        }
    }

    private static String size(Document document) {
        String size = ReportWords.size(document);
        return size.isEmpty() ? "" : " (" + size + ")";
    }

    /** What concerns the pack as a whole. */
    private void pack() {
        List<String> told = words.pack();
        told.forEach(one -> wrap("  ", one));
        if (!told.isEmpty()) {
            line("");
        }
    }

    /** What it takes to bid, one line each; what the pack does not tell is said to be untold. */
    private void burden() {
        List<String> known = words.burden();
        if (!known.isEmpty()) {
            line("To bid:");
            known.forEach(one -> wrap("  ", one));
            wrap("  ", words.burdenUntold());
            line("");
        }
    }

    /** What the demands leave of registered charities, where that was counted. */
    private void reach() {
        if (report.reach().isEmpty()) {
            return;
        }
        line(ink.bold("WHO IS LEFT, by the registers of charities"));
        words.reach().forEach(one -> wrap("  - ", one));
        line("");
    }

    private void closing() {
        boolean unchecked = report.findings().stream()
                .flatMap(finding -> finding.legalBasis().stream())
                .anyMatch(basis -> !basis.verified());
        if (unchecked) {
            wrap("", ReportWords.UNCHECKED);
        }
        wrap("", words.closing());
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void wrap(String indent, String text) {
        if (!text.isBlank()) {
            out.append(Plain.wrap(indent, Plain.line(text), width));
        }
    }
}
