package org.levelfield.report.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.report.Plain;
import org.levelfield.screening.value.ValueCase;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.ValueSheet.Cases;
import org.levelfield.screening.value.ValueSheet.Part;

/** Writes a value sheet as plain text of 80 columns. */
public final class ValueText {

    private static final int WIDTH = 80;
    private static final int LABEL = 38;
    private static final int MOST_DRIVERS = 3;

    private final ValueSheet sheet;
    private final StringBuilder out = new StringBuilder();

    private ValueText(ValueSheet sheet) {
        this.sheet = sheet;
    }

    /** The sheet as text, ending in a line feed; nothing in it steers a terminal. */
    public static String write(ValueSheet sheet) {
        ValueText text = new ValueText(sheet);
        text.head();
        text.sums();
        text.outcomes();
        text.drivers();
        text.unknowns();
        text.sentence();
        return text.out.toString();
    }

    private void head() {
        ValueCase value = sheet.valueCase();
        line("", "Value case: " + value.service());
        line(
                "",
                "For " + value.buyer() + ". In prices of " + value.prices() + ", over "
                        + (value.years() == 1 ? "1 year" : value.years() + " years") + ", later years discounted from "
                        + Figures.plain(value.discounting().firstRate().movePointRight(2)) + " % a year ("
                        + value.discounting().source() + ").");
        int all = value.outcomes().size();
        line(
                "",
                "The sums hold " + sheet.lines().size() + " of " + all + (all == 1 ? " outcome." : " outcomes.")
                        + " Low takes the least favourable value of everything at once, high the most favourable.");
    }

    private void sums() {
        out.append('\n');
        row("", "low", "central", "high");
        row("Saved for each £1", sheet.perPound(), true);
        row("Savings", sheet.savings(), false);
        row("Cost of the service", sheet.cost(), false);
        row("Savings less cost", sheet.net(), false);
        parts("Whose budget", sheet.budgets());
        parts("Kind of saving", sheet.kinds());
        out.append('\n');
        line(
                "",
                "Break-even: "
                        + sheet.breakEven()
                                .map(
                                        people -> Figures.plain(people)
                                                + " people a year, if the cost stays as it is and savings grow with people (central).")
                                .orElse("unknown; it needs cost-per-year, people-per-year and savings above nothing."));
    }

    private void parts(String title, List<Part> parts) {
        if (!parts.isEmpty()) {
            out.append('\n').append(title).append('\n');
            parts.forEach(part ->
                    row("  " + (part.name().isEmpty() ? "not said" : part.name()), Optional.of(part.savings()), false));
        }
    }

    private void outcomes() {
        if (sheet.lines().isEmpty()) {
            return;
        }
        out.append("\nOutcomes\n");
        for (ValueSheet.Line one : sheet.lines()) {
            row("  " + one.outcome().name(), Optional.of(one.savings()), false);
            one.outcome()
                    .cost()
                    .ifPresent(cost -> line(
                            "    ",
                            "one costs "
                                    + Figures.pounds(one.unitCost().central()) + "; " + cost.source() + ", "
                                    + cost.year()
                                    + cost.table().map(table -> ", " + table).orElse("")
                                    + cost.rating()
                                            .map(rating -> ", rated " + rating)
                                            .orElse("")));
            one.outcome().evidence().ifPresent(evidence -> line("    ", "evidence: " + evidence));
        }
    }

    private void drivers() {
        if (sheet.drivers().isEmpty()) {
            return;
        }
        boolean ratio = sheet.perPound().isPresent();
        out.append('\n');
        line("", "What drives it (" + (ratio ? "saved for each £1" : "savings") + ", all else central)");
        sheet.drivers().stream()
                .limit(MOST_DRIVERS)
                .forEach(one ->
                        line("  ", one.what() + ": " + figure(one.from(), ratio) + " to " + figure(one.to(), ratio)));
    }

    private void unknowns() {
        if (!sheet.leftOut().isEmpty()) {
            out.append("\nLeft out of every sum, because a fact is missing\n");
            sheet.leftOut().forEach(one -> line("  ", one.name() + ": " + String.join("; ", one.missing())));
        }
        if (!sheet.cautions().isEmpty()) {
            out.append("\nRead with care\n");
            sheet.cautions().forEach(one -> line("  ", one));
        }
    }

    private void sentence() {
        sheet.perPound().ifPresent(saved -> {
            out.append("\nFor the bid\n");
            line(
                    "  ",
                    "The bidder states that each £1 spent is associated with about "
                            + Figures.pence(saved.central()) + " of avoided cost (range " + Figures.pence(saved.low())
                            + " to "
                            + Figures.pence(saved.high()) + "; "
                            + sheet.valueCase().prices()
                            + " prices; sources and method above).");
        });
    }

    private static String figure(BigDecimal sum, boolean pence) {
        return pence ? Figures.pence(sum) : Figures.pounds(sum);
    }

    private void row(String label, Optional<Cases> cases, boolean pence) {
        if (cases.isEmpty()) {
            row(label, "unknown", "unknown", "unknown");
        } else {
            row(
                    label,
                    figure(cases.get().low(), pence),
                    figure(cases.get().central(), pence),
                    figure(cases.get().high(), pence));
        }
    }

    private void row(String label, String low, String central, String high) {
        String words = label.substring(0, label.length() - label.stripLeading().length()) + Plain.line(label);
        if (words.length() > LABEL) {
            // A name too long for its column has a line of its own.
            wrap("", words).forEach(line -> out.append(line).append('\n'));
            words = "";
        }
        String figures = pad(low) + pad(central) + pad(high);
        out.append(words)
                .append(" ".repeat(LABEL - words.length()))
                .append(figures)
                .append('\n');
    }

    private static String pad(String figure) {
        return " ".repeat(Math.max(1, 14 - figure.length())) + figure;
    }

    private void line(String indent, String words) {
        wrap(indent, Plain.line(words)).forEach(line -> out.append(line).append('\n'));
    }

    private static List<String> wrap(String indent, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent + "  ");
            } else if (line.length() > indent.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
