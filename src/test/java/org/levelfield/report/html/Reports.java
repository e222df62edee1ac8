package org.levelfield.report.html;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.Papers;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.PartTable;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Problem;
import org.levelfield.document.Span;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.mention.Bound;
import org.levelfield.mention.Force;
import org.levelfield.mention.Lexicon;
import org.levelfield.mention.Moment;
import org.levelfield.mention.Statement;
import org.levelfield.report.Profile;
import org.levelfield.report.Report;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.RuleBook;
import org.levelfield.tender.BidBurden;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Law;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Tender;

/** Reports for tests, with words of others wherever they may stand. */
final class Reports {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String BEFORE = "Before it. ";
    private static final RuleBook BOOK = new RuleBook(
            "0123456789abcdef",
            List.of(),
            List.of(),
            List.of(),
            Lexicon.EMPTY,
            new PartTable(List.of()),
            List.of("en"));

    private Reports() {}

    static Finding finding(int number, Status status, String words) {
        Statement statement =
                new Statement(Papers.clause("Show it."), Force.DEMANDS, false, Bound.BIDDER, Moment.UNSAID);
        LegalBasis basis = new LegalBasis(
                "basis",
                "pa2023",
                "Act 2023 s.1 " + words,
                "It says " + words,
                Optional.of(DAY),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(words),
                Optional.of("review " + words));
        return new Finding(
                String.format("%012x", number),
                "minimum-turnover",
                "financial-standing",
                Severity.HIGH,
                status,
                new BigDecimal("0.9"),
                "Bidders must show " + words,
                "The clause demands " + words,
                List.of("whether " + words),
                List.of(basis),
                "Show what you like, " + words,
                "Why ask for " + words + "?",
                Requirement.of("minimum-turnover", statement),
                List.of(),
                List.of(new Evidence(
                        "d1",
                        words,
                        OptionalInt.of(3),
                        Optional.of("4 " + words),
                        Optional.empty(),
                        new Span(BEFORE.length(), BEFORE.length() + words.length()))),
                List.of(),
                List.of(new Finding.Candidate("eu2014-24", Status.NOTE)));
    }

    static Report report(String words, List<Finding> findings) {
        Document read = new Document(
                "d1",
                "pack/" + words + ".docx",
                Optional.empty(),
                Format.DOCX,
                Document.Status.READ_WITH_PROBLEMS,
                BEFORE + words + " After it.",
                List.of(),
                Document.Pages.NONE,
                List.of(Problem.of("hidden-text", "holds hidden text in " + words, "d1")));
        Document unread = Document.notRead(
                "d2", "pack/scan " + words + ".pdf", Optional.empty(), Format.PDF, "locked", "is locked; ask " + words);
        Optional<Fact<String>> name = Optional.of(Fact.stated("Care " + words));
        Tender tender = new Tender(
                name,
                name,
                name,
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
                List.of(read, unread),
                List.of(),
                List.of(),
                findings,
                BidBurden.UNKNOWN,
                List.of(Problem.of("annex-missing", "names an annex " + words, "d1")));
    }
}
