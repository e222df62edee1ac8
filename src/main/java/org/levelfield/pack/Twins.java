package org.levelfield.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.levelfield.clause.Clause;
import org.levelfield.clause.Context;
import org.levelfield.mention.MarkedDocument;

/** Finds which clauses of one document stand in another too, word for word and in the same surroundings. */
final class Twins {

    private final Map<String, List<Clause>> byWords = new HashMap<>();

    /** All that stands in the document, as a clause, a heading or the sentence before a list. */
    private final Set<String> said = new HashSet<>();

    Twins(MarkedDocument first) {
        for (MarkedDocument.MarkedClause marked : first.clauses()) {
            Clause clause = marked.statement().clause();
            String words = Fold.of(clause.text());
            byWords.computeIfAbsent(words, any -> new ArrayList<>()).add(clause);
            said.add(words);
        }
    }

    /** The clauses of another document that stand in the first, each with its twin there. */
    Map<Clause, Clause> in(MarkedDocument other) {
        Map<Clause, Clause> twins = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (MarkedDocument.MarkedClause marked : other.clauses()) {
            Clause clause = marked.statement().clause();
            String words = Fold.of(clause.text());
            List<Clause> same = byWords.getOrDefault(words, List.of());
            if (!same.isEmpty() && isSurroundedAlike(clause)) {
                // The nth to the nth, as far as there are as many.
                int nth = taken.merge(words, 1, Integer::sum) - 1;
                twins.put(clause, same.get(Math.min(nth, same.size() - 1)));
            }
        }
        return twins;
    }

    /**
     * Whether the first document also says what gives the clause its sense: an item under “Bidders need not hold” is no
     * twin of the same words elsewhere.
     */
    private boolean isSurroundedAlike(Clause clause) {
        boolean inner = true;
        for (Context context : clause.contexts()) {
            boolean heading = context.kind() == Context.Kind.HEADING;
            if ((!heading || inner)
                    && !said.contains(Fold.of(context.text()))
                    && context.kind() != Context.Kind.ROW_CELL
                    && context.kind() != Context.Kind.COLUMN_HEAD) {
                return false;
            }
            inner &= !heading;
        }
        return true;
    }
}
