package org.levelfield.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of a lexicon as one graph, whose edges are words: alternatives are edges side by side, so that a phrase
 * costs what it is long, and not all that it may say. Words are numbers, and the graph is made of arrays, since each
 * word of a document is met with it many times.
 */
final class PhraseGraph {

    private final Map<String, Integer> words = new HashMap<>();
    private final Node root = new Node();

    /**
     * A place between two words of phrases. Not to be changed by whoever walks.
     *
     * @param next whither the stem of a word leads
     * @param exact whither just this form of a word leads
     * @param gaps whither up to {@link PhraseParser#GAP_WORDS} words of any kind lead
     * @param ends the concepts of which a phrase ends here
     * @param cancels the concepts of which a phrase that takes them back ends here
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Step(Edges next, Edges exact, Step[] gaps, String[] ends, String[] cancels) {}

    /** Edges that words lead along. */
    static final class Edges {

        private static final Step[] NOWHERE = {};

        /** Numbers of words, ascending. */
        private final int[] keys;

        private final Step[][] steps;

        private Edges(int[] keys, Step[][] steps) {
            this.keys = keys;
            this.steps = steps;
        }

        /** The places to which a word leads; often none. */
        Step[] to(int word) {
            int at = Arrays.binarySearch(keys, word);
            return at < 0 ? NOWHERE : steps[at];
        }
    }

    /** A place while the graph is made. */
    private static final class Node {
        private final Map<Integer, List<Node>> next = new HashMap<>(2);
        private final Map<Integer, List<Node>> exact = new HashMap<>(0);
        private final List<Node> gaps = new ArrayList<>(0);
        private final List<String> ends = new ArrayList<>(0);
        private final List<String> cancels = new ArrayList<>(0);

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

        private static void addAll(Map<Integer, List<Node>> edges, Map<Integer, List<Node>> others) {
            others.forEach((key, nodes) ->
                    edges.computeIfAbsent(key, any -> new ArrayList<>(1)).addAll(nodes));
        }
    }

    private PhraseGraph(Lexicon lexicon) {
        lexicon.concepts().forEach((name, phrases) -> {
            Node end = new Node();
            end.ends.add(name);
            phrases.phrases().forEach(phrase -> plant(phrase, end));
            Node cancel = new Node();
            cancel.cancels.add(name);
            phrases.not().forEach(phrase -> plant(phrase, cancel));
        });
    }

    /**
     * The graph of a lexicon.
     *
     * @throws IllegalArgumentException where a phrase is none
     */
    static PhraseGraph of(Lexicon lexicon) {
        return new PhraseGraph(lexicon);
    }

    /** The words of all phrases, stems and forms, by number; {@link PhraseParser#NUMBER} among them where it is used. */
    Map<String, Integer> words() {
        return words;
    }

    /** Where all phrases begin. */
    Step root() {
        return made(root, new IdentityHashMap<>());
    }

    private void plant(String phrase, Node leaf) {
        Node first = before(PhraseParser.parse(phrase), leaf);
        if (first.isEnd()) {
            throw new IllegalArgumentException("the phrase '" + phrase + "' may be empty");
        }
        root.addAll(first);
    }

    /** The place from which a phrase leads to another place. */
    private Node before(Phrase phrase, Node there) {
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

    private Node before(String word, Node there) {
        Node node = new Node();
        if (word.equals(PhraseParser.GAP)) {
            node.gaps.add(there);
        } else if (word.startsWith("=")) {
            node.exact.put(number(word.substring(1)), List.of(there));
        } else {
            node.next.put(number(word.equals(PhraseParser.NUMBER) ? word : Inflection.stem(word)), List.of(there));
        }
        return node;
    }

    private int number(String word) {
        return words.computeIfAbsent(word, any -> words.size());
    }

    /** Phrases end, so that there is no way round. */
    private static Step made(Node node, Map<Node, Step> made) {
        Step known = made.get(node);
        if (known != null) {
            return known;
        }
        Step step = new Step(
                edges(node.next, made),
                edges(node.exact, made),
                all(node.gaps, made),
                node.ends.toArray(String[]::new),
                node.cancels.toArray(String[]::new));
        made.put(node, step);
        return step;
    }

    private static Edges edges(Map<Integer, List<Node>> edges, Map<Node, Step> made) {
        int[] keys =
                edges.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        Step[][] steps = new Step[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            steps[i] = all(edges.getOrDefault(keys[i], List.of()), made);
        }
        return new Edges(keys, steps);
    }

    private static Step[] all(List<Node> nodes, Map<Node, Step> made) {
        return nodes.stream().map(node -> made(node, made)).toArray(Step[]::new);
    }
}
