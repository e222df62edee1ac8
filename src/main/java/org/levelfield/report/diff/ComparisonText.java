package org.levelfield.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.report.Plain;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedReport;
import org.levelfield.rules.BarrierCard;
import org.levelfield.rules.RuleBook;

/** Tells a comparison in a terminal, with the words of both. */
public final class ComparisonText {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final int LONGEST_QUOTE = 400;

    private final RuleBook book;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(RuleBook book, int width) {
        this.book = book;
        this.width = Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /**
     * The comparison as text, ending in a line feed.
     *
     * @param book for the titles of barriers
     * @param width columns of the terminal
     */
    public static String write(Comparison comparison, RuleBook book, int width) {
        ComparisonText page = new ComparisonText(book, width);
        page.head(comparison);
        comparison.changes().forEach(page::change);
        return page.text.toString();
    }

    private void head(Comparison comparison) {
        wrap("Old: ", named(comparison.old()));
        wrap("New: ", named(comparison.now()));
        if (!comparison.hasSameRules()) {
            wrap(
                    "",
                    "The two were judged by other rules or under the law of another day; a difference may come of that.");
        }
        List<String> counts = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            counts.add(comparison.count(kind) + " " + kind.id());
        }
        text.append('\n');
        wrap("", String.join(", ", counts) + ", " + comparison.unchanged() + " unchanged");
    }

    private static String named(SavedReport report) {
        int findings = report.findings().size();
        return report.title().orElse("tender") + " (" + findings + (findings == 1 ? " finding" : " findings")
                + report.asOf().map(day -> ", law of " + day).orElse("") + ")";
    }

    private void change(Change change) {
        SavedFinding finding = change.either();
        text.append('\n');
        String title = book.barrier(finding.barrier()).map(BarrierCard::title).orElse(finding.barrier());
        wrap(
                "",
                change.kind().name() + "  " + title + "  [" + finding.barrier() + ", "
                        + finding.status().id().replace('-', ' ') + ", severity "
                        + finding.severity().id() + "]");
        wrap("  ", change.how());
        change.old().ifPresent(one -> told("old", one));
        change.now().ifPresent(one -> told("new", one));
    }

    private void told(String which, SavedFinding finding) {
        SavedFinding.Place clause = finding.clause();
        List<String> parts = new ArrayList<>();
        parts.add(Plain.fileName(clause.document()));
        clause.page().ifPresent(page -> parts.add("page " + page));
        clause.section().ifPresent(section -> parts.add("section " + section));
        wrap("  " + which + ": ", String.join(", ", parts) + "  id " + finding.id());
        String quote = Plain.line(clause.quote());
        wrap("    ", "“" + (quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote) + "”");
    }

    private void wrap(String indent, String words) {
        if (!words.isBlank()) {
            text.append(Plain.wrap(indent, Plain.line(words), width));
        }
    }
}
