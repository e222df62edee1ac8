package org.levelfield.report.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levelfield.report.Plain;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.ValueSheet.Cases;
import org.levelfield.screening.value.ValueSheet.Part;
import org.levelfield.screening.value.award.AwardMatch;
import org.levelfield.screening.value.award.GroundMatch;

/** Writes a value sheet as plain text of 80 columns. */
public final class ValueText {

    private static final int WIDTH = 80;
    private static final int LABEL = 38;
    private static final int MOST_DRIVERS = 3;

    private final ValueReport report;
    private final ValueSheet sheet;
    private final StringBuilder out = new StringBuilder();

    private ValueText(ValueReport report) {
        this.report = report;
        this.sheet = report.sheet();
    }

    /** The sheet as text, ending in a line feed; nothing in it steers a terminal. */
    public static String write(ValueReport report) {
        ValueText text = new ValueText(report);
        text.head();
        text.sums();
        text.outcomes();
        text.drivers();
        text.unknowns();
        report.award().ifPresent(text::award);
        text.sentence();
        return text.out.toString();
    }

    private void head() {
        line("", "Value case: " + sheet.valueCase().service());
        line("", ValueWords.frame(sheet));
        line("", ValueWords.reach(sheet));
    }

    private void sums() {
        out.append('\n');
        row("", "low", "central", "high");
        row("Saved for each £1", sheet.perPound(), true);
        row("Savings", sheet.savings(), false);
        row("Cost of the service", sheet.cost(), false);
        row("Savings less cost", sheet.net(), false);
        parts("Whose budget", sheet.budgets(), ValueWords::budget);
        parts("Kind of saving", sheet.kinds(), ValueWords::kind);
        out.append('\n');
        line("", ValueWords.breakEven(sheet));
    }

    private void parts(String title, List<Part> parts, Function<Part, String> name) {
        if (!parts.isEmpty()) {
            out.append('\n').append(title).append('\n');
            parts.forEach(part -> row("  " + name.apply(part), Optional.of(part.savings()), false));
        }
    }

    private void outcomes() {
        if (sheet.lines().isEmpty()) {
            return;
        }
        out.append("\nOutcomes\n");
        for (ValueSheet.Line one : sheet.lines()) {
            row("  " + one.outcome().name(), Optional.of(one.savings()), false);
            one.outcome().cost().ifPresent(cost -> line("    ", ValueWords.source(one, cost)));
            one.outcome().evidence().ifPresent(evidence -> line("    ", "evidence: " + evidence));
        }
    }

    private void drivers() {
        if (!sheet.drivers().isEmpty()) {
            out.append('\n');
            line("", ValueWords.driversTitle(sheet));
            sheet.drivers().stream().limit(MOST_DRIVERS).forEach(one -> line("  ", ValueWords.driver(sheet, one)));
        }
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

    private void award(ValueReport.Award award) {
        AwardMatch match = award.match();
        out.append("\nWould the tender count it?\n");
        line("  ", ValueWords.tender(award));
        match.missing().forEach(why -> line("  ", why));
        for (GroundMatch ground : match.grounds()) {
            line("  ", ValueWords.standing(ground));
            ground.quotes().forEach(quote -> line("    ", ValueWords.quote(quote, award.tender())));
            ValueWords.argued(ground).ifPresent(argued -> line("    ", argued));
        }
        if (!match.against().isEmpty()) {
            out.append("\nWhat keeps it from counting\n");
            match.against().forEach(finding -> {
                line("  ", ValueWords.against(finding));
                finding.clause().ifPresent(quote -> line("    ", ValueWords.quote(quote, award.tender())));
            });
        }
        if (!match.room().isEmpty()) {
            out.append("\nWhere the law makes room (it gives no right to have savings counted)\n");
            match.room().forEach(room -> line("  ", ValueWords.room(room)));
        }
        List<String> questions = ValueWords.questions(match);
        if (!questions.isEmpty()) {
            out.append("\nAsk the buyer\n");
            questions.forEach(question -> line("  ", question));
        }
    }

    private void sentence() {
        ValueWords.sentence(report).ifPresent(words -> {
            out.append("\nFor the bid\n");
            line("  ", words);
        });
    }

    private void row(String label, Optional<Cases> cases, boolean pence) {
        if (cases.isEmpty()) {
            row(label, "unknown", "unknown", "unknown");
        } else {
            row(
                    label,
                    ValueWords.figure(cases.get().low(), pence),
                    ValueWords.figure(cases.get().central(), pence),
                    ValueWords.figure(cases.get().high(), pence));
        }
    }

    private void row(String label, String low, String central, String high) {
        String indent = label.substring(0, label.length() - label.stripLeading().length());
        String words = indent + Plain.line(label);
        if (words.length() > LABEL) {
            // A name too long for its column has a line of its own.
            wrap(indent, Plain.line(label)).forEach(line -> out.append(line).append('\n'));
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
