package org.levelfield.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.requirement.Measure;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Lack;
import org.levelfield.screening.Screening;
import org.levelfield.screening.Standing;
import org.levelfield.screening.Verdict;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;

/** Writes a screening for reading in a terminal: the answer first, then what shuts the bid out, what is open, what is met. */
public final class ScreeningText {

    private static final int LONGEST_QUOTE = 240;

    private final ScreeningReport all;
    private final Ink ink;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private ScreeningText(ScreeningReport all, Ink ink, int width) {
        this.all = all;
        this.ink = ink;
        this.width = TextReport.readable(width);
    }

    /**
     * The screening as text, ending in a line feed.
     *
     * @param width columns of the terminal
     */
    public static String write(ScreeningReport screening, Ink ink, int width) {
        ScreeningText text = new ScreeningText(screening, ink, width);
        text.head();
        text.verdicts(Answer.NOT_MET, "NOT MET");
        text.verdicts(Answer.UNKNOWN, "NOT KNOWN");
        text.verdicts(Answer.MET, "MET");
        text.others("The tender on groups", screening.screening().groupRules());
        text.others("Terms to accept", screening.screening().terms());
        text.others("Work that a bid takes", screening.screening().work());
        text.next();
        return text.out.toString();
    }

    private void head() {
        Screening screening = all.screening();
        line(ink.bold(
                all.tender().tender().title().map(Fact::value).map(Plain::line).orElse("Tender")));
        wrap(
                "",
                "Screened for " + String.join(" with ", screening.bid().names())
                        + screening.bid().lead().map(lead -> ", led by " + lead).orElse("")
                        + "; bids due " + screening.occasion().bid()
                        + screening
                                .occasion()
                                .start()
                                .map(day -> ", start " + day)
                                .orElse(", start not known") + ".");
        int met = screening.verdicts(Answer.MET).size();
        int not = screening.verdicts(Answer.NOT_MET).size();
        int open = screening.verdicts(Answer.UNKNOWN).size();
        wrap(
                "",
                switch (screening.answer()) {
                    case MET -> ink.bold("Yes:") + " all " + met + " requirements that were found are met.";
                    case NOT_MET ->
                        ink.bold("No, not as the tender stands:") + " " + not + " of " + (met + not + open)
                                + " requirements " + (not == 1 ? "is" : "are") + " not met, and one is enough to fail.";
                    case UNKNOWN ->
                        open == 0
                                ? "No requirement was found that a bidder is tested against."
                                : ink.bold("Not known yet:") + " none of " + (met + open)
                                        + " requirements is known to fail, " + open
                                        + " cannot be decided from the profile.";
                });
        line("");
    }

    /** Requirements of one kind that the same facts decide are told once, with all their places. */
    private void verdicts(Answer answer, String title) {
        Map<String, List<Verdict>> groups = all.screening().verdicts(answer).stream()
                .collect(Collectors.groupingBy(
                        one -> one.criterion().requirement().told() + one.standings() + one.missing(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (!groups.isEmpty()) {
            line(ink.bold(title) + " (" + all.screening().verdicts(answer).size() + ")");
            groups.values().forEach(this::group);
            line("");
        }
    }

    private void group(List<Verdict> same) {
        Verdict first = same.get(0);
        wrap("  ", ink.bold(first.criterion().card().title()) + asked(first));
        same.forEach(one -> {
            Evidence evidence = one.criterion().evidence();
            wrap("      ", "“" + Plain.cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "” – " + place(evidence));
        });
        first.standings().forEach(standing -> wrap("      ", told(standing, first)));
        if (first.answer() == Answer.NOT_MET) {
            first.shortfall()
                    .filter(wanting -> first.criterion().requirement().measure().isPresent() && wanting.signum() > 0)
                    .ifPresent(wanting -> wrap("      Short by ", amount(first, wanting)));
        }
        if (!first.reading().operators().isEmpty()) {
            wrap(
                    "      For a group: ",
                    String.join(" and ", first.reading().operators())
                            + (first.reading().assumed() ? " (assumed: the tender does not say)" : "")
                            + first.reading().because().map(why -> ", " + why).orElse(""));
        }
        if (!first.missing().isEmpty()) {
            wrap("      Would settle it: ", String.join("; ", facts(first.missing(), true)));
        }
        first.closing().forEach(way -> wrap("      Could close it: ", way));
    }

    private static String amount(Verdict verdict, BigDecimal wanting) {
        return verdict.criterion()
                .requirement()
                .measure()
                .flatMap(Measure::money)
                .map(money -> new Money(wanting, money.currency()).told())
                .orElseGet(() -> wanting.stripTrailingZeros().toPlainString());
    }

    private static String asked(Verdict verdict) {
        return verdict.criterion()
                .requirement()
                .measure()
                .map(measure -> ": " + measure.told())
                .orElse("");
    }

    private static String told(Standing standing, Verdict verdict) {
        String decides = verdict.deciding().contains(standing.member())
                        && verdict.standings().size() > 1
                ? " *"
                : "";
        return standing.member() + decides + ": " + standing.told();
    }

    private void others(String title, List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        line(ink.bold(title) + " (" + criteria.size() + ")");
        Map<String, List<String>> places = new LinkedHashMap<>();
        criteria.forEach(one -> places.computeIfAbsent(
                        one.card().title()
                                + one.requirement()
                                        .measure()
                                        .map(measure -> ": " + measure.told())
                                        .orElse(""),
                        any -> new ArrayList<>())
                .add(place(one.evidence())));
        places.forEach((what, where) -> wrap("  ", what + " – " + String.join("; ", where)));
        line("");
    }

    private void next() {
        List<String> missing = facts(all.screening().missing(), false);
        if (!missing.isEmpty()) {
            line(ink.bold("To settle what is open, find out or add to the profile") + " (" + missing.size() + ")");
            missing.forEach(one -> wrap("  - ", one));
            line("");
        }
        List<String> questions = all.screening().questions();
        if (!questions.isEmpty()) {
            line(ink.bold("To ask the buyer, without a name") + " (" + questions.size() + ")");
            questions.forEach(one -> wrap("  - ", one));
            line("");
        }
        wrap(
                "",
                "What is not in the profile is never counted as met or as failed. The words of the documents decide, and"
                        + " this is no legal advice.");
    }

    /** Each fact once, with those whom it concerns; a question of yes or no is told in full at the end alone. */
    private static List<String> facts(List<Lack> lacks, boolean brief) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Lack lack : lacks) {
            int question = lack.fact().indexOf(": yes or no");
            String fact = brief && question > 0 ? lack.fact().substring(0, question) : lack.fact();
            List<String> those = members.computeIfAbsent(fact, any -> new ArrayList<>());
            lack.member().ifPresent(those::add);
        }
        List<String> told = new ArrayList<>();
        members.forEach(
                (fact, those) -> told.add(fact + (those.isEmpty() ? "" : " (" + String.join(", ", those) + ")")));
        return told;
    }

    private String place(Evidence evidence) {
        String path = all.tender().path(evidence.document());
        String file = Plain.line(path.substring(path.lastIndexOf('/') + 1));
        return file
                + (evidence.page().isPresent() ? ", page " + evidence.page().getAsInt() : "")
                + evidence.section().map(section -> ", " + Plain.line(section)).orElse("");
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
