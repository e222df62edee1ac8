package org.levelfield.tender;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Part;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Count;
import org.levelfield.mention.Force;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.tender.BidBurden.Counted;

/**
 * Reads from a pack what a bid takes. The words that tell are concepts of the lexicon ({@code
 * rules/lexicon/en/burden.yaml}). What a pack asks for twice counts once, and what only the contract asks for later does
 * not count.
 */
public final class BurdenReader {

    private static final int FEWEST_WORDS = 20;
    private static final int MOST_WORDS = 20_000;
    private static final Set<String> UNITS = Set.of("word", "words");
    private static final Set<Part> WHERE_BIDDERS_ANSWER = Set.of(Part.FORM, Part.ELIGIBILITY, Part.AWARD);
    private static final Set<Part> NOT_OF_THE_BID = Set.of(Part.TERMS, Part.DEFINITIONS, Part.CONTENTS);

    private final List<MarkedDocument> documents;
    private final List<MarkedClause> clauses;
    private final Tender tender;

    private BurdenReader(List<MarkedDocument> documents, Tender tender) {
        this.documents = documents;
        this.tender = tender;
        this.clauses = documents.stream()
                .flatMap(document -> document.clauses().stream())
                .filter(clause -> !NOT_OF_THE_BID.contains(clause.statement().part()) && clause.isSure())
                .toList();
    }

    /**
     * What a bid takes.
     *
     * @param documents the pack, nothing in it twice
     * @param tender what is known of the tender
     */
    public static BidBurden read(List<MarkedDocument> documents, Tender tender) {
        return new BurdenReader(documents, tender).read();
    }

    private BidBurden read() {
        Optional<Counted> questions = questions();
        return new BidBurden(
                words(questions),
                questions,
                kinds("bid-form-", "to-fill"),
                kinds("bid-paper-", "to-supply"),
                pages(),
                days());
    }

    /** The sum of all limits; one that holds for each answer counts for each question, where no answer has its own. */
    private Optional<Counted> words(Optional<Counted> questions) {
        List<Evidence> own = new ArrayList<>();
        int sum = 0;
        Optional<Count> general = Optional.empty();
        for (MarkedClause clause : clauses) {
            Optional<Count> limit = limit(clause);
            if (limit.isPresent() && clause.speaksOf("per-answer")) {
                general = general.or(() -> limit);
            } else if (limit.isPresent()) {
                sum += limit.get().value().intValue();
                own.add(TenderReader.quote(limit.get()));
            }
        }
        if (!own.isEmpty()) {
            return Optional.of(new Counted(sum, List.of(), own));
        }
        return general.flatMap(each -> questions.map(asked ->
                new Counted(each.value().intValue() * asked.number(), List.of(), List.of(TenderReader.quote(each)))));
    }

    private static Optional<Count> limit(MarkedClause clause) {
        boolean headed = clause.marks().stream()
                .anyMatch(mark -> mark.isInTable()
                        && mark instanceof Concept head
                        && head.name().equals("word-limit"));
        boolean told = clause.speaksOf("word-limit");
        return counts(clause)
                .filter(count -> count.isWhole() && count.isWithin(FEWEST_WORDS, MOST_WORDS))
                .filter(count -> inWords(count)
                        ? told || count.isCeiling()
                        : headed && count.unit().isEmpty())
                .reduce((one, two) -> inWords(one) && !inWords(two) ? one : two);
    }

    private static Stream<Count> counts(MarkedClause clause) {
        return clause.marks().stream()
                .filter(mark -> mark instanceof Count && mark.isOwn())
                .map(Count.class::cast);
    }

    private static boolean inWords(Count count) {
        return count.unit().filter(UNITS::contains).isPresent();
    }

    /** Clauses that ask where bidders answer, and numbered questions; the same number is the same question. */
    private Optional<Counted> questions() {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (MarkedClause marked : clauses) {
            Clause clause = marked.statement().clause();
            Optional<String> number = TenderReader.ownConcept(marked, "question-number")
                    .filter(label -> label.place().from() == 0)
                    .map(label -> label.words().replaceAll("\\D", ""));
            boolean asks = WHERE_BIDDERS_ANSWER.contains(clause.part())
                    && clause.text().strip().endsWith("?");
            if (number.isPresent() ? numbers.add(number.get()) : asks) {
                evidence.add(clause.evidence());
            }
        }
        return counted(evidence.size(), List.of(), evidence);
    }

    /** How many kinds are asked for, each where it is first. */
    private Optional<Counted> kinds(String prefix, String asking) {
        Map<String, Evidence> first = new TreeMap<>();
        for (MarkedClause clause : clauses) {
            if (isAsked(clause, asking)) {
                clause.marks().stream()
                        .filter(mark -> mark instanceof Concept concept
                                && mark.isOwn()
                                && concept.name().startsWith(prefix))
                        .forEach(mark -> first.putIfAbsent(((Concept) mark).name(), TenderReader.quote(mark)));
            }
        }
        List<String> names = first.keySet().stream()
                .map(name -> name.substring(prefix.length()).replace('-', ' '))
                .toList();
        return counted(first.size(), names, List.copyOf(first.values()));
    }

    private static boolean isAsked(MarkedClause clause, String asking) {
        Predicate<Mark> asks = mark -> mark instanceof Concept concept
                && concept.name().equals(asking)
                && (mark.isOwn() || mark.isLeadIn() || mark.isHeading());
        Force force = clause.statement().force();
        return !clause.statement().negated()
                && !clause.statement().isAfterAward()
                && force != Force.PERMITS
                && force != Force.DEFINES
                && force != Force.FORBIDS
                && clause.marks().stream().anyMatch(asks);
    }

    private static Optional<Counted> counted(int number, List<String> kinds, List<Evidence> evidence) {
        return number == 0 ? Optional.empty() : Optional.of(new Counted(number, kinds, evidence));
    }

    private OptionalInt pages() {
        List<Document> read = documents.stream()
                .map(MarkedDocument::document)
                .filter(document ->
                        document.status() != Document.Status.NOT_READ && document.format() != Format.ARCHIVE)
                .toList();
        boolean known = !read.isEmpty()
                && read.stream().allMatch(document -> document.pages().count().isPresent());
        return known
                ? OptionalInt.of(read.stream()
                        .mapToInt(document -> document.pages().count().getAsInt())
                        .sum())
                : OptionalInt.empty();
    }

    /** Unknown where a day is, or where the documents disagree on one, or where they give an end before the beginning. */
    private OptionalInt days() {
        boolean disputed = tender.isContradicted(Contradiction.Subject.PUBLISHED)
                || tender.isContradicted(Contradiction.Subject.DEADLINE);
        Optional<Long> days = tender.published()
                .flatMap(from -> tender.deadline().map(until -> ChronoUnit.DAYS.between(from.value(), until.value())));
        return disputed || days.isEmpty() || days.get() < 0
                ? OptionalInt.empty()
                : OptionalInt.of(days.get().intValue());
    }
}
