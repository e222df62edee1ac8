package org.levelfield.report.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Severity;
import org.levelfield.report.ReportWords;

/**
 * A barrier with its places.
 *
 * @param id unique on the page
 * @param title for a person
 * @param group the rule book's group, in words
 * @param look its status
 * @param severity how much it excludes
 * @param hurts whom it shuts out
 * @param findings in the order of the documents
 * @param law the provisions that speak to all of them; empty where they differ
 * @param remedy the wording that would remove all of them; empty where they differ
 * @param question the question about all of them; empty where they differ
 */
public record BarrierSection(
        String id,
        String title,
        String group,
        Look look,
        Severity severity,
        Optional<String> hurts,
        List<FindingEntry> findings,
        List<LegalBasis> law,
        Optional<String> remedy,
        Optional<String> question) {

    /** Keeps its own copies. */
    public BarrierSection {
        findings = List.copyOf(findings);
        law = List.copyOf(law);
    }

    static BarrierSection of(String id, List<Finding> findings, ReportWords words, Context context) {
        Finding first = findings.get(0);
        boolean oneLaw = same(findings, Finding::legalBasis).isPresent();
        Optional<String> remedy = same(findings, Finding::remedy);
        Optional<String> question = same(findings, Finding::question);
        return new BarrierSection(
                id,
                words.barrier(first.barrier()),
                first.group().replace('-', ' '),
                Look.of(first.status()),
                first.severity(),
                words.hurts(first.barrier()),
                findings.stream()
                        .map(one -> FindingEntry.of(
                                one,
                                words,
                                context,
                                oneLaw ? List.of() : one.legalBasis(),
                                remedy.isPresent() ? Optional.empty() : Optional.of(one.remedy()),
                                question.isPresent() ? Optional.empty() : Optional.of(one.question())))
                        .toList(),
                oneLaw ? first.legalBasis() : List.of(),
                remedy,
                question);
    }

    private static <T> Optional<T> same(List<Finding> findings, Function<Finding, T> part) {
        T first = part.apply(findings.get(0));
        return findings.stream().allMatch(one -> part.apply(one).equals(first)) ? Optional.of(first) : Optional.empty();
    }
}
