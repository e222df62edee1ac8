package org.levelfield.tender;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Day;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument.MarkedClause;

/** Finds the dates of a procurement: the first date that stands by the words for it, nearer than to other such words. */
record DateFacts(List<MarkedClause> clauses) {

    private static final int NEAR = 14;

    private static final List<String> NAMED_DATES = List.of(
            "date-published",
            "bid-deadline",
            "clarification-deadline",
            "contract-start",
            "framework-advertised",
            "framework-let",
            "other-date");

    Optional<Fact<LocalDate>> first(String concept) {
        return clauses.stream()
                .flatMap(clause -> in(clause, concept).stream())
                .findFirst()
                .map(day -> Fact.read(day.date(), TenderReader.quote(day)));
    }

    private static Optional<Day> in(MarkedClause clause, String name) {
        return TenderReader.ownConcept(clause, name)
                .flatMap(concept -> clause.marks().stream()
                        .filter(Day.class::isInstance)
                        .map(Day.class::cast)
                        .filter(day -> day.near(concept, NEAR) && belongs(day, concept, clause))
                        .min(Comparator.comparing(
                                day -> day.place().from() < concept.place().to())));
    }

    /** Labels stand before their dates: a date after the label is preferred to one before it. */
    private static boolean belongs(Day day, Concept concept, MarkedClause clause) {
        boolean labelFirst = day.place().from() >= concept.place().to();
        return clause.marks().stream()
                .filter(mark -> mark instanceof Concept other
                        && other.isOwn()
                        && NAMED_DATES.contains(other.name())
                        && !other.name().equals(concept.name()))
                .noneMatch(other -> other.sharesWordWith(concept)
                        || (labelFirst ? isBetween(other, concept, day) : other.closerTo(day, concept)));
    }

    private static boolean isBetween(Mark other, Mark first, Mark last) {
        return other.place().from() >= first.place().to()
                && other.place().to() <= last.place().from();
    }
}
