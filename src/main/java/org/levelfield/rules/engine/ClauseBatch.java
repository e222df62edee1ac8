package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.clause.Clause;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.rules.BarrierCard.Reach;

/**
 * Clauses that are judged in one session, so that memory is bounded by a batch and not by the pack: a session takes some
 * 15 kB for each clause. Rules join on one clause, but for the words that take a requirement back: those may stand
 * farther off, and come along where they can reach a clause of the batch.
 *
 * @param clauses in reading order, only those that speak of something
 * @param reliefs words of clauses outside the batch that may soften a requirement inside it
 */
record ClauseBatch(List<MarkedClause> clauses, List<Mark> reliefs) {

    /** A document of some sixty pages. */
    static final int MOST = 1_500;

    /** As far as the rule for words nearby looks, in clauses. */
    private static final int NEARBY = 2;

    ClauseBatch {
        clauses = List.copyOf(clauses);
        reliefs = List.copyOf(reliefs);
    }

    /**
     * A pack in batches.
     *
     * @param documents the pack
     * @param known the words that soften, by concept
     * @param most the most clauses of a batch
     */
    static List<ClauseBatch> of(List<MarkedDocument> documents, List<KnownRelief> known, int most) {
        List<MarkedClause> all = documents.stream()
                .flatMap(document -> document.clauses().stream())
                .filter(clause -> !clause.marks().isEmpty())
                .toList();
        if (all.size() <= most) {
            return List.of(new ClauseBatch(all, List.of()));
        }
        Map<String, Reach> reaches = new HashMap<>();
        known.forEach(relief -> reaches.merge(relief.concept(), relief.reach(), (a, b) -> a.compareTo(b) > 0 ? a : b));
        List<ClauseBatch> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            List<MarkedClause> clauses = all.subList(from, Math.min(all.size(), from + most));
            batches.add(new ClauseBatch(clauses, reliefs(clauses, all, from, reaches)));
        }
        return batches;
    }

    private static List<Mark> reliefs(
            List<MarkedClause> batch, List<MarkedClause> all, int from, Map<String, Reach> reaches) {
        Set<String> documents = new HashSet<>();
        Set<String> sections = new HashSet<>();
        for (MarkedClause one : batch) {
            documents.add(clause(one).document());
            section(clause(one)).ifPresent(sections::add);
        }
        List<Mark> reliefs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Clause clause = clause(all.get(i));
            boolean outside = i < from || i >= from + batch.size();
            if (outside && documents.contains(clause.document())) {
                boolean near = i >= from - NEARBY && i < from + batch.size() + NEARBY;
                boolean inSection = section(clause).filter(sections::contains).isPresent();
                for (Mark mark : all.get(i).marks()) {
                    if (mark.isOwn() && mark instanceof Concept concept) {
                        Reach reach = reaches.getOrDefault(concept.name(), Reach.CLAUSE);
                        boolean far = reach == Reach.DOCUMENT || (reach == Reach.SECTION && inSection);
                        if (far || (reach != Reach.CLAUSE && near)) {
                            reliefs.add(mark);
                        }
                    }
                }
            }
        }
        return reliefs;
    }

    private static Clause clause(MarkedClause marked) {
        return marked.statement().clause();
    }

    private static Optional<String> section(Clause clause) {
        return clause.section().map(section -> clause.document() + "\n" + section);
    }
}
