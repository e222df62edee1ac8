package org.levelfield.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.finding.Finding;
import org.levelfield.report.read.SavedReport;
import org.levelfield.report.review.Review;
import org.levelfield.report.review.Suppression;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.RuleBook;
import org.levelfield.screening.Reach;
import org.levelfield.tender.BidBurden;
import org.levelfield.tender.Law;
import org.levelfield.tender.Tender;

/**
 * All that a check found, as data.
 *
 * @param version the program's
 * @param book the rule book that was used
 * @param generatedAt when; from SOURCE_DATE_EPOCH where that is set
 * @param asOf the date whose law was applied
 * @param profile how sure a finding must be
 * @param tender what is known of the tender
 * @param law the law under which it was judged
 * @param documents every file of the pack, read or not
 * @param requirements what it asks, in the order of documents and places
 * @param groupTerms what it says of groups that bid together, in the same order
 * @param findings the barriers that the profile admits, in the same order
 * @param burden what it takes to bid
 * @param problems of the pack as a whole: what stands in it twice, what it names and does not hold
 * @param notices published notices beside the pack, from which facts were taken and in which no barrier was looked for
 * @param reach what its demands leave of registered charities, where registers were asked
 * @param review what people and an earlier report say of the findings
 */
public record Report(
        String version,
        RuleBook book,
        Instant generatedAt,
        LocalDate asOf,
        Profile profile,
        Tender tender,
        Law law,
        List<Document> documents,
        List<Requirement> requirements,
        List<GroupTerm> groupTerms,
        List<Finding> findings,
        BidBurden burden,
        List<Problem> problems,
        List<Document> notices,
        List<Reach> reach,
        Review review) {

    /** Keeps its own copies. */
    public Report {
        documents = List.copyOf(documents);
        requirements = List.copyOf(requirements);
        groupTerms = List.copyOf(groupTerms);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        reach = List.copyOf(reach);
    }

    /** The same with what its demands leave of registered charities. */
    public Report with(List<Reach> counted) {
        return new Report(
                version,
                book,
                generatedAt,
                asOf,
                profile,
                tender,
                law,
                documents,
                requirements,
                groupTerms,
                findings,
                burden,
                problems,
                notices,
                counted,
                review);
    }

    /** A report of which nobody has said anything yet. */
    public Report(
            String version,
            RuleBook book,
            Instant generatedAt,
            LocalDate asOf,
            Profile profile,
            Tender tender,
            Law law,
            List<Document> documents,
            List<Requirement> requirements,
            List<GroupTerm> groupTerms,
            List<Finding> findings,
            BidBurden burden,
            List<Problem> problems) {
        this(
                version,
                book,
                generatedAt,
                asOf,
                profile,
                tender,
                law,
                documents,
                requirements,
                groupTerms,
                findings,
                burden,
                problems,
                List.of(),
                List.of(),
                Review.NONE);
    }

    /**
     * The same report with what is said of its findings.
     *
     * @param suppressions findings that somebody has accepted; they hold or have ended on the day of the report
     * @param earlier a report to compare with
     */
    public Report reviewed(List<Suppression> suppressions, Optional<SavedReport> earlier) {
        LocalDate today = generatedAt.atZone(ZoneOffset.UTC).toLocalDate();
        Review said = Review.of(findings, suppressions, earlier, today);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(said.problems());
        return new Report(
                version,
                book,
                generatedAt,
                asOf,
                profile,
                tender,
                law,
                documents,
                requirements,
                groupTerms,
                findings,
                burden,
                all,
                notices,
                reach,
                said);
    }

    /** The findings that count: those that nobody has accepted. */
    public List<Finding> open() {
        return findings.stream()
                .filter(one -> review.suppression(one).isEmpty())
                .toList();
    }

    /** All that evidence can stand in: the pack, then the notices beside it. */
    public List<Document> sources() {
        return Stream.concat(documents.stream(), notices.stream()).toList();
    }

    /** Whether a document is a published notice. */
    public boolean isNotice(String document) {
        return sources().stream().anyMatch(one -> one.id().equals(document) && one.isNotice());
    }

    /** The path of a document by its id; the id itself where there is none. */
    public String path(String document) {
        return sources().stream()
                .filter(one -> one.id().equals(document))
                .map(Document::path)
                .findFirst()
                .orElse(document);
    }
}
