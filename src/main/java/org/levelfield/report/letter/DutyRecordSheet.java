package org.levelfield.report.letter;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Status;
import org.levelfield.report.Report;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.review.Baseline;
import org.levelfield.report.review.Suppression;
import org.levelfield.report.sheet.Line;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Part.Cell;
import org.levelfield.report.sheet.Part.Table.Column;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.Tone;
import org.levelfield.rules.BarrierCard;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Tender;

/**
 * What an officer files to show that barriers to small suppliers were considered: each barrier with what was decided,
 * kept with a reason, changed or removed. What was accepted before carries its reason; the rest is to be filled in.
 */
public final class DutyRecordSheet {

    private static final int LONGEST_QUOTE = 400;
    private static final String OPEN = "☐ kept   ☐ changed   ☐ removed";
    private static final String BLANK = "Reason or new wording: ______________________________";

    private final Report report;
    private final Places places;
    private final List<Part> parts = new ArrayList<>();

    private DutyRecordSheet(Report report) {
        this.report = report;
        this.places = new Places(report);
    }

    /** The record. */
    public static Sheet of(Report report) {
        DutyRecordSheet sheet = new DutyRecordSheet(report);
        Tender tender = report.tender();
        sheet.duty();
        sheet.facts();
        sheet.barriers();
        sheet.gone();
        sheet.signatures();
        Line under = Line.of(tender.title().map(Fact::value).orElse("Tender")
                + tender.buyer().map(one -> " · " + one.value()).orElse("")
                + tender.reference().map(one -> " · reference " + one.value()).orElse(""));
        return new Sheet(
                "Record: how barriers to small suppliers were considered", under, report.generatedAt(), sheet.parts);
    }

    private void duty() {
        Optional<DutyLaw> duty = DutyLaw.of(report.law());
        parts.add(Part.Paragraph.of(duty.map(
                        one -> Line.strong(one.cite() + ": ").and(one.says()))
                .orElseGet(() -> Line.strong("Duty: ")
                        .and("the rule book names none for this law; the record shows that barriers were considered"
                                + " all the same."))));
    }

    private void facts() {
        parts.add(new Part.Heading(1, "What was looked at"));
        Tender tender = report.tender();
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "Estimated value", tender.value().map(Fact::value).map(Money::told));
        fact(rows, "Term", tender.termMonths().map(one -> one.value().toPlainString() + " months"));
        fact(rows, "Published", tender.published().map(one -> Places.day(one.value())));
        fact(rows, "Bids due", tender.deadline().map(one -> Places.day(one.value())));
        fact(rows, "Law", Optional.of(report.law().told()));
        fact(
                rows,
                "Checked on",
                Optional.of(
                        Places.day(report.generatedAt().atZone(ZoneOffset.UTC).toLocalDate())));
        fact(
                rows,
                "Checked with",
                Optional.of("levelfield " + report.version() + ", rule book "
                        + Places.cut(report.book().version(), 13).replace("…", "") + ", profile "
                        + report.profile().id()));
        parts.add(new Part.Table(
                "Facts", List.of(new Column("Fact", 2), new Column("As the documents state it", 5)), rows));
        parts.add(new Part.Table(
                "Documents",
                List.of(new Column("Document", 5), new Column("Read", 2), new Column("SHA-256", 4)),
                report.documents().stream().map(DutyRecordSheet::document).toList()));
    }

    private static void fact(List<List<Cell>> rows, String name, Optional<String> value) {
        rows.add(List.of(Cell.of(name), Cell.of(value.orElse("not known"))));
    }

    private static List<Cell> document(Document document) {
        String read = document.status().id().replace('-', ' ');
        return List.of(
                Cell.of(document.path()),
                Cell.of(read),
                Cell.of(document.sha256().orElse("not known")));
    }

    private void barriers() {
        parts.add(new Part.Heading(1, "Barriers and what was decided"));
        if (report.findings().isEmpty()) {
            parts.add(Part.Paragraph.of(
                    "No barrier of the kinds that the rule book knows was found in the text that" + " could be read."));
            return;
        }
        int settled = report.findings().size() - report.open().size();
        parts.add(Part.Paragraph.of(report.findings().size() + " places were found. Reasons on file: " + settled
                + "; to be filled in: " + report.open().size() + ". Tick one box for each and say why."));
        Map<String, List<Finding>> byBarrier = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::barrier, TreeMap::new, Collectors.toList()));
        byBarrier.values().stream()
                .sorted(Comparator.comparing((List<Finding> one) -> gravest(one))
                        .reversed())
                .forEach(this::barrier);
    }

    private static Status gravest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::status)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void barrier(List<Finding> findings) {
        Finding first = findings.get(0);
        Optional<BarrierCard> card = report.book().barrier(first.barrier());
        parts.add(new Part.Heading(2, card.map(BarrierCard::title).orElse(first.barrier())));
        card.ifPresent(one ->
                parts.add(Part.Paragraph.of(Line.strong("Who is shut out: ").and(one.hurts()))));
        parts.add(new Part.Table(
                "Places and decisions",
                List.of(new Column("Clause", 5), new Column("What the law says", 3), new Column("Decision", 4)),
                findings.stream().map(this::place).toList()));
        parts.add(
                Part.Paragraph.of(Line.strong("Wording that would remove it: ").and(first.remedy())));
    }

    private List<Cell> place(Finding finding) {
        List<Line> clause = new ArrayList<>();
        finding.clause().ifPresent(one -> {
            clause.add(Line.strong(places.told(one)));
            clause.add(Line.of("“" + Places.cut(one.quote(), LONGEST_QUOTE) + "”"));
        });
        clause.add(Line.of("Finding " + finding.id()));
        List<Line> law = new ArrayList<>();
        law.add(Line.strong(finding.status().id().replace('-', ' ')));
        finding.legalBasis().forEach(one -> law.add(Line.of(cited(one))));
        return List.of(new Cell(Tone.NONE, clause), new Cell(Tone.NONE, law), decision(finding));
    }

    private static String cited(LegalBasis basis) {
        return basis.cite() + (basis.verified() ? "" : " (citation to be checked)");
    }

    private Cell decision(Finding finding) {
        Optional<Suppression> accepted = report.review().suppression(finding);
        if (accepted.isPresent()) {
            Suppression one = accepted.get();
            return new Cell(
                    Tone.NONE,
                    List.of(
                            Line.strong("☒ kept"),
                            Line.of("Reason: " + one.reason()),
                            Line.of("By " + one.who() + ", until " + Places.day(one.until()))));
        }
        return new Cell(Tone.NONE, List.of(Line.of(OPEN), Line.of(BLANK)));
    }

    /** What an earlier report had and the documents have no more. */
    private void gone() {
        List<SavedFinding> gone =
                report.review().baseline().map(Baseline::absent).orElse(List.of());
        if (gone.isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(1, "Changed or removed since the earlier report"));
        parts.add(new Part.Table(
                "No longer found",
                List.of(new Column("Barrier", 3), new Column("Words of then", 6), new Column("Decision", 3)),
                gone.stream()
                        .map(one -> List.of(
                                Cell.of(report.book()
                                        .barrier(one.barrier())
                                        .map(BarrierCard::title)
                                        .orElse(one.barrier())),
                                Cell.of("“" + Places.cut(one.clause().quote(), LONGEST_QUOTE) + "”"),
                                Cell.of("☒ changed or removed")))
                        .toList()));
    }

    private void signatures() {
        parts.add(new Part.Heading(1, "Signed"));
        parts.add(Part.Paragraph.of("Considered by: ______________________  Date: ____________"));
        parts.add(Part.Paragraph.of("Approved by: ______________________  Date: ____________"));
        parts.add(
                Part.Paragraph.note("A finding says what the words of the documents appear to ask and which law speaks"
                        + " to it; it decides nothing. This record is no legal advice."));
    }
}
