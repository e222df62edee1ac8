package org.levelfield.tender;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Part;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.mention.quantity.Comparison;

/**
 * Reads from a pack what it says of the procurement. The words that tell are concepts of the lexicon ({@code
 * rules/lexicon/en/tender.yaml} and {@code regime.yaml}). What the user stated overrides what the pack says.
 */
public final class TenderReader {

    private final List<MarkedDocument> documents;
    private final List<MarkedClause> clauses;

    /** Those of which all numbers were read surely: a doubtful value or date is not known. */
    private final List<MarkedClause> sure;

    private final Stated stated;

    private TenderReader(List<MarkedDocument> documents, Stated stated) {
        this.documents = documents;
        this.clauses = documents.stream()
                .flatMap(document -> document.clauses().stream())
                .filter(clause -> clause.statement().part() != Part.CONTENTS)
                .toList();
        this.sure = clauses.stream().filter(MarkedClause::isSure).toList();
        this.stated = stated;
    }

    /** What is known of the tender that a pack describes. */
    public static Tender read(List<MarkedDocument> documents, Stated stated) {
        return new TenderReader(documents, stated).read();
    }

    private Tender read() {
        DateFacts dates = new DateFacts(sure);
        ValueFacts values = new ValueFacts(sure);
        NameFacts names = new NameFacts(clauses);
        Optional<Fact<BigDecimal>> term = stated.termMonths().map(Fact::stated).or(values::termMonths);
        Optional<Fact<Money>> value = stated.value().map(Fact::stated).or(() -> values.value(term));
        Optional<Fact<String>> buyer = names.buyer();
        return new Tender(
                names.title(),
                buyer,
                names.reference(),
                value,
                term,
                stated.published().map(Fact::stated).or(() -> dates.first("date-published")),
                stated.deadline().map(Fact::stated).or(() -> dates.first("bid-deadline")),
                dates.first("clarification-deadline"),
                dates.first("contract-start"),
                frameworkBegan(dates),
                lots(sure),
                values.priceWeight(),
                stated.law(),
                new CircumstanceReader(clauses, buyer, value).read(),
                contradictions());
    }

    /** A day of advertisement says more than one on which the framework was let, some months later. */
    private static Optional<TenderFact.FrameworkBegan> frameworkBegan(DateFacts dates) {
        return dates.first("framework-advertised")
                .map(day -> new TenderFact.FrameworkBegan(day.value(), true, day.evidence()))
                .or(() -> dates.first("framework-let")
                        .map(day -> new TenderFact.FrameworkBegan(day.value(), false, day.evidence())));
    }

    /** What the user states settles what the documents dispute. */
    private List<Contradiction> contradictions() {
        Set<Contradiction.Subject> settled = EnumSet.noneOf(Contradiction.Subject.class);
        stated.value().ifPresent(any -> settled.add(Contradiction.Subject.VALUE));
        stated.termMonths().ifPresent(any -> settled.add(Contradiction.Subject.TERM));
        stated.published().ifPresent(any -> settled.add(Contradiction.Subject.PUBLISHED));
        stated.deadline().ifPresent(any -> settled.add(Contradiction.Subject.DEADLINE));
        return ContradictionReader.read(
                        documents.stream().map(MarkedDocument::sure).toList())
                .stream()
                .filter(one -> !settled.contains(one.subject()))
                .toList();
    }

    static Optional<Fact<BigDecimal>> lots(List<MarkedClause> clauses) {
        for (MarkedClause clause : clauses) {
            Optional<Concept> none = concept(clause, "no-lots");
            if (none.isPresent()) {
                return Optional.of(Fact.read(BigDecimal.ONE, quote(none.get())));
            }
            Optional<Concept> lots = concept(clause, "number-of-lots");
            Optional<org.levelfield.mention.Count> number = clause.marks().stream()
                    .filter(org.levelfield.mention.Count.class::isInstance)
                    .map(org.levelfield.mention.Count.class::cast)
                    .filter(count -> lots.isPresent()
                            && count.near(lots.get(), 2)
                            && count.isWithin(1, 200)
                            && count.comparison() == Comparison.STATED)
                    .findFirst();
            if (number.isPresent()) {
                return Optional.of(Fact.read(number.get().value(), quote(number.get())));
            }
        }
        return Optional.empty();
    }

    static Optional<Concept> concept(MarkedClause clause, String name) {
        return clause.marks().stream()
                .filter(mark ->
                        mark instanceof Concept concept && concept.name().equals(name))
                .map(Concept.class::cast)
                .findFirst();
    }

    static Optional<Concept> ownConcept(MarkedClause clause, String name) {
        return concept(clause, name).filter(Mark::isOwn);
    }

    static Evidence quote(Mark mark) {
        return mark.place().source().evidence(mark.place().span());
    }
}
