package org.levelfield.report.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.report.sheet.Line;
import org.levelfield.report.sheet.Part;
import org.levelfield.report.sheet.Sheet;
import org.levelfield.report.sheet.Tone;
import org.levelfield.screening.value.Kind;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.ValueSheet.Cases;
import org.levelfield.screening.value.award.AwardMatch;
import org.levelfield.screening.value.award.GroundMatch;
import org.levelfield.screening.value.award.Standing;

/** Says what stands on the page of a value case: the case on one side of paper, then what a tender would count of it. */
public final class ValuePage {

    private static final int MOST_DRIVERS = 3;

    private final ValueReport report;
    private final ValueSheet sheet;
    private final List<Part> parts = new ArrayList<>();

    private ValuePage(ValueReport report) {
        this.report = report;
        this.sheet = report.sheet();
    }

    /**
     * The page of a case.
     *
     * @param report the case
     * @param made the time of the run
     */
    public static Sheet of(ValueReport report, Instant made) {
        ValuePage page = new ValuePage(report);
        page.answer();
        page.sums();
        page.outcomes();
        page.unknowns();
        report.award().ifPresent(page::award);
        return new Sheet(
                "Value case: " + report.sheet().valueCase().service(),
                Line.of(ValueWords.frame(report.sheet())),
                made,
                page.parts);
    }

    private void answer() {
        String words =
                ValueWords.sentence(report).orElse("It needs cost-per-year and an outcome that is known in full.");
        parts.add(new Part.Answer(
                sheet.perPound().map(ValuePage::tone).orElse(Tone.OPEN),
                sheet.perPound()
                        .map(one -> Figures.pence(one.central()) + " saved for each £1")
                        .orElse("Saved for each £1: unknown"),
                Line.of(words)));
        sheet.perPound().ifPresent(this::bars);
    }

    /** Good where even the low case saves more than it costs, bad where not even the high one does. */
    private static Tone tone(Cases perPound) {
        if (perPound.low().compareTo(BigDecimal.ONE) >= 0) {
            return Tone.GOOD;
        }
        return perPound.high().compareTo(BigDecimal.ONE) < 0 ? Tone.BAD : Tone.NONE;
    }

    private void bars(Cases saved) {
        String told = "Low " + Figures.pence(saved.low()) + ", central " + Figures.pence(saved.central()) + ", high "
                + Figures.pence(saved.high()) + ", beside the £1 that is spent.";
        parts.add(new Part.Bars(
                "Saved for each £1",
                told,
                List.of(
                        bar("Low: all least favourable", saved.low()),
                        bar("Central", saved.central()),
                        bar("High: all most favourable", saved.high()),
                        new Part.Bars.Bar("£1 spent", Tone.NONE, BigDecimal.ONE, "£1.00"))));
    }

    private static Part.Bars.Bar bar(String label, BigDecimal amount) {
        Tone tone = amount.compareTo(BigDecimal.ONE) >= 0 ? Tone.GOOD : Tone.NONE;
        return new Part.Bars.Bar(label, tone, amount, Figures.pence(amount));
    }

    private void sums() {
        List<List<Part.Cell>> rows = new ArrayList<>();
        rows.add(row("Savings", sheet.savings()));
        rows.add(row("Cost of the service", sheet.cost()));
        rows.add(row("Savings less cost", sheet.net()));
        sheet.budgets()
                .forEach(part -> rows.add(row("Saves: " + ValueWords.budget(part), Optional.of(part.savings()))));
        sheet.kinds().forEach(part -> rows.add(row("Of which: " + ValueWords.kind(part), Optional.of(part.savings()))));
        parts.add(new Part.Table("Over all years", columns("Sum"), rows));
        parts.add(Part.Paragraph.of(ValueWords.breakEven(sheet)));
        if (!sheet.drivers().isEmpty()) {
            parts.add(new Part.Heading(1, ValueWords.driversTitle(sheet)));
            parts.add(new Part.Items(sheet.drivers().stream()
                    .limit(MOST_DRIVERS)
                    .map(one -> Line.of(ValueWords.driver(sheet, one)))
                    .toList()));
        }
    }

    private void outcomes() {
        if (sheet.lines().isEmpty()) {
            return;
        }
        List<List<Part.Cell>> rows = new ArrayList<>();
        for (ValueSheet.Line one : sheet.lines()) {
            List<Line> about = new ArrayList<>(List.of(Line.strong(one.outcome().name())));
            one.outcome().cost().ifPresent(cost -> about.add(Line.of(ValueWords.source(one, cost))));
            one.outcome().evidence().ifPresent(evidence -> about.add(Line.of("evidence: " + evidence)));
            String whose = Stream.of(one.outcome().saves(), one.outcome().kind().map(Kind::words))
                    .flatMap(Optional::stream)
                    .reduce((budget, kind) -> budget + ", " + kind)
                    .orElse("");
            if (!whose.isEmpty()) {
                about.add(Line.of("saves: " + whose));
            }
            List<Part.Cell> row = new ArrayList<>(List.of(new Part.Cell(Tone.NONE, about)));
            row.addAll(figures(Optional.of(one.savings())));
            rows.add(row);
        }
        parts.add(new Part.Table("Outcomes", columns("Outcome"), rows));
    }

    private static List<Part.Table.Column> columns(String first) {
        return List.of(
                new Part.Table.Column(first, 4),
                new Part.Table.Column("Low", 1),
                new Part.Table.Column("Central", 1),
                new Part.Table.Column("High", 1));
    }

    private static List<Part.Cell> row(String name, Optional<Cases> cases) {
        List<Part.Cell> row = new ArrayList<>(List.of(Part.Cell.of(name)));
        row.addAll(figures(cases));
        return row;
    }

    private static List<Part.Cell> figures(Optional<Cases> cases) {
        return cases.map(known -> Stream.of(known.low(), known.central(), known.high())
                        .map(sum -> Part.Cell.of(Figures.pounds(sum)))
                        .toList())
                .orElse(List.of(Part.Cell.of("unknown"), Part.Cell.of("unknown"), Part.Cell.of("unknown")));
    }

    private void unknowns() {
        if (!sheet.leftOut().isEmpty()) {
            parts.add(new Part.Heading(1, "Left out of every sum, because a fact is missing"));
            parts.add(new Part.Items(sheet.leftOut().stream()
                    .map(one -> Line.strong(one.name()).and(": " + String.join("; ", one.missing())))
                    .toList()));
        }
        parts.add(new Part.Heading(1, "Read with care"));
        List<Line> care = new ArrayList<>(List.of(Line.of(ValueWords.reach(sheet))));
        sheet.cautions().forEach(one -> care.add(Line.of(one)));
        parts.add(new Part.Items(care));
    }

    private void award(ValueReport.Award award) {
        AwardMatch match = award.match();
        parts.add(new Part.Heading(1, "Would the tender count it?"));
        parts.add(Part.Paragraph.of(ValueWords.tender(award)));
        match.missing().forEach(why -> parts.add(Part.Paragraph.note(why)));
        for (GroundMatch ground : match.grounds()) {
            parts.add(Part.Paragraph.of(Line.strong(sign(ground.standing()).sign() + " ")
                    .and(ValueWords.standing(ground))
                    .and(ValueWords.argued(ground)
                            .map(argued ->
                                    " " + argued.substring(0, 1).toUpperCase(Locale.ROOT) + argued.substring(1) + ".")
                            .orElse(""))));
            ground.quotes()
                    .forEach(
                            quote -> parts.add(Part.Paragraph.quote(Line.of(ValueWords.quote(quote, award.tender())))));
        }
        if (!match.against().isEmpty()) {
            parts.add(new Part.Heading(2, "What keeps it from counting"));
            match.against().forEach(finding -> {
                parts.add(Part.Paragraph.of(ValueWords.against(finding)));
                finding.clause()
                        .ifPresent(quote ->
                                parts.add(Part.Paragraph.quote(Line.of(ValueWords.quote(quote, award.tender())))));
            });
        }
        list(
                "Where the law makes room (it gives no right to have savings counted)",
                match.room().stream().map(ValueWords::room).toList());
        list("Ask the buyer", ValueWords.questions(match));
    }

    private static Tone sign(Standing standing) {
        return switch (standing) {
            case NAMED -> Tone.GOOD;
            case LEFT_OUT, NOT_NAMED -> Tone.BAD;
            case DISPUTED, UNKNOWN -> Tone.OPEN;
        };
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part.Heading(2, title));
            parts.add(new Part.Items(lines.stream().map(Line::of).toList()));
        }
    }
}
