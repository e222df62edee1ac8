package org.levelfield.report;

import java.util.List;
import java.util.Locale;
import org.levelfield.finding.LegalBasis;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.engine.BarrierRule;

/** Tells a barrier of the rule book to a person, in plain text. */
public final class BarrierText {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    private BarrierText(int width) {
        this.width = width;
    }

    /**
     * The barrier as text, ending in a line feed.
     *
     * @param card what its folder says of it
     * @param rules its rules, in order
     * @param width columns at which lines are wrapped
     */
    public static String write(BarrierCard card, List<BarrierRule> rules, int width) {
        BarrierText page = new BarrierText(width);
        page.head(card);
        page.section("Law");
        card.law().forEach(page::law);
        page.section("What softens it or takes it back");
        card.mitigations()
                .forEach(one -> page.wrap(
                        "  ",
                        one.wording() + " (" + one.effect().name().toLowerCase(Locale.ROOT) + "; looked for in the "
                                + one.reach().name().toLowerCase(Locale.ROOT) + ")"));
        page.section("Wording that removes it");
        page.wrap("  ", card.remedy());
        page.section("Question to the buyer");
        page.wrap("  ", card.question());
        page.section("Rules");
        rules.forEach(rule -> page.wrap(
                "  ",
                rule.name()
                        + rule.confidence()
                                .map(sure -> " (confidence " + sure + ")")
                                .orElse("")));
        return page.text.toString();
    }

    private void head(BarrierCard card) {
        wrap("", card.title());
        wrap(
                "",
                card.id() + " · " + card.group() + " · " + card.gate().name().toLowerCase(Locale.ROOT) + " · since "
                        + card.since());
        wrap("", card.hurts());
    }

    private void law(LegalBasis basis) {
        String until = basis.to().map(day -> " until " + day).orElse("");
        String dates = basis.from().map(day -> " from " + day).orElse("") + until;
        String checked = basis.verified() ? "" : " (citation to be checked)";
        wrap("  ", basis.regime() + dates + ": " + basis.cite() + checked + ". " + basis.says());
    }

    private void section(String title) {
        text.append('\n').append(title).append('\n');
    }

    private void wrap(String indent, String words) {
        text.append(Plain.wrap(indent, Plain.line(words), width));
    }
}
