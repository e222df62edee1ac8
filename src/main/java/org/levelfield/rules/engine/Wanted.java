package org.levelfield.rules.engine;

import java.util.Set;
import java.util.TreeSet;
import org.levelfield.mention.Concept;

/**
 * The concepts that rules ask for. Numbers are few, and wanted always.
 *
 * @param concepts their names
 * @param reliefs whether those are among them that a card names as words of relief
 * @param all whether every concept is, since it cannot be told which
 */
record Wanted(Set<String> concepts, boolean reliefs, boolean all) {

    static final Wanted NOTHING = new Wanted(Set.of(), false, false);
    static final Wanted RELIEFS = new Wanted(Set.of(), true, false);
    static final Wanted ALL = new Wanted(Set.of(), false, true);

    /** Keeps its own copy. */
    Wanted {
        concepts = Set.copyOf(concepts);
    }

    /** Whether a concept is among them, which may be a word of relief. */
    boolean takes(Concept concept, boolean relief) {
        return all || (reliefs && relief) || concepts.contains(concept.name());
    }

    Wanted and(Wanted other) {
        Set<String> both = new TreeSet<>(concepts);
        both.addAll(other.concepts);
        return new Wanted(both, reliefs || other.reliefs, all || other.all);
    }
}
