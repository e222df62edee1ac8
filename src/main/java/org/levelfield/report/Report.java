package org.levelfield.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.finding.Finding;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.RuleBook;
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
 * @param findings the barriers that the profile admits, in the same order
 * @param burden what it takes to bid
 * @param problems of the pack as a whole: what stands in it twice, what it names and does not hold
 * @param notices published notices beside the pack, from which facts were taken and in which no barrier was looked for
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
        List<Finding> findings,
        BidBurden burden,
        List<Problem> problems,
        List<Document> notices) {

    /** With no notice beside the pack. */
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
                findings,
                burden,
                problems,
                List.of());
    }

    /** Keeps its own copies. */
    public Report {
        documents = List.copyOf(documents);
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
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
