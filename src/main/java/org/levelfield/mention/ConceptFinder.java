package org.levelfield.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every concept of a lexicon in a text in one pass over its tokens. The phrases are one graph, whose edges are
 * words: alternatives are edges side by side, so that a phrase costs what it is long, and not all that it may say.
 * Immutable once made, safe for use by several threads.
 */
final class ConceptFinder {

    private static final BitSet NONE = new BitSet();

    private final Node root = new Node();

    /** A concept at tokens {@code from} (first) to {@code to} (one past the last). */
    record Hit(String concept, int from, int to) {}

    /** A place between two words of phrases. */
    private static final class Node {
        private final Map<String, List<Node>> next = new HashMap<>();
        private final Map<String, List<Node>> exact = new HashMap<>(0);
        private final List<Node> gaps = new ArrayList<>();
        private final List<String> ends = new ArrayList<>();
        private final List<String> cancels = new ArrayList<>();

        private boolean isEnd() {
            return !ends.isEmpty() || !cancels.isEmpty();
        }

        private void addAll(Node other) {
            addAll(next, other.next);
            addAll(exact, other.exact);
            gaps.addAll(other.gaps);
            ends.addAll(other.ends);
            cancels.addAll(other.cancels);
        }

        private static void addAll(Map<String, List<Node>> edges, Map<String, List<Node>> others) {
            others.forEach((key, nodes) ->
                    edges.computeIfAbsent(key, any -> new ArrayList<>(1)).addAll(nodes));
        }
    }

    ConceptFinder(Lexicon lexicon) {
        lexicon.concepts().forEach((name, words) -> {
            Node end = new Node();
            end.ends.add(name);
            words.phrases().forEach(phrase -> plant(phrase, end));
            Node cancel = new Node();
            cancel.cancels.add(name);
            words.not().forEach(phrase -> plant(phrase, cancel));
        });
    }

    private void plant(String phrase, Node leaf) {
        Node first = before(PhraseParser.parse(phrase), leaf);
        if (first.isEnd()) {
            throw new IllegalArgumentException("the phrase '" + phrase + "' may be empty");
        }
        root.addAll(first);
    }

    /** The place from which a phrase leads to another place. */
    private static Node before(Phrase phrase, Node there) {
        if (phrase instanceof Phrase.Word word) {
            return before(word.form(), there);
        }
        if (phrase instanceof Phrase.Sequence sequence) {
            Node at = there;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                at = before(sequence.parts().get(i), at);
            }
            return at;
        }
        Node both = new Node();
        ((Phrase.Choice) phrase).options().forEach(option -> both.addAll(before(option, there)));
        return both;
    }

    private static Node before(String word, Node there) {
        Node node = new Node();
        if (word.equals(PhraseParser.GAP)) {
            node.gaps.add(there);
        } else if (word.startsWith("=")) {
            node.exact.put(word.substring(1), List.of(there));
        } else {
            node.next.put(word.equals(PhraseParser.NUMBER) ? word : Inflection.stem(word), List.of(there));
        }
        return node;
    }

    /** The concepts of a text in order of place, the longest of each at a place, cancelled ones left out. */
    List<Hit> find(List<Token> tokens) {
        Walk walk = new Walk(tokens);
        for (int start = 0; start < tokens.size(); start++) {
            walk.from(start, root);
        }
        return prune(walk.found, walk.cancelled);
    }

    /** Follows all phrases from a token on. */
    private static final class Walk {
        private final List<Token> tokens;
        private final List<Hit> found = new ArrayList<>();
        private final List<Hit> cancelled = new ArrayList<>();
        private int start;

        Walk(List<Token> tokens) {
            this.tokens = tokens;
        }

        void from(int token, Node root) {
            start = token;
            at(root, token);
        }

        private void at(Node node, int at) {
            for (String name : node.ends) {
                found.add(new Hit(name, start, at));
            }
            for (String name : node.cancels) {
                cancelled.add(new Hit(name, start, at));
            }
            if (at >= tokens.size()) {
                return;
            }
            Token token = tokens.get(at);
            follow(node.next.get(token.stem()), at + 1);
            follow(node.exact.get(token.word()), at + 1);
            if (Character.isDigit(token.word().charAt(0))) {
                follow(node.next.get(PhraseParser.NUMBER), at + 1);
            }
            for (Node after : node.gaps) {
                for (int to = at; to <= Math.min(at + PhraseParser.GAP_WORDS, tokens.size()); to++) {
                    at(after, to);
                }
            }
        }

        private void follow(@Nullable List<Node> nodes, int at) {
            if (nodes != null) {
                for (Node node : nodes) {
                    at(node, at);
                }
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
