package org.levelfield.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levelfield.screening.register.Effect;
import org.levelfield.screening.register.Effect.Group;
import org.levelfield.screening.register.Provenance;
import org.levelfield.screening.register.Share;

/** Writes registers and effects as text for a terminal, ending in a line feed. */
public final class RegisterText {

    private static final int LONGEST_NAME = 48;

    private RegisterText() {}

    /** A table of what the store holds. */
    public static String sources(List<Provenance> sources) {
        if (sources.isEmpty()) {
            return "no register is imported; levelfield register import PATH reads one\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("register", "as of", "kept", "read", "left out", "data", "from"));
        for (Provenance one : sources) {
            rows.add(List.of(
                    one.source().id(),
                    one.extracted().map(LocalDate::toString).orElse("not known"),
                    number(one.kept()),
                    number(one.read()),
                    number(one.refused()),
                    one.synthetic() ? "synthetic" : "real",
                    Plain.line(one.origin())));
        }
        StringBuilder text = new StringBuilder(table(rows, 2, 4));
        text.append('\n');
        for (Provenance one : sources) {
            text.append(one.source().id())
                    .append(": ")
                    .append(one.source().keeper())
                    .append("; ")
                    .append(one.source().licence())
                    .append('\n');
        }
        return text.toString();
    }

    /** What a demand leaves. */
    public static String effect(Effect effect) {
        StringBuilder text = new StringBuilder();
        text.append(effect.synthetic() ? "SYNTHETIC DATA: " : "")
                .append(effect.question().floor().told())
                .append("\n\n");
        Share share = effect.share();
        text.append(leaves("This leaves", share)).append('\n');
        effect.eased()
                .ifPresent(eased -> text.append("Eased to ")
                        .append(effect.question().eased().orElseThrow().told())
                        .append(", ")
                        .append(leaves("it would leave", eased))
                        .append('\n'));
        groups(text, "By latest yearly income (GBP)", effect.bands());
        groups(text, "By what they are for", effect.causes());
        groups(text, "By where they work", effect.areas());
        text.append("\nCounted: ");
        text.append(String.join(
                "; ",
                effect.registers().stream()
                        .map(one -> one.source().keeper()
                                + one.extracted().map(day -> ", as of " + day).orElse(", day not known"))
                        .toList()));
        text.append("\nTo bear in mind\n");
        effect.caveats().forEach(caveat -> text.append("- ").append(caveat).append('\n'));
        return text.toString();
    }

    private static String leaves(String verb, Share share) {
        if (share.known() == 0) {
            return verb + " an unknown share: of none of " + number(share.considered())
                    + " charities the register holds what is asked.";
        }
        return verb + " " + number(share.left()) + " of " + number(share.known()) + " charities: " + part(share)
                + (share.unknown() == 0 ? "" : "; of " + number(share.unknown()) + " more it is not known") + ".";
    }

    /** The same in a sentence or two, for a report that holds many. */
    static String brief(Effect effect) {
        String eased = effect.eased()
                .map(share ->
                        " " + leaves(effect.question().eased().orElseThrow().told() + " would leave", share))
                .orElse("");
        return (effect.synthetic() ? "SYNTHETIC DATA: " : "")
                + leaves(effect.question().floor().told() + " leaves", effect.share())
                + eased;
    }

    private static void groups(StringBuilder text, String title, List<Group> groups) {
        if (groups.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "left", "of", "unknown", "share"));
        for (Group group : groups) {
            Share share = group.share();
            rows.add(List.of(
                    "  " + name(group.name()),
                    number(share.left()),
                    number(share.known()),
                    number(share.unknown()),
                    share.known() == 0 ? "not known" : part(share)));
        }
        text.append('\n').append(title).append('\n').append(table(rows, 1, 3));
    }

    private static String name(String raw) {
        String name = Plain.line(raw);
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    /** {@code 2.7 % [2.1 to 3.4]}. */
    private static String part(Share share) {
        return share.interval()
                .map(range -> String.format(
                        Locale.ROOT,
                        "%.1f %% [%.1f to %.1f]",
                        100 * share.part().orElse(0),
                        100 * range.low(),
                        100 * range.high()))
                .orElse("not known");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Columns under one another; numbers, from one column to another, to the right. */
    private static String table(List<List<String>> rows, int firstNumber, int lastNumber) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(one -> one.get(column).length())
                        .max()
                        .orElse(0);
                String space = " ".repeat(width - row.get(i).length());
                boolean right = i >= firstNumber && i <= lastNumber;
                line.append(i == 0 ? "" : "  ").append(right ? space + row.get(i) : row.get(i) + space);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
