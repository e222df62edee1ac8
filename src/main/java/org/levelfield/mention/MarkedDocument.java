package org.levelfield.mention;

import java.util.List;
import java.util.Optional;
import org.levelfield.document.Document;

/**
 * A document with all that its clauses were seen to speak of.
 *
 * @param document the document
 * @param clauses in reading order
 */
public record MarkedDocument(Document document, List<MarkedClause> clauses) {

    /** The same without the clauses that hold a number which text recognition could not read surely. */
    public MarkedDocument sure() {
        return new MarkedDocument(
                document, clauses.stream().filter(MarkedClause::isSure).toList());
    }

    /**
     * A clause with its marks.
     *
     * @param statement what the clause does
     * @param marks what it speaks of, its own first, in order of place
     */
    public record MarkedClause(Statement statement, List<Mark> marks) {

        /** Keeps its own copy. */
        public MarkedClause {
            marks = List.copyOf(marks);
        }

        /** Whether all its numbers were read surely, so that what it states can be taken as known. */
        public boolean isSure() {
            for (Mark mark : marks) {
                if (mark.isDoubtful()) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it speaks of a concept, in its own words or around it. */
        public boolean speaksOf(String concept) {
            return first(concept).isPresent();
        }

        /** Where it speaks of a concept first, in its own words or around it. */
        public Optional<Concept> first(String concept) {
            // Asked for many names of every clause, so that a stream would cost more than the search.
            for (Mark mark : marks) {
                if (mark instanceof Concept found && found.name().equals(concept)) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }
    }

    /** Keeps its own copy. */
    public MarkedDocument {
        clauses = List.copyOf(clauses);
    }
}
