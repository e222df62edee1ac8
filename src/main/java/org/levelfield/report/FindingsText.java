package org.levelfield.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.review.Baseline;

/**
 * Tells findings in a terminal: first which barriers there are, then each barrier once, those that shut out most first.
 * A barrier with many places is told in full for the first of them only; the others take a line each, and the rest is
 * counted.
 */
final class FindingsText {

    private static final int LONGEST_QUOTE = 400;
    private static final int ALL_IN_FULL = 3;
    private static final int FIRST_IN_FULL = 2;
    private static final int MOST_LINES = 8;
    private static final int MOST_GONE = 20;
    private static final String GAP = "  ";

    private final Report report;
    private final ReportWords words;
    private final Ink ink;
    private final int width;
    private final List<List<Finding>> groups;
    private final StringBuilder out = new StringBuilder();

    FindingsText(Report report, Ink ink, int width) {
        this.report = report;
        this.words = new ReportWords(report);
        this.ink = ink;
        this.width = width;
        this.groups = groups(report.open());
    }

    /** Findings of one barrier, severity and status together; what shuts out most first, then the gravest. */
    private static List<List<Finding>> groups(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(
                        finding.severity() + " " + finding.status() + " " + finding.barrier(), any -> new ArrayList<>())
                .add(finding));
        return groups.values().stream()
                .sorted(Comparator.comparing((List<Finding> one) -> one.get(0).severity())
                        .thenComparing(one -> one.get(0).status())
                        .thenComparing(List::size)
                        .reversed())
                .toList();
    }

    /** How many findings there are of which status, and a line for each barrier. */
    String overview() {
        out.setLength(0);
        verdict();
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)) {
            List<List<Finding>> these = groups.stream()
                    .filter(one -> one.get(0).severity() == severity)
                    .toList();
            if (!these.isEmpty()) {
                line(ink.bold(excludes(severity)));
                these.forEach(this::told);
            }
        }
        if (!groups.isEmpty()) {
            line("");
        }
        return out.toString();
    }

    private static String excludes(Severity severity) {
        return switch (severity) {
            case HIGH -> "Shuts small bodies out:";
            case MEDIUM -> "Can be met at a price or with a partner:";
            case LOW -> "Costs effort or paper:";
        };
    }

    private void told(List<Finding> findings) {
        Finding first = findings.get(0);
        String places = findings.size() == 1 ? "" : " (" + findings.size() + " places)";
        String status = first.status() == Status.PRACTICAL_BARRIER ? "" : GAP + ReportWords.name(first.status(), 1);
        String title = GAP + words.barrier(first.barrier()) + places;
        line(title + ink.status(first.status(), status));
    }

    private void verdict() {
        List<Finding> open = report.open();
        int accepted = report.findings().size() - open.size();
        if (open.isEmpty()) {
            line(
                    accepted > 0
                            ? "No finding counts: " + accepted + (accepted == 1 ? " is" : " are") + " accepted."
                            : ReportWords.NOTHING);
            line("");
            return;
        }
        counts(open);
        if (accepted > 0) {
            line(accepted + " more accepted, told at the end");
        }
        report.review().baseline().ifPresent(baseline -> {
            long added = open.stream().filter(baseline::isNew).count();
            line("Against the earlier report: " + added + " new, " + (open.size() - added) + " as before, "
                    + baseline.absent().size() + " gone");
        });
        line("");
    }

    /** How many there are of which status, on a second line where one does not hold them. */
    private void counts(List<Finding> open) {
        String plain = open.size() == 1 ? "1 finding:" : open.size() + " findings:";
        StringBuilder inked = new StringBuilder(plain);
        int column = plain.length();
        String before = " ";
        for (Status status :
                List.of(Status.POSSIBLE_BREACH, Status.AGAINST_GUIDANCE, Status.PRACTICAL_BARRIER, Status.NOTE)) {
            long number =
                    open.stream().filter(finding -> finding.status() == status).count();
            if (number == 0) {
                continue;
            }
            String count = number + " " + ReportWords.name(status, number);
            boolean breaks = column + before.length() + count.length() > width;
            inked.append(breaks ? before.stripTrailing() + "\n" + GAP : before).append(ink.status(status, count));
            column = (breaks ? GAP.length() : column + before.length()) + count.length();
            before = ", ";
        }
        line(inked.toString());
    }

    /** Each barrier with its places, then what was accepted and what is gone. */
    String all() {
        out.setLength(0);
        groups.forEach(this::group);
        accepted();
        report.review().baseline().map(Baseline::absent).ifPresent(this::gone);
        return out.toString();
    }

    private void group(List<Finding> findings) {
        Finding first = findings.get(0);
        String status = ReportWords.name(first.status(), 1).toUpperCase(Locale.ROOT);
        String title = words.barrier(first.barrier());
        String told = "[" + first.barrier() + ", severity " + first.severity().id() + "]";
        String head = ink.status(first.status(), status) + GAP + ink.bold(title);
        if (status.length() + title.length() + told.length() + 2 * GAP.length() > width) {
            line(head);
            line(GAP + told);
        } else {
            line(head + GAP + told);
        }
        int full = findings.size() <= ALL_IN_FULL ? findings.size() : FIRST_IN_FULL;
        findings.subList(0, full).forEach(this::finding);
        more(findings.subList(full, findings.size()));
        report.book().barrier(first.barrier()).ifPresent(card -> wrap("  Who is shut out: ", card.hurts()));
        wrap("  Instead write: ", first.remedy());
        wrap("  Or ask: ", first.question());
        line("");
    }

    /** Further places of a barrier: a line each for some, a count and pages for the rest. */
    private void more(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line("  and " + findings.size() + " more places:");
        findings.stream()
                .limit(MOST_LINES)
                .forEach(finding -> finding.clause()
                        .ifPresent(clause ->
                                inALine(words.place(clause), clause.quote(), finding.id() + newness(finding))));
        if (findings.size() > MOST_LINES) {
            rest(findings.subList(MOST_LINES, findings.size()));
        }
    }

    private void rest(List<Finding> findings) {
        Map<String, SortedSet<Integer>> pages = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding.clause().stream())
                .forEach(clause -> clause.page()
                        .ifPresentOrElse(
                                page -> pages.computeIfAbsent(clause.document(), any -> new TreeSet<>())
                                        .add(page),
                                () -> pages.computeIfAbsent(clause.document(), any -> new TreeSet<>())));
        List<String> files = pages.entrySet().stream()
                .map(one -> words.file(one.getKey()) + pages(one.getValue()))
                .toList();
        wrap("    ", "and " + findings.size() + " more: " + String.join("; ", files));
    }

    private static String pages(SortedSet<Integer> pages) {
        return pages.isEmpty()
                ? ""
                : (pages.size() == 1 ? ", page " : ", pages ")
                        + String.join(", ", pages.stream().map(String::valueOf).toList());
    }

    /** A place, as much of its words as the line holds, and an id. */
    private void inALine(String place, String quote, String id) {
        int room = width - place.length() - id.length() - 12;
        if (room < width / 3) {
            wrap("    ", place);
            room = width - id.length() - 12;
            line("      “" + Plain.cut(Plain.line(quote), room) + "”  " + ink.dim(id));
        } else {
            line("    " + place + "  “" + Plain.cut(Plain.line(quote), room) + "”  " + ink.dim(id));
        }
    }

    private void finding(Finding finding) {
        finding.clause().ifPresent(evidence -> {
            line(ink.dim(Plain.wrap("  ", words.place(evidence), width).stripTrailing()));
            wrap("    ", "“" + Plain.cut(Plain.line(evidence.quote()), LONGEST_QUOTE) + "”");
        });
        wrap("    What: ", finding.message());
        wrap("    Why: ", why(finding));
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
        line("    " + ink.dim("id " + finding.id() + newness(finding)));
    }

    private String newness(Finding finding) {
        return report.review()
                .baseline()
                .filter(one -> one.isNew(finding))
                .map(any -> " new")
                .orElse("");
    }

    /** The reasoning; the law, which is told once at the top, is left out of it. */
    private String why(Finding finding) {
        return Plain.line(finding.why()).replace("Judged under " + report.law().told() + ": ", "Judged: ");
    }

    private void accepted() {
        List<Finding> accepted = report.findings().stream()
                .filter(one -> report.review().suppression(one).isPresent())
                .toList();
        if (accepted.isEmpty()) {
            return;
        }
        line(ink.bold("Accepted, and not counted above:"));
        for (Finding finding : accepted) {
            wrap("  ", words.barrier(finding.barrier()));
            finding.clause().ifPresent(clause -> inALine(words.place(clause), clause.quote(), finding.id()));
            report.review()
                    .suppression(finding)
                    .ifPresent(one -> wrap("    ", "by " + one.who() + " until " + one.until() + ": " + one.reason()));
        }
        line("");
    }

    private void gone(List<SavedFinding> gone) {
        if (gone.isEmpty()) {
            return;
        }
        line(ink.bold("In the earlier report, and no longer found:"));
        gone.stream().limit(MOST_GONE).forEach(one -> {
            wrap("  ", words.barrier(one.barrier()));
            inALine(
                    Plain.line(Plain.fileName(one.clause().document())),
                    one.clause().quote(),
                    Plain.line(one.id()));
        });
        if (gone.size() > MOST_GONE) {
            line("  and " + (gone.size() - MOST_GONE) + " more");
        }
        line("");
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
