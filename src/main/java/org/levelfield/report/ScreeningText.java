package org.levelfield.report;

import java.util.List;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Standing;
import org.levelfield.screening.Verdict;
import org.levelfield.screening.arithmetic.Answer;

/** Writes a screening for reading in a terminal: the answer first, then what shuts the bid out, what is open, what is met. */
public final class ScreeningText {

    private final ScreeningReport all;
    private final ScreeningWords words;
    private final Ink ink;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private ScreeningText(ScreeningReport all, Ink ink, int width) {
        this.all = all;
        this.words = new ScreeningWords(all);
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
        line(ink.bold(words.tender()));
        wrap("", words.subject());
        wrap("", ink.bold(words.answer() + ":") + " " + words.reason());
        line("");
    }

    private void verdicts(Answer answer, String title) {
        List<List<Verdict>> groups = words.groups(answer);
        if (!groups.isEmpty()) {
            line(ink.bold(title) + " (" + words.number(answer) + ")");
            groups.forEach(this::group);
            line("");
        }
    }

    private void group(List<Verdict> same) {
        Verdict first = same.get(0);
        Criterion criterion = first.criterion();
        wrap("  ", ink.bold(criterion.card().title()) + ScreeningWords.measure(criterion));
        same.forEach(one -> wrap("      ", words.quote(one)));
        first.standings().forEach(standing -> wrap("      ", told(standing, first)));
        ScreeningWords.shortfall(first).ifPresent(wanting -> wrap("      Short by ", wanting));
        ScreeningWords.group(first).ifPresent(way -> wrap("      For a group: ", way));
        if (!first.missing().isEmpty()) {
            wrap("      Would settle it: ", String.join("; ", ScreeningWords.facts(first.missing(), true)));
        }
        first.closing().forEach(way -> wrap("      Could close it: ", way));
    }

    private static String told(Standing standing, Verdict verdict) {
        return standing.member() + (ScreeningWords.decides(standing, verdict) ? " *" : "") + ": " + standing.told();
    }

    private void others(String title, List<Criterion> criteria) {
        if (!criteria.isEmpty()) {
            line(ink.bold(title) + " (" + criteria.size() + ")");
            words.places(criteria).forEach(one -> wrap("  ", one));
            line("");
        }
    }

    private void next() {
        List<String> missing = ScreeningWords.facts(all.screening().missing(), false);
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
        wrap("", ScreeningWords.CLOSING);
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
