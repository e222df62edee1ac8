package org.levelfield.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Problem;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Status;
import org.levelfield.rules.BarrierCard;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Tender;

/**
 * Writes a report for reading in a terminal: what the tender is, how many barriers of which status, then each barrier
 * once with all its places, gravest first.
 */
public final class TextReport {

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final int LONGEST_QUOTE = 400;

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
        text.tender();
        text.documents();
        text.pack();
        text.burden();
        text.verdict();
        text.groups().forEach(text::group);
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
        for (Document document : report.sources()) {
            boolean read = document.status() != Document.Status.NOT_READ;
            line("  " + (read ? "read    " : "not read") + "  " + Plain.line(document.path())
                    + (read ? size(document) : ""));
            document.problems().stream().limit(3).forEach(this::problem);
            if (document.problems().size() > 3) {
                line("            and " + (document.problems().size() - 3) + " more problems");
            }
        }
        line("");
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
        String file = Plain.line(fileName(report.path(evidence.document())));
        return evidence.page().isPresent() ? file + ", page " + evidence.page().getAsInt() : file;
    }

    private void problem(Problem problem) {
        String page = problem.page().isPresent() ? "page " + problem.page().getAsInt() + ": " : "";
        wrap("            ", page + Plain.line(problem.message()));
    }

    private void verdict() {
        if (report.findings().isEmpty()) {
            line("No barrier of the kinds that this rule book knows was found in the text that could be read.");
            line("");
            return;
        }
        List<String> counts = new ArrayList<>();
        for (Status status :
                List.of(Status.POSSIBLE_BREACH, Status.AGAINST_GUIDANCE, Status.PRACTICAL_BARRIER, Status.NOTE)) {
            long number = report.findings().stream()
                    .filter(finding -> finding.status() == status)
                    .count();
            if (number > 0) {
                counts.add(ink.status(status, number + " " + name(status, number)));
            }
        }
        line(
                report.findings().size() == 1
                        ? "1 finding: " + counts.get(0)
                        : report.findings().size() + " findings: " + String.join(", ", counts));
        line("");
    }

    private static String name(Status status, long number) {
        return switch (status) {
            case POSSIBLE_BREACH -> number == 1 ? "possible breach" : "possible breaches";
            case AGAINST_GUIDANCE -> "against guidance";
            case PRACTICAL_BARRIER -> number == 1 ? "practical barrier" : "practical barriers";
            case NOTE -> number == 1 ? "note" : "notes";
        };
    }

    /** Findings of one barrier and status together, the gravest first, then in the order of the pack. */
    private List<List<Finding>> groups() {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        report.findings().stream()
                .sorted(Comparator.comparing(Finding::status)
                        .thenComparing(Finding::severity)
                        .reversed())
                .forEach(finding -> groups.computeIfAbsent(
                                finding.status() + finding.barrier(), any -> new ArrayList<>())
                        .add(finding));
        return List.copyOf(groups.values());
    }

    private void group(List<Finding> findings) {
        Finding first = findings.get(0);
        String title =
                report.book().barrier(first.barrier()).map(BarrierCard::title).orElse(first.barrier());
        line(ink.status(first.status(), name(first.status(), 1).toUpperCase(java.util.Locale.ROOT)) + "  "
                + ink.bold(title) + "  [" + first.barrier() + ", severity "
                + first.severity().id() + "]");
        findings.forEach(this::finding);
        report.book().barrier(first.barrier()).ifPresent(card -> wrap("  Who is shut out: ", card.hurts()));
        wrap("  Instead write: ", first.remedy());
        wrap("  Or ask: ", first.question());
        line("");
    }

    private void finding(Finding finding) {
        finding.clause().ifPresent(evidence -> {
            line(ink.dim(Plain.wrap("  ", place(evidence), width).stripTrailing()));
            wrap("    ", "“" + Plain.cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "”");
        });
        wrap("    What: ", finding.message());
        wrap("    Why: ", Plain.line(finding.why()));
        String acts = String.join(
                "; ",
                finding.legalBasis().stream()
                        .flatMap(basis -> basis.act().stream())
                        .distinct()
                        .toList());
        if (finding.status() == Status.POSSIBLE_BREACH && !acts.isEmpty()) {
            wrap("    Who can act: ", acts);
        }
        if (!finding.candidates().isEmpty()) {
            wrap(
                    "    If the law were: ",
                    String.join(
                            "; ",
                            finding.candidates().stream()
                                    .map(one -> one.regime() + " – "
                                            + one.status().id().replace('-', ' '))
                                    .toList()));
        }
        line("    " + ink.dim("id " + finding.id()));
    }

    /** Where each file lies is told once, at the top. */
    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String place(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(Plain.line(fileName(report.path(evidence.document()))));
        evidence.page().ifPresent(page -> parts.add("page " + page));
        evidence.section().map(Plain::line).ifPresent(section -> parts.add("section " + section));
        evidence.table().ifPresent(table -> parts.add("table " + table));
        return String.join(", ", parts);
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
