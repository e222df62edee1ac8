package org.levelfield.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Part;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.mention.quantity.Comparison;

/**
 * Reads from a pack what it says of the procurement. The words that tell are concepts of the lexicon ({@code
 * rules/lexicon/en/tender.yaml} and {@code regime.yaml}). What the user stated overrides what the pack says; where the
 * documents are silent, a notice speaks, first in fields of its own, then in its texts.
 */
public final class TenderReader {

    private final List<MarkedDocument> documents;
    private final List<MarkedClause> clauses;

    /** Those of which all numbers were read surely: a doubtful value or date is not known. */
    private final List<MarkedClause> sure;

    /** Those of the notices, none where these are of several procurements. */
    private final List<MarkedClause> published;

    private final NoticeFacts notice;
    private final NoticeChoice choice;
    private final Stated stated;

    private TenderReader(List<MarkedDocument> documents, NoticeChoice choice, Stated stated) {
        this.documents =
                documents.stream().filter(one -> !one.document().isNotice()).toList();
        this.clauses = clauses(this.documents);
        this.sure = clauses.stream().filter(MarkedClause::isSure).toList();
        this.published = clauses(documents.stream()
                .filter(one -> one.document().isNotice() && choice.isAllOfTheTender(one.document()))
                .toList());
        this.notice = new NoticeFacts(choice.chosen());
        this.choice = choice;
        this.stated = stated;
    }

    private static List<MarkedClause> clauses(List<MarkedDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.clauses().stream())
                .filter(clause -> clause.statement().part() != Part.CONTENTS)
                .toList();
    }

    /** What is known of the tender that a pack describes. */
    public static Tender read(List<MarkedDocument> documents, Stated stated) {
        return read(documents, NoticeChoice.of(documents, List.of(), List.of()), stated);
    }

    /**
     * What is known of the tender that a pack and its notices describe.
     *
     * @param documents the pack, and the notices beside it
     * @param choice which notices speak of this tender
     * @param stated what the user stated
     */
    public static Tender read(List<MarkedDocument> documents, NoticeChoice choice, Stated stated) {
        return new TenderReader(documents, choice, stated).read();
    }

    private Tender read() {
        NameFacts names = new NameFacts(clauses);
        Optional<Fact<BigDecimal>> term = stated.termMonths()
                .map(Fact::stated)
                .or(() -> fact(some -> new ValueFacts(some).termMonths(), notice.termMonths()));
        Optional<Fact<Money>> value = stated.value()
                .map(Fact::stated)
                .or(() -> fact(some -> new ValueFacts(some).value(term), notice.value()));
        Optional<Fact<String>> buyer = names.buyer().or(notice::buyer);
        return new Tender(
                names.labelledTitle().or(notice::title).or(names::firstWords),
                buyer,
                names.reference().or(notice::reference),
                value,
                term,
                stated.published().map(Fact::stated).or(() -> date("date-published", notice.published())),
                stated.deadline().map(Fact::stated).or(() -> date("bid-deadline", notice.deadline())),
                date("clarification-deadline", notice.questions()),
                date("contract-start", notice.start()),
                frameworkBegan(new DateFacts(sure)),
                fact(TenderReader::lots, notice.lots()),
                fact(some -> new ValueFacts(some).priceWeight(), notice.priceWeight()),
                stated.law(),
                circumstances(buyer, value),
                contradictions(),
                choice.procurement());
    }

    /** What the documents say; else what the notice says, in a field of its own or in its texts. */
    private <T> Optional<Fact<T>> fact(
            Function<List<MarkedClause>, Optional<Fact<T>>> reader, Optional<Fact<T>> noticed) {
        return reader.apply(sure)
                .or(() -> noticed)
                .or(() -> reader.apply(published).map(Fact::ofNotice));
    }

    private Optional<Fact<LocalDate>> date(String concept, Optional<Fact<LocalDate>> noticed) {
        return fact(some -> new DateFacts(some).first(concept), noticed);
    }

    private List<TenderFact.Circumstance> circumstances(Optional<Fact<String>> buyer, Optional<Fact<Money>> value) {
        List<MarkedClause> all = new ArrayList<>(clauses);
        all.addAll(published);
        List<TenderFact.Circumstance> told = new CircumstanceReader(all, buyer, value).read();
        List<TenderFact.Circumstance> circumstances = new ArrayList<>(told);
        circumstances.addAll(notice.circumstances(told));
        return circumstances;
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
                        documents.stream().map(MarkedDocument::sure).toList(), notice)
                .stream()
                .filter(one -> !settled.contains(one.subject()))
                .toList();
    }

    static Optional<Fact<BigDecimal>> lots(List<MarkedClause> clauses) {
        for (MarkedClause clause : clauses) {
            Optional<Concept> none = clause.first("no-lots");
            if (none.isPresent()) {
                return Optional.of(Fact.read(BigDecimal.ONE, quote(none.get())));
            }
            Optional<Concept> lots = clause.first("number-of-lots");
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

    static Optional<Concept> ownConcept(MarkedClause clause, String name) {
        return clause.first(name).filter(Mark::isOwn);
    }

    static Evidence quote(Mark mark) {
        return mark.place().source().evidence(mark.place().span());
    }
}
