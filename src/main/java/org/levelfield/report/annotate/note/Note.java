package org.levelfield.report.annotate.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Status;
import org.levelfield.report.Plain;
import org.levelfield.report.Report;
import org.levelfield.rules.BarrierCard;

/**
 * What is told of a finding beside its words.
 *
 * @param finding the finding
 * @param evidence its clause
 * @param title the barrier's title and what the law says of it
 * @param lines what is told, in order; each one line of plain text, fit for XML
 * @param remedy wording that would remove the barrier, one line, not among {@code lines}
 */
public record Note(Finding finding, Evidence evidence, String title, List<Line> lines, String remedy) {

    /** Who speaks in notes and changes. */
    public static final String AUTHOR = "Levelfield";

    /** A line and the word or two before it, which may be empty. */
    public record Line(String label, String words) {

        /** Both as they are read. */
        public String told() {
            return label.isEmpty() ? words : label + ": " + words;
        }
    }

    /** Keeps its own copy. */
    public Note {
        lines = List.copyOf(lines);
    }

    /** The notes on one document, in the order of the report. */
    public static List<Note> on(String document, Report report) {
        List<Note> notes = new ArrayList<>();
        for (Finding finding : report.open()) {
            finding.clause()
                    .filter(evidence -> evidence.document().equals(document))
                    .ifPresent(evidence -> notes.add(of(finding, evidence, report)));
        }
        return notes;
    }

    private static Note of(Finding finding, Evidence evidence, Report report) {
        String name =
                report.book().barrier(finding.barrier()).map(BarrierCard::title).orElse(finding.barrier());
        List<Line> lines = new ArrayList<>();
        add(lines, "What", finding.message());
        add(lines, "Why", finding.why());
        add(lines, "To be known", String.join("; ", finding.missingFacts()));
        finding.legalBasis().forEach(basis -> add(lines, "Law", law(basis)));
        if (finding.status() == Status.POSSIBLE_BREACH) {
            add(
                    lines,
                    "Who can act",
                    finding.legalBasis().stream()
                            .flatMap(basis -> basis.act().stream())
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
        add(
                lines,
                "If the law were",
                finding.candidates().stream()
                        .map(one -> one.regime() + " – " + told(one.status()))
                        .collect(Collectors.joining("; ")));
        add(lines, "Ask", finding.question());
        return new Note(
                finding, evidence, plain(name) + " – " + told(finding.status()), lines, plain(finding.remedy()));
    }

    private static void add(List<Line> lines, String label, String words) {
        String plain = plain(words);
        if (!plain.isEmpty()) {
            lines.add(new Line(label, plain));
        }
    }

    private static String law(LegalBasis basis) {
        return basis.cite() + (basis.verified() ? "" : " (citation to be checked)") + ". " + basis.says();
    }

    private static String told(Status status) {
        return status.id().replace('-', ' ');
    }

    /** One line without what no XML file can hold: half characters, and the two that are none. */
    static String plain(String words) {
        StringBuilder made = new StringBuilder();
        Plain.line(words)
                .codePoints()
                .filter(c -> c < 0xd800 || (c > 0xdfff && c != 0xfffe && c != 0xffff))
                .forEach(made::appendCodePoint);
        return made.toString();
    }

    /** The words of the clause, one line. */
    public String quote() {
        return plain(evidence.quote());
    }
}
