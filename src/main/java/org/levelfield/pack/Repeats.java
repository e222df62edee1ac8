package org.levelfield.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.levelfield.clause.Clause;
import org.levelfield.document.Problem;
import org.levelfield.mention.MarkedDocument;

/**
 * What stands in a pack more than once.
 *
 * @param copies by the id of a clause, the same clause in other documents, in their order
 * @param problems one for each two documents that hold the same
 */
public record Repeats(Map<String, List<Clause>> copies, List<Problem> problems) {

    /** Nothing stands twice. */
    public static final Repeats NONE = new Repeats(Map.of(), List.of());

    /** Keeps its own copies. */
    public Repeats {
        Map<String, List<Clause>> own = new LinkedHashMap<>();
        copies.forEach((id, list) -> own.put(id, List.copyOf(list)));
        copies = java.util.Collections.unmodifiableMap(own);
        problems = List.copyOf(problems);
    }

    /** The ids of the clauses that are copies of one that is judged. */
    public Set<String> copied() {
        Set<String> ids = new HashSet<>();
        copies.values().forEach(list -> list.forEach(clause -> ids.add(clause.id())));
        return ids;
    }

    /** The same clause in other documents, in their order; none for most. */
    public List<Clause> copiesOf(Clause clause) {
        return copies.getOrDefault(clause.id(), List.of());
    }

    /** The documents without the clauses that are copies. */
    public List<MarkedDocument> once(List<MarkedDocument> documents) {
        Set<String> copied = copied();
        return documents.stream()
                .map(one -> new MarkedDocument(
                        one.document(),
                        one.clauses().stream()
                                .filter(clause ->
                                        !copied.contains(clause.statement().id()))
                                .toList()))
                .toList();
    }
}
