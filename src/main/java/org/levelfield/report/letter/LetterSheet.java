package org.levelfield.report.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Status;
import org.levelfield.report.Report;
import org.levelfield.report.sheet.Line;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Tender;

/**
 * Questions to the buyer, in the order of the clauses that they are about, with the last date to ask. Nothing in it tells
 * who asks. Accepted findings and notes are left out.
 */
public final class LetterSheet {

    private static final int MOST_QUOTES = 3;
    private static final int LONGEST_QUOTE = 500;

    private final Report report;
    private final Places places;
    private final List<Part> parts = new ArrayList<>();

    private LetterSheet(Report report) {
        this.report = report;
        this.places = new Places(report);
    }

    /** The letter. */
    public static Sheet of(Report report) {
        LetterSheet letter = new LetterSheet(report);
        Tender tender = report.tender();
        String title = tender.title().map(Fact::value).orElse("the tender");
        Line under = Line.of("To " + tender.buyer().map(Fact::value).orElse("the buyer")
                + tender.reference().map(one -> " · reference " + one.value()).orElse(""));
        letter.opening();
        letter.questions();
        letter.closing();
        return new Sheet("Clarification questions: " + title, under, report.generatedAt(), letter.parts);
    }

    private void opening() {
        parts.add(Part.Paragraph.of(lastDate()));
        parts.add(Part.Paragraph.of("We are thinking of bidding and ask the questions below. Please answer them to all"
                + " bidders, in the way that the documents lay down."));
    }

    private Line lastDate() {
        Tender tender = report.tender();
        Optional<Fact<LocalDate>> last = tender.clarificationDeadline();
        if (last.isPresent()) {
            LocalDate day = last.get().value();
            LocalDate today = report.generatedAt().atZone(ZoneOffset.UTC).toLocalDate();
            String where = last.get()
                    .evidence()
                    .map(one -> " (" + places.told(one) + ")")
                    .orElse("");
            String passed = day.isBefore(today)
                    ? " That day has passed; the buyer need no longer answer, and may all the same."
                    : "";
            return Line.strong("Last date to ask: " + Places.day(day)).and(where + "." + passed);
        }
        return Line.strong("Last date to ask: not known.")
                .and(" The documents that were read do not state it; look in the portal."
                        + tender.deadline()
                                .map(one -> " Bids are due on " + Places.day(one.value()) + ".")
                                .orElse(""));
    }

    /** Findings of one barrier ask one question, where the first of them stands. */
    private void questions() {
        Map<String, List<Finding>> byBarrier = new LinkedHashMap<>();
        report.open().stream()
                .filter(one -> one.status() != Status.NOTE)
                .forEach(one -> byBarrier
                        .computeIfAbsent(one.barrier(), any -> new ArrayList<>())
                        .add(one));
        if (byBarrier.isEmpty()) {
            parts.add(Part.Paragraph.of("No question: nothing was found to ask about."));
        }
        int number = 1;
        for (List<Finding> findings : byBarrier.values()) {
            question(number++, findings);
        }
    }

    private void question(int number, List<Finding> findings) {
        Finding first = findings.get(0);
        String title =
                report.book().barrier(first.barrier()).map(card -> card.title()).orElse(first.barrier());
        parts.add(new Part.Heading(2, number + ". " + title));
        List<Evidence> clauses =
                findings.stream().flatMap(one -> one.clause().stream()).toList();
        for (Evidence clause : clauses.subList(0, Math.min(MOST_QUOTES, clauses.size()))) {
            parts.add(Part.Paragraph.quote(Line.strong(places.told(clause) + ": ")
                    .and("“" + Places.cut(clause.quote(), LONGEST_QUOTE) + "”")));
        }
        if (clauses.size() > MOST_QUOTES) {
            List<String> rest = clauses.subList(MOST_QUOTES, clauses.size()).stream()
                    .map(places::told)
                    .distinct()
                    .toList();
            parts.add(Part.Paragraph.note("The same is asked in: " + String.join("; ", rest) + "."));
        }
        parts.add(Part.Paragraph.of(Line.strong("Question: ").and(first.question())));
        parts.add(Part.Paragraph.of(Line.strong("What would help: ").and(first.remedy())));
        law(findings).ifPresent(law -> parts.add(Part.Paragraph.note(law)));
    }

    /** The provisions that speak to it, where the law does. */
    private static Optional<String> law(List<Finding> findings) {
        List<String> cites = findings.stream()
                .filter(one -> one.status().compareTo(Status.AGAINST_GUIDANCE) >= 0)
                .flatMap(one -> one.legalBasis().stream())
                .map(LetterSheet::cited)
                .distinct()
                .toList();
        return cites.isEmpty() ? Optional.empty() : Optional.of("Law that speaks to it: " + String.join("; ", cites));
    }

    private static String cited(LegalBasis basis) {
        return basis.cite() + (basis.verified() ? "" : " (citation to be checked)");
    }

    private void closing() {
        parts.add(Part.Paragraph.of("With thanks, a supplier that may bid."));
        parts.add(
                Part.Paragraph.note("Before sending: read each question against the documents, leave out what does not"
                        + " matter to you, and send it through the portal or address that the documents name. The file"
                        + " tells nobody who you are; the portal may."));
    }
}
