package org.levelfield.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Severity;
import org.levelfield.report.Report;
import org.levelfield.report.ReportWords;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Tone;
import org.levelfield.rules.BarrierCard;

/**
 * What the page of a report shows.
 *
 * @param report what was found
 * @param words its sentences
 * @param barriers findings of one barrier and status together, the gravest first
 */
public record ReportPage(Report report, ReportWords words, List<BarrierSection> barriers) {

    private static final int MOST_BARS = 10;

    /** Keeps its own copy. */
    public ReportPage {
        barriers = List.copyOf(barriers);
    }

    static ReportPage of(Report report) {
        Context context = new Context(report);
        ReportWords words = new ReportWords(report);
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        report.open().stream()
                .sorted(Comparator.comparing(Finding::status)
                        .thenComparing(Finding::severity)
                        .reversed())
                .forEach(finding -> groups.computeIfAbsent(
                                finding.barrier() + "-" + finding.status().id(), any -> new ArrayList<>())
                        .add(finding));
        List<BarrierSection> barriers = new ArrayList<>();
        groups.forEach((id, findings) -> barriers.add(BarrierSection.of(id, findings, words, context)));
        return new ReportPage(report, words, barriers);
    }

    /** How many findings there are of each status, those of which there is none left out, the gravest first. */
    public Map<Look, Long> counts() {
        Map<Look, Long> counts = new LinkedHashMap<>();
        for (Look look : Look.GRAVEST_FIRST) {
            long number = report.open().stream()
                    .filter(one -> one.status() == look.status())
                    .count();
            if (number > 0) {
                counts.put(look, number);
            }
        }
        return counts;
    }

    /** Findings that somebody has accepted, and which count nowhere above: each with who, until when and why. */
    public List<String> accepted() {
        List<String> told = new ArrayList<>();
        for (Finding finding : report.findings()) {
            report.review()
                    .suppression(finding)
                    .ifPresent(one -> told.add(
                            title(finding) + ": by " + one.who() + " until " + one.until() + ": " + one.reason()));
        }
        return told;
    }

    private String title(Finding finding) {
        return report.book().barrier(finding.barrier()).map(BarrierCard::title).orElse(finding.barrier());
    }

    /** Documents that could not be read. */
    public List<Document> unread() {
        return report.documents().stream()
                .filter(one -> one.status() == Document.Status.NOT_READ)
                .toList();
    }

    /** The barriers that shut out most, the worst first. */
    public BarsPicture worst() {
        Map<String, List<Finding>> barriers = report.open().stream()
                .collect(Collectors.groupingBy(Finding::barrier, LinkedHashMap::new, Collectors.toList()));
        List<Part.Bars.Bar> bars = barriers.values().stream()
                .sorted(Comparator.<List<Finding>, Severity>comparing(ReportPage::severity)
                        .thenComparing(List::size)
                        .reversed())
                .limit(MOST_BARS)
                .map(this::bar)
                .toList();
        boolean more = barriers.size() > MOST_BARS;
        return new BarsPicture(new Part.Bars(
                more ? "What excludes most: the " + MOST_BARS + " worst of " + barriers.size() : "What excludes most",
                "Barriers by how much they exclude, then by how often they stand in the documents.",
                bars));
    }

    private static Severity severity(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.LOW);
    }

    private Part.Bars.Bar bar(List<Finding> findings) {
        Severity severity = severity(findings);
        int places = findings.size();
        return new Part.Bars.Bar(
                words.barrier(findings.get(0).barrier()),
                switch (severity) {
                    case HIGH -> Tone.BAD;
                    case MEDIUM -> Tone.OPEN;
                    case LOW -> Tone.NONE;
                },
                BigDecimal.valueOf(places),
                severity.id() + ", " + places + (places == 1 ? " place" : " places"));
    }

    /** Barriers by the groups of the rule book and by status. */
    public GroupsPicture groups() {
        return GroupsPicture.of(report);
    }

    /** Where in the documents findings stand. */
    public PlacesPicture places() {
        return PlacesPicture.of(report, words);
    }

    /** Whether a citation is to be checked. */
    public boolean hasUnchecked() {
        return report.open().stream().flatMap(one -> one.legalBasis().stream()).anyMatch(basis -> !basis.verified());
    }
}
