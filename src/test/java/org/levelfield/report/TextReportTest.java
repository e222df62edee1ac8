package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.levelfield.Papers;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.PartTable;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Problem;
import org.levelfield.document.Span;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.mention.Bound;
import org.levelfield.mention.Force;
import org.levelfield.mention.Lexicon;
import org.levelfield.mention.Moment;
import org.levelfield.mention.Statement;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.RuleBook;
import org.levelfield.tender.BidBurden;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Tender;

class TextReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final RuleBook BOOK = new RuleBook(
            "0123456789abcdef",
            List.of(),
            List.of(),
            List.of(),
            Lexicon.EMPTY,
            new PartTable(List.of()),
            List.of("en"));
    private static final int WIDTH = 96;

    private static Finding finding(Status status, String quote, String section) {
        Statement statement =
                new Statement(Papers.clause("Show it."), Force.DEMANDS, false, Bound.BIDDER, Moment.UNSAID);
        return new Finding(
                "0123456789ab",
                "minimum-turnover",
                "financial-standing",
                Severity.HIGH,
                status,
                new BigDecimal("0.9"),
                "Bidders must show it.",
                "The clause demands " + quote,
                List.of(),
                List.of(),
                "Show what you like.",
                "Clause " + section + " asks for it. Why?",
                Requirement.of("minimum-turnover", statement),
                List.of(),
                List.of(new Evidence(
                        "d1", quote, OptionalInt.of(3), Optional.of(section), Optional.empty(), new Span(0, 8))),
                List.of(),
                List.of());
    }

    private static Report report(String name, Finding... findings) {
        Document document = new Document(
                "d1",
                name,
                Optional.empty(),
                Format.DOCX,
                Document.Status.READ_WITH_PROBLEMS,
                "Show it.",
                List.of(),
                Document.Pages.NONE,
                List.of(Problem.of("hidden-text", "holds hidden text in " + name, "d1")));
        Tender tender = new Tender(
                Optional.of(Fact.stated(name)),
                Optional.of(Fact.stated(name)),
                Optional.of(Fact.stated(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        return new Report(
                "1",
                BOOK,
                Instant.EPOCH,
                DAY,
                Profile.PUBLISH,
                tender,
                new Law(Regime.UNKNOWN, Optional.empty(), DAY, false),
                List.of(document),
                List.of(),
                List.of(),
                List.of(findings),
                BidBurden.UNKNOWN,
                List.of());
    }

    @Test
    void whatABuyerWroteCannotSteerTheTerminal() {
        String evil = "Show\u001b[2J\u001b]0;owned\u0007 it\r\u009b31m\u202e\u200b\n\u0000now";
        String text = TextReport.write(report("a" + evil + ".docx", finding(Status.NOTE, evil, evil)), Ink.NONE);
        assertThat(text).contains("Show[2J");
        assertThat(text.chars().filter(c -> c != '\n'))
                .noneMatch(c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void colourIsOursAlone() {
        Report report = report("a.docx", finding(Status.POSSIBLE_BREACH, "Show \u001b[5mit.", "3"));
        String coloured = TextReport.write(report, Ink.COLOUR);
        assertThat(coloured).contains("\u001b[1;31m").doesNotContain("\u001b[5m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(TextReport.write(report, Ink.NONE));
    }

    @Test
    void linesAreWrappedBetweenWords() {
        String quote = "the one and the other ".repeat(17).strip();
        String text = TextReport.write(report("a.docx", finding(Status.NOTE, quote, "3")), Ink.NONE);
        assertThat(text.lines())
                .allMatch(line -> line.length() <= WIDTH)
                .allMatch(line -> line.equals(line.stripTrailing()));
        assertThat(text.replaceAll("\\s+", " ")).contains("“" + quote + "”");
        assertThat(text).endsWith("\n");
    }

    @Test
    void aWordLongerThanALineIsNotTornApart() {
        String word = "x".repeat(300);
        assertThat(TextReport.write(report("a.docx", finding(Status.NOTE, word, "3")), Ink.NONE))
                .contains(word);
    }

    @Test
    void aLongQuoteIsCut() {
        String text = TextReport.write(report("a.docx", finding(Status.NOTE, "word ".repeat(200), "3")), Ink.NONE);
        assertThat(text.replaceAll("\\s+", " ")).contains("word…”");
    }

    @Test
    void theGravestComesFirst() {
        String text = TextReport.write(
                report(
                        "a.docx",
                        finding(Status.NOTE, "First.", "1"),
                        finding(Status.POSSIBLE_BREACH, "Second.", "2"),
                        finding(Status.POSSIBLE_BREACH, "Third.", "3")),
                Ink.NONE);
        assertThat(text)
                .contains("3 findings: 2 possible breaches, 1 note")
                .containsSubsequence("POSSIBLE BREACH", "“Second.”", "“Third.”", "NOTE", "“First.”");
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(TextReport.write(report("a.docx"), Ink.NONE))
                .contains("No barrier of the kinds")
                .contains("no legal");
    }
}
