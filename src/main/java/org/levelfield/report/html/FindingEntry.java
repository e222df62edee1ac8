package org.levelfield.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.Status;
import org.levelfield.report.Plain;
import org.levelfield.report.ReportWords;

/**
 * One place of a barrier.
 *
 * @param finding what was found
 * @param place where its clause stands
 * @param quoted the clause, with what stands around it; empty where the finding rests on no clause
 * @param details what more is to be told, each with a word for it
 * @param law provisions that speak to this place; empty where they are told of the barrier as a whole
 * @param remedy wording for this place alone
 * @param question about this place alone
 */
public record FindingEntry(
        Finding finding,
        String place,
        Optional<Quoted> quoted,
        List<Detail> details,
        List<LegalBasis> law,
        Optional<String> remedy,
        Optional<String> question) {

    /**
     * Something told of a finding.
     *
     * @param what what it is: {@code Why}
     * @param text in a sentence
     */
    public record Detail(String what, String text) {}

    /** Keeps its own copies. */
    public FindingEntry {
        details = List.copyOf(details);
        law = List.copyOf(law);
    }

    static FindingEntry of(
            Finding finding,
            ReportWords words,
            Context context,
            List<LegalBasis> law,
            Optional<String> remedy,
            Optional<String> question) {
        return new FindingEntry(
                finding,
                finding.clause().map(words::place).orElse("The pack as a whole"),
                finding.clause().map(context::of),
                details(finding, words),
                law,
                remedy,
                question);
    }

    private static List<Detail> details(Finding finding, ReportWords words) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("What", finding.message()));
        // The law is told once, at the top.
        details.add(new Detail(
                "Why",
                Plain.line(finding.why())
                        .replace("Judged under " + words.report().law().told() + ": ", "Judged: ")));
        words.report()
                .review()
                .baseline()
                .ifPresent(earlier -> details.add(
                        new Detail("Since the earlier report", earlier.isNew(finding) ? "new" : "as before")));
        finding.evidence().stream()
                .skip(1)
                .forEach(one -> details.add(
                        new Detail("It also rests on", "“" + Plain.line(one.quote()) + "” – " + words.place(one))));
        finding.mitigations().forEach(one -> details.add(new Detail("What softens it", mitigation(one, words))));
        if (!finding.missingFacts().isEmpty()) {
            details.add(new Detail("Not known", String.join("; ", finding.missingFacts())));
        }
        List<String> acts = finding.legalBasis().stream()
                .flatMap(basis -> basis.act().stream())
                .distinct()
                .toList();
        if (finding.status() == Status.POSSIBLE_BREACH && !acts.isEmpty()) {
            details.add(new Detail("Who can act", String.join("; ", acts)));
        }
        if (!finding.candidates().isEmpty()) {
            details.add(new Detail(
                    "If the law were",
                    String.join(
                            "; ",
                            finding.candidates().stream()
                                    .map(one -> one.regime() + " – " + ReportWords.name(one.status(), 1))
                                    .toList())));
        }
        return details;
    }

    private static String mitigation(Mitigation one, ReportWords words) {
        return one.id().replace('-', ' ')
                + one.evidence()
                        .map(at -> ": “" + Plain.line(at.quote()) + "” – " + words.place(at))
                        .orElse("");
    }
}
