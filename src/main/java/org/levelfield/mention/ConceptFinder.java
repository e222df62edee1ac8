package org.levelfield.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds every concept of a lexicon in a text in one pass over its tokens, by a tree of all phrases. Immutable once
 * made, safe for use by several threads.
 */
final class ConceptFinder {

    private static final BitSet NONE = new BitSet();

    private final Node root = new Node();

    /** A concept at tokens {@code from} (first) to {@code to} (one past the last). */
    record Hit(String concept, int from, int to) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> ends = new ArrayList<>();
        private final List<String> cancels = new ArrayList<>();
        private @Nullable Node gap;

        private Node step(String item) {
            if (item.equals(PhraseParser.GAP)) {
                Node there = gap == null ? new Node() : gap;
                gap = there;
                return there;
            }
            return next.computeIfAbsent(key(item), any -> new Node());
        }

        private static String key(String item) {
            if (item.equals(PhraseParser.NUMBER) || item.startsWith("=")) {
                return item;
            }
            return Inflection.stem(item);
        }
    }

    ConceptFinder(Lexicon lexicon) {
        lexicon.concepts().forEach((name, words) -> {
            words.phrases().forEach(phrase -> plant(phrase, node -> node.ends.add(name)));
            words.not().forEach(phrase -> plant(phrase, node -> node.cancels.add(name)));
        });
    }

    private interface Leaf {
        void mark(Node node);
    }

    private void plant(String phrase, Leaf leaf) {
        for (List<String> sequence : PhraseParser.parse(phrase)) {
            Node node = root;
            for (String item : sequence) {
                node = node.step(item);
            }
            if (node == root) {
                throw new IllegalArgumentException("the phrase '" + phrase + "' may be empty");
            }
            leaf.mark(node);
        }
    }

    /** The concepts of a text in order of place, the longest of each at a place, cancelled ones left out. */
    List<Hit> find(List<Token> tokens) {
        List<Hit> found = new ArrayList<>();
        List<Hit> cancelled = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            int from = start;
            walk(root, tokens, start, new Visitor() {
                @Override
                public void end(Node node, int to) {
                    node.ends.forEach(name -> found.add(new Hit(name, from, to)));
                    node.cancels.forEach(name -> cancelled.add(new Hit(name, from, to)));
                }
            });
        }
        return prune(found, cancelled);
    }

    private interface Visitor {
        void end(Node node, int to);
    }

    private static void walk(Node node, List<Token> tokens, int at, Visitor visitor) {
        if (!node.ends.isEmpty() || !node.cancels.isEmpty()) {
            visitor.end(node, at);
        }
        if (at >= tokens.size()) {
            return;
        }
        Token token = tokens.get(at);
        follow(node.next.get(token.stem()), tokens, at + 1, visitor);
        follow(node.next.get("=" + token.word()), tokens, at + 1, visitor);
        if (Character.isDigit(token.word().charAt(0))) {
            follow(node.next.get(PhraseParser.NUMBER), tokens, at + 1, visitor);
        }
        if (node.gap != null) {
            Node after = node.gap;
            skips(tokens, at, to -> walk(after, tokens, to, visitor));
        }
    }

    private static void follow(@Nullable Node node, List<Token> tokens, int at, Visitor visitor) {
        if (node != null) {
            walk(node, tokens, at, visitor);
        }
    }

    private static void skips(List<Token> tokens, int at, IntConsumer there) {
        for (int to = at; to <= Math.min(at + PhraseParser.GAP_WORDS, tokens.size()); to++) {
            there.accept(to);
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
