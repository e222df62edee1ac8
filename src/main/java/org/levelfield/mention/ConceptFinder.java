package org.levelfield.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every concept of a lexicon in a text in one pass over its tokens. Immutable once made, safe for use by several
 * threads.
 */
final class ConceptFinder {

    private static final BitSet NONE = new BitSet();

    /** The number of a word that stands in no phrase. */
    private static final int UNKNOWN = -1;

    /** The words of all phrases by number: a word of a text is looked up once, and the walk compares numbers. */
    private final Map<String, Integer> words;

    private final PhraseGraph.Step root;
    private final int number;

    /** A concept at tokens {@code from} (first) to {@code to} (one past the last). */
    record Hit(String concept, int from, int to) {}

    ConceptFinder(Lexicon lexicon) {
        PhraseGraph graph = PhraseGraph.of(lexicon);
        this.words = graph.words();
        this.root = graph.root();
        this.number = words.getOrDefault(PhraseParser.NUMBER, UNKNOWN);
    }

    /** The concepts of a text in order of place, the longest of each at a place, cancelled ones left out. */
    List<Hit> find(List<Token> tokens) {
        Walk walk = new Walk(tokens);
        for (int start = 0; start < tokens.size(); start++) {
            walk.start = start;
            walk.at(root, start);
        }
        return prune(walk.found, walk.cancelled);
    }

    /** Follows all phrases from a token on. */
    private final class Walk {
        private final int[] stems;
        private final int[] forms;
        private final boolean[] digits;
        private final List<Hit> found = new ArrayList<>();
        private final List<Hit> cancelled = new ArrayList<>();
        private int start;

        Walk(List<Token> tokens) {
            stems = new int[tokens.size()];
            forms = new int[tokens.size()];
            digits = new boolean[tokens.size()];
            for (int i = 0; i < stems.length; i++) {
                Token token = tokens.get(i);
                stems[i] = words.getOrDefault(token.stem(), UNKNOWN);
                forms[i] = words.getOrDefault(token.word(), UNKNOWN);
                digits[i] = Character.isDigit(token.word().charAt(0));
            }
        }

        private void at(PhraseGraph.Step step, int at) {
            for (String name : step.ends()) {
                found.add(new Hit(name, start, at));
            }
            for (String name : step.cancels()) {
                cancelled.add(new Hit(name, start, at));
            }
            if (at >= stems.length) {
                return;
            }
            follow(step.next().to(stems[at]), at + 1);
            follow(step.exact().to(forms[at]), at + 1);
            if (digits[at]) {
                follow(step.next().to(number), at + 1);
            }
            for (PhraseGraph.Step after : step.gaps()) {
                for (int to = at; to <= Math.min(at + PhraseParser.GAP_WORDS, stems.length); to++) {
                    at(after, to);
                }
            }
        }

        private void follow(PhraseGraph.Step[] steps, int at) {
            for (PhraseGraph.Step step : steps) {
                at(step, at);
            }
        }
    }

    private static List<Hit> prune(List<Hit> found, List<Hit> cancelled) {
        Map<String, BitSet> cancelledTokens = new HashMap<>();
        cancelled.forEach(no -> cancelledTokens
                .computeIfAbsent(no.concept(), any -> new BitSet())
                .set(no.from(), no.to()));
        Map<String, List<Hit>> byConcept = new HashMap<>();
        found.forEach(hit -> byConcept
                .computeIfAbsent(hit.concept(), any -> new ArrayList<>())
                .add(hit));
        List<Hit> kept = new ArrayList<>();
        byConcept.forEach((concept, hits) -> longest(hits).stream()
                .filter(hit -> !touches(cancelledTokens.getOrDefault(concept, NONE), hit))
                .forEach(kept::add));
        kept.sort(Comparator.comparingInt(Hit::from).thenComparingInt(Hit::to).thenComparing(Hit::concept));
        return kept;
    }

    /** Those that stand within no other. */
    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> longest = new ArrayList<>();
        hits.sort(Comparator.comparingInt(Hit::from)
                .thenComparing(Comparator.comparingInt(Hit::to).reversed()));
        int reached = -1;
        for (Hit hit : hits) {
            if (hit.to() > reached) {
                longest.add(hit);
                reached = hit.to();
            }
        }
        return longest;
    }

    private static boolean touches(BitSet tokens, Hit hit) {
        int next = tokens.nextSetBit(hit.from());
        return next >= 0 && next < hit.to();
    }
}
