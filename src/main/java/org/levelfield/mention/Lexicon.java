package org.levelfield.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Concepts and the phrases that stand for them, as written in the lexicon files. Immutable.
 *
 * @param concepts by name, in the order of names
 */
public record Lexicon(Map<String, Words> concepts) {

    /** A lexicon of no concepts. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    /**
     * The phrases of one concept.
     *
     * @param phrases each stands for the concept; see {@link PhraseParser} for how they are written
     * @param not phrases within which the others do not count: {@code staff turnover} for {@code turnover}
     */
    public record Words(List<String> phrases, List<String> not) {
        /** Keeps its own copies. */
        public Words {
            phrases = List.copyOf(phrases);
            not = List.copyOf(not);
        }
    }

    /** Keeps its own copy, sorted by name. */
    public Lexicon {
        concepts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(concepts)));
    }

    /** This lexicon with the phrases of another added. */
    public Lexicon with(Lexicon other) {
        Map<String, Words> merged = new TreeMap<>(concepts);
        other.concepts.forEach((name, words) -> merged.merge(name, words, Lexicon::join));
        return new Lexicon(merged);
    }

    private static Words join(Words one, Words two) {
        List<String> phrases = new ArrayList<>(one.phrases());
        phrases.addAll(two.phrases());
        List<String> not = new ArrayList<>(one.not());
        not.addAll(two.not());
        return new Words(phrases, not);
    }
}
