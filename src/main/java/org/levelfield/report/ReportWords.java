package org.levelfield.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Problem;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Status;
import org.levelfield.rules.BarrierCard;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Tender;

/**
 * The sentences of a report about its tender, documents and findings.
 *
 * @param report what is told
 */
public record ReportWords(Report report) {

    /** Where nothing was found. */
    public static final String NOTHING =
            "No barrier of the kinds that this rule book knows was found in the text that could be read.";

    /** What a reader must know of citations of which the statute was not read. */
    public static final String UNCHECKED = "Citations marked “to be checked” were not read against the statute.";

    /** What is bought, or that it is a tender. */
    public String title() {
        return report.tender().title().map(Fact::value).map(Plain::line).orElse("Tender");
    }

    /** What is known of the tender, a few words for each fact. */
    public List<String> facts() {
        Tender tender = report.tender();
        List<String> facts = new ArrayList<>();
        tender.buyer().map(Fact::value).map(Plain::line).ifPresent(facts::add);
        tender.reference().map(Fact::value).map(Plain::line).ifPresent(name -> facts.add("reference " + name));
        tender.value().map(Fact::value).map(Money::told).ifPresent(facts::add);
        tender.termMonths().map(Fact::value).ifPresent(term -> facts.add(term.toPlainString() + " months"));
        tender.published().ifPresent(day -> facts.add("published " + day.value()));
        tender.deadline().ifPresent(day -> facts.add("bids due " + day.value()));
        return facts;
    }

    /** Under which law; where publication is unknown, its date is an assumption, and is said to be one. */
    public String law() {
        boolean assumed = report.tender().published().isEmpty() && report.law().regime() != Regime.UNKNOWN;
        return "Judged under " + report.law().told()
                + (assumed ? " (the documents do not say when they were published)" : "");
    }

    /** Which facts the notice tells and the documents do not; empty where there are none, or nothing but notices. */
    public String noticed() {
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

    /** How much of a document there was to read; empty for an archive, of which what lies in it tells. */
    public static String size(Document document) {
        OptionalInt pages = document.pages().count();
        if (document.format() == Format.ARCHIVE) {
            return "";
        }
        return pages.isPresent() ? pages.getAsInt() + " pages" : document.words() + " words";
    }

    /** What is wrong with a document, with its page. */
    public static String problem(Problem problem) {
        return (problem.page().isPresent() ? "page " + problem.page().getAsInt() + ": " : "")
                + Plain.line(problem.message());
    }

    /** What concerns the pack as a whole: facts on which its documents disagree, what stands in it twice or not at all. */
    public List<String> pack() {
        List<String> told = new ArrayList<>();
        report.tender().contradictions().forEach(one -> told.add(disagreement(one)));
        report.problems().forEach(one -> told.add(Plain.line(one.message())));
        return told;
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
        String shown =
                value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
        return switch (contradiction.subject()) {
            case TERM -> shown + " months";
            case PRICE_WEIGHT -> shown + " %";
            default -> shown;
        };
    }

    /** What the demands leave of registered charities, then what to bear in mind; empty where that was not counted. */
    public List<String> reach() {
        List<String> told = new ArrayList<>();
        report.reach()
                .forEach(one -> told.add(one.criterion().card().title() + " – "
                        + place(one.criterion().evidence()) + ": " + RegisterText.brief(one.effect())));
        report.reach().stream()
                .flatMap(one -> one.effect().caveats().stream())
                .distinct()
                .forEach(told::add);
        return told.stream().distinct().toList();
    }

    /** What it takes to bid, a line for each number that is known. */
    public List<String> burden() {
        return new BurdenLines(report.burden(), this::page).known();
    }

    /** Which of these numbers nobody tells; empty where all are known. */
    public String burdenUntold() {
        return new BurdenLines(report.burden(), this::page).untold();
    }

    /** The name of a document's file. */
    public String file(String document) {
        return Plain.line(Plain.fileName(report.path(document)));
    }

    /** The file and the page where words stand. */
    public String page(Evidence evidence) {
        return file(evidence.document())
                + (evidence.page().isPresent() ? ", page " + evidence.page().getAsInt() : "");
    }

    /** The file, page, section and table where words stand. */
    public String place(Evidence evidence) {
        return page(evidence)
                + evidence.section()
                        .map(section -> ", section " + Plain.line(section))
                        .orElse("")
                + evidence.table().map(table -> ", table " + table).orElse("");
    }

    /** A status in words, as it follows a number. */
    public static String name(Status status, long number) {
        return switch (status) {
            case POSSIBLE_BREACH -> number == 1 ? "possible breach" : "possible breaches";
            case AGAINST_GUIDANCE -> "against guidance";
            case PRACTICAL_BARRIER -> number == 1 ? "practical barrier" : "practical barriers";
            case NOTE -> number == 1 ? "note" : "notes";
        };
    }

    /** A barrier's title; its id where the rule book does not know it. */
    public String barrier(String id) {
        return report.book().barrier(id).map(BarrierCard::title).orElse(id);
    }

    /** Whom a barrier shuts out. */
    public Optional<String> hurts(String id) {
        return report.book().barrier(id).map(BarrierCard::hurts);
    }

    /** A provision as it is cited, with the days on which it holds, and whether the citation is to be checked. */
    public static String cite(LegalBasis basis) {
        return basis.cite()
                + basis.from().map(day -> ", in force from " + day).orElse("")
                + basis.to()
                        .map(day -> ", no longer for new procurements from " + day)
                        .orElse("")
                + (basis.verified() ? "" : " (to be checked)");
    }

    /** What stands below each report. */
    public String closing() {
        return "This report says what the words of the documents appear to ask and which law speaks to it. It is no legal"
                + " advice. Rule book " + report.book().version().substring(0, 12) + ", profile "
                + report.profile().id() + ".";
    }
}
