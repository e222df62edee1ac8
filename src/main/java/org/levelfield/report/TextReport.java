package org.levelfield.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Problem;
import org.levelfield.finding.LegalBasis;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Tender;

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

    private final Report report;
    private final Ink ink;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Report report, Ink ink, int width) {
        this.report = report;
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
        Tender tender = report.tender();
        line(ink.bold(tender.title().map(Fact::value).map(Plain::line).orElse("Tender")));
        List<String> facts = new ArrayList<>();
        tender.buyer().map(Fact::value).map(Plain::line).ifPresent(facts::add);
        tender.reference().map(Fact::value).map(Plain::line).ifPresent(name -> facts.add("reference " + name));
        tender.value().map(Fact::value).map(Money::told).ifPresent(facts::add);
        tender.termMonths().map(Fact::value).ifPresent(term -> facts.add(term.toPlainString() + " months"));
        tender.published().ifPresent(day -> facts.add("published " + day.value()));
        tender.deadline().ifPresent(day -> facts.add("bids due " + day.value()));
        wrap("", String.join(" · ", facts));
        wrap("", "Judged under " + report.law().told() + lawDate());
        wrap("", noticed());
        line("");
    }

    /** What the documents do not say and the notice does. */
    private String noticed() {
        Tender tender = report.tender();
        List<String> facts = new ArrayList<>();
        Map<String, Optional<? extends Fact<?>>> all = new LinkedHashMap<>();
        all.put("title", tender.title());
        all.put("buyer", tender.buyer());
        all.put("reference", tender.reference());
        all.put("estimated value", tender.value());
        all.put("term", tender.termMonths());
        all.put("day of publication", tender.published());
        all.put("deadline", tender.deadline());
        all.put("deadline for questions", tender.clarificationDeadline());
        all.put("start", tender.start());
        all.put("lots", tender.lots());
        all.put("weight of price", tender.priceWeight());
        all.forEach((name, fact) ->
                fact.filter(known -> known.source() == Fact.Source.NOTICE).ifPresent(any -> facts.add(name)));
        boolean alone = report.sources().stream().allMatch(Document::isNotice);
        return facts.isEmpty() || alone ? "" : "From the notice alone: " + String.join(", ", facts);
    }

    /** Where publication is unknown, the date of the law is an assumption, and is said to be one. */
    private String lawDate() {
        boolean assumed = report.tender().published().isEmpty() && report.law().regime() != Regime.UNKNOWN;
        return assumed ? " (the documents do not say when they were published)" : "";
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
        line("  " + (isRead(document) ? "read    " : "not read") + "  " + Plain.line(document.path())
                + (isRead(document) ? size(document) : ""));
        document.problems().stream().limit(MOST_PROBLEMS).forEach(this::problem);
        int more = document.problems().size() - MOST_PROBLEMS;
        if (more > 0) {
            line("            and " + more + (more == 1 ? " more problem" : " more problems"));
        }
    }

    /** How much there was to read; of an archive, what lies in it tells. */
    private static String size(Document document) {
        if (document.format() == Format.ARCHIVE) {
            return "";
        }
        OptionalInt pages = document.pages().count();
        return pages.isPresent() ? " (" + pages.getAsInt() + " pages)" : " (" + document.words() + " words)";
    }

    /** What concerns the pack as a whole. */
    private void pack() {
        report.tender().contradictions().forEach(one -> wrap("  ", disagreement(one)));
        report.problems().forEach(one -> wrap("  ", Plain.line(one.message())));
        if (!report.tender().contradictions().isEmpty() || !report.problems().isEmpty()) {
            line("");
        }
    }

    /** What it takes to bid, one line each; what the pack does not tell is said to be untold. */
    private void burden() {
        BurdenLines lines = new BurdenLines(report.burden(), this::page);
        if (!lines.known().isEmpty()) {
            line("To bid:");
            lines.known().forEach(one -> wrap("  ", one));
            wrap("  ", lines.untold());
            line("");
        }
    }

    private String disagreement(Contradiction contradiction) {
        List<String> values = contradiction.values().stream()
                .map(fact -> told(contradiction, fact.value())
                        + fact.evidence()
                                .map(evidence -> " (" + page(evidence) + ")")
                                .orElse(""))
                .toList();
        String who = contradiction.isWithNotice() ? "The notice and the documents disagree" : "The documents disagree";
        return who + " on the " + contradiction.subject().title() + ": " + String.join(" – ", values);
    }

    private static String told(Contradiction contradiction, Object value) {
        if (value instanceof Money money) {
            return money.told();
        }
        String shown = value instanceof java.math.BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value.toString();
        return switch (contradiction.subject()) {
            case TERM -> shown + " months";
            case PRICE_WEIGHT -> shown + " %";
            default -> shown;
        };
    }

    private String page(Evidence evidence) {
        String file = Plain.line(Plain.fileName(report.path(evidence.document())));
        return evidence.page().isPresent() ? file + ", page " + evidence.page().getAsInt() : file;
    }

    private void problem(Problem problem) {
        String page = problem.page().isPresent() ? "page " + problem.page().getAsInt() + ": " : "";
        wrap("            ", page + Plain.line(problem.message()));
    }

    /** What the demands leave of registered charities, where that was counted. */
    private void reach() {
        if (report.reach().isEmpty()) {
            return;
        }
        line(ink.bold("WHO IS LEFT, by the registers of charities"));
        new ReportWords(report).reach().forEach(one -> wrap("  - ", one));
        line("");
    }

    private void closing() {
        Optional<LegalBasis> unchecked = report.findings().stream()
                .flatMap(finding -> finding.legalBasis().stream())
                .filter(basis -> !basis.verified())
                .findFirst();
        if (unchecked.isPresent()) {
            wrap("", "Citations marked “to be checked” were not read against the statute.");
        }
        wrap(
                "",
                "This report says what the words of the documents appear to ask and which law speaks to it. It is no"
                        + " legal advice. Rule book " + report.book().version().substring(0, 12) + ", profile "
                        + report.profile().id() + ".");
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
