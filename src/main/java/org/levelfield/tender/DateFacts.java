package org.levelfield.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Day;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument.MarkedClause;

/** Finds the dates of a procurement: the first date that stands by the words for it, nearer than to other such words. */
record DateFacts(List<MarkedClause> clauses) {

    private static final int NEAR = 14;

    private static final List<String> NAMED_DATES =
            List.of("date-published", "bid-deadline", "clarification-deadline", "contract-start", "other-date");

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
                        .findFirst());
    }

    private static boolean belongs(Day day, Concept concept, MarkedClause clause) {
        for (Mark mark : clause.marks()) {
            if (mark instanceof Concept other
                    && !other.equals(concept)
                    && !other.name().equals(concept.name())
                    && NAMED_DATES.contains(other.name())
                    && (other.closerTo(day, concept) || other.overlaps(concept))) {
                return false;
            }
        }
        return true;
    }
}
