package org.levelfield.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedFinding.Place;
import org.levelfield.report.read.SavedFinding.Seen;
import org.levelfield.report.read.SavedFinding.Step;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.RuleBook;

/**
 * Tells how a finding of a report came about, from what the report says of the rules that fired: the clause, the words
 * in it that count, what they ask, what else is known, the law, and what follows.
 */
public final class FindingStory {

    private static final int LONGEST_QUOTE = 300;
    private static final String CLAUSE = "clause";
    private static final String REQUIREMENT = "requirement";
    private static final String PARAMETER = "law parameter";
    /** What every judgement matches; each is told where it belongs. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(REQUIREMENT, "law", "law that could apply", PARAMETER);

    private final SavedFinding finding;
    private final RuleBook book;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private FindingStory(SavedFinding finding, RuleBook book, int width) {
        this.finding = finding;
        this.book = book;
        this.width = TextReport.readable(width);
    }

    /**
     * The story as text, ending in a line feed.
     *
     * @param book for the barrier's title
     * @param width columns of the terminal
     */
    public static String write(SavedFinding finding, RuleBook book, int width) {
        FindingStory story = new FindingStory(finding, book, width);
        story.head();
        List<Step> own = story.steps(true);
        List<Step> recognising = own.stream().filter(FindingStory::recognises).toList();
        List<Step> judging = own.stream().filter(one -> !recognises(one)).toList();
        story.clause();
        story.words(recognising);
        story.demand(recognising);
        story.facts(judging);
        story.law(judging);
        story.result(judging);
        return story.text.toString();
    }

    private void head() {
        String title = book.barrier(finding.barrier()).map(BarrierCard::title).orElse(finding.barrier());
        wrap("", title + "  [" + finding.barrier() + "]");
        wrap(
                "",
                "finding " + finding.id() + " · " + status() + " · severity "
                        + finding.severity().id() + " · confidence "
                        + finding.confidence().toPlainString());
        if (finding.trace().isEmpty()) {
            wrap("", "The report does not say which rules fired.");
        }
    }

    private String status() {
        return finding.status().id().replace('-', ' ');
    }

    /** The steps of the barrier's own rules, or the others. */
    private List<Step> steps(boolean own) {
        return finding.trace().stream()
                .filter(one -> one.rule().startsWith(finding.barrier() + ": ") == own)
                .toList();
    }

    private static boolean recognises(Step step) {
        return step.facts().stream().anyMatch(one -> one.kind().equals(CLAUSE));
    }

    private void clause() {
        section("1. The clause");
        finding.places().forEach(place -> {
            wrap("  ", told(place));
            wrap("    ", quoted(place));
        });
    }

    private void words(List<Step> recognising) {
        section("2. The words in it that count");
        Set<String> lines = new LinkedHashSet<>();
        recognising.stream().flatMap(one -> one.facts().stream()).forEach(fact -> lines.add(inPlace(fact)));
        if (lines.isEmpty()) {
            lines.add("not told");
        }
        lines.forEach(line -> wrap("  ", line));
    }

    /** A fact; where it stands outside the clause, with its place. */
    private String inPlace(Seen fact) {
        String words = fact.kind().equals(CLAUSE)
                ? "the clause " + fact.text()
                : fact.kind().replace('-', ' ') + ": " + fact.text();
        return words
                + fact.place()
                        .filter(place -> !place.equals(finding.clause()))
                        .map(place -> " (" + told(place) + ": " + quoted(place) + ")")
                        .orElse("");
    }

    private void demand(List<Step> recognising) {
        section("3. What they ask");
        wrap("  ", finding.message());
        finding.measure().ifPresent(measure -> wrap("  ", "measure: " + measure.told()));
        rules(recognising, "recognised by the rule");
    }

    private void rules(List<Step> steps, String by) {
        steps.forEach(step ->
                wrap("  ", by + " “" + step.rule().substring(finding.barrier().length() + 2) + "”"));
    }

    private void facts(List<Step> judging) {
        section("4. What else is known");
        Set<String> lines = new LinkedHashSet<>();
        judging.stream()
                .flatMap(one -> one.facts().stream())
                .filter(fact -> !TOLD_ELSEWHERE.contains(fact.kind()))
                .forEach(fact -> lines.add(inPlace(fact)));
        if (lines.isEmpty()) {
            lines.add("nothing that the judgement rests on");
        }
        lines.forEach(line -> wrap("  ", line));
    }

    private void law(List<Step> judging) {
        section("5. The law");
        Set<String> lines = new LinkedHashSet<>();
        judging.stream()
                .flatMap(one -> one.facts().stream())
                .filter(fact ->
                        TOLD_ELSEWHERE.contains(fact.kind()) && !fact.kind().equals(REQUIREMENT))
                .forEach(fact -> lines.add(fact.kind() + ": " + fact.text()));
        finding.law()
                .forEach(one -> lines.add(one.cite() + (one.verified() ? "" : " (to be checked)") + ": " + one.says()));
        lines.forEach(line -> wrap("  ", line));
        List<Step> others = steps(false);
        if (!others.isEmpty()) {
            wrap("  ", "how that law, and what softens the demand, was found:");
        }
        for (Step step : others) {
            List<String> facts = new ArrayList<>();
            step.facts().forEach(fact -> facts.add(inPlace(fact)));
            wrap("    - ", step.rule() + (facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")"));
        }
    }

    private void result(List<Step> judging) {
        section("6. What follows");
        rules(judging, "judged by the rule");
        wrap("  ", "so: " + status());
        wrap("  ", finding.why());
    }

    private static String told(Place place) {
        List<String> parts = new ArrayList<>();
        parts.add(Plain.fileName(place.document()));
        place.page().ifPresent(page -> parts.add("page " + page));
        place.section().ifPresent(section -> parts.add("section " + section));
        place.table().ifPresent(table -> parts.add("table " + table));
        return String.join(", ", parts);
    }

    private static String quoted(Place place) {
        return "“" + Plain.cut(Plain.line(place.quote()), LONGEST_QUOTE) + "”";
    }

    private void section(String title) {
        text.append('\n').append(title).append('\n');
    }

    private void wrap(String indent, String words) {
        if (!words.isBlank()) {
            text.append(Plain.wrap(indent, Plain.line(words), width));
        }
    }
}
