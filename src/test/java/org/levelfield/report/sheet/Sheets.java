package org.levelfield.report.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Sheets for tests. */
public final class Sheets {

    private Sheets() {}

    /** One with every kind of part; {@code words} stand wherever words of others may stand. */
    public static Sheet everything(String words) {
        List<Part> parts = List.of(
                new Part.Answer(Tone.BAD, "No", Line.of("One of two is not met: " + words)),
                new Part.Heading(1, "What fails " + words),
                new Part.Heading(2, "Turnover"),
                new Part.Heading(3, "Detail"),
                Part.Paragraph.of(Line.of("Before ").andStrong(words).and(" after")),
                Part.Paragraph.quote(Line.of(words)),
                Part.Paragraph.note("Small print " + words),
                new Part.Items(List.of(Line.of("first " + words), Line.of("second"))),
                new Part.Table(
                        "Table " + words,
                        List.of(new Part.Table.Column("Requirement", 3), new Part.Table.Column("Answer " + words, 1)),
                        List.of(
                                List.of(Part.Cell.of("Turnover " + words), Part.Cell.of(Tone.BAD, "not met")),
                                List.of(Part.Cell.of("Insurance"), Part.Cell.of(Tone.GOOD, "met " + words)))),
                new Part.Matrix(
                        "Who meets what " + words,
                        "One of two " + words,
                        "Requirement " + words,
                        List.of("Ash " + words, "Birch"),
                        List.of(new Part.Matrix.Row(
                                "Turnover " + words,
                                List.of(
                                        new Part.Matrix.Mark(Tone.BAD, "not met"),
                                        new Part.Matrix.Mark(Tone.OPEN, words))))),
                new Part.Contents(),
                new Part.Rates(
                        "Rates " + words,
                        "One of two " + words,
                        List.of("barrier " + words, "breach"),
                        List.of(new Part.Rates.Strip(
                                "Turnover " + words,
                                "n = 2 " + words,
                                List.of(
                                        new Part.Rates.Whisker(0.1, 0.5, 0.9, "50 % " + words),
                                        new Part.Rates.Whisker(0, 0, 0.6, "0 %"))))),
                new Part.Fold(
                        "All rows " + words,
                        new Part.Table(
                                "Fold " + words,
                                List.of(new Part.Table.Column("Buyer", 1)),
                                List.of(List.of(Part.Cell.of("Leeds " + words))))),
                new Part.Bars(
                        "Who is left " + words,
                        "One of two " + words,
                        List.of(
                                new Part.Bars.Bar("as it stands " + words, Tone.BAD, BigDecimal.ONE, "1 " + words),
                                new Part.Bars.Bar("eased", Tone.GOOD, BigDecimal.TEN, "10"))));
        return new Sheet(
                "Can we bid? " + words, Line.of("Under " + words), Instant.parse("2026-10-06T00:00:00Z"), parts);
    }
}
