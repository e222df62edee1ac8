package org.levelfield.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the phrases of a lexicon. A phrase is words parted by spaces, met in any inflection; {@code =word} is met in
 * just this form; {@code (a|b c)} is one of several; {@code (a)?} may be missing; {@code words?} is the same as {@code word}, since endings do not count; {@code ...} is up to four words of
 * any kind; {@code <n>} is any number.
 */
final class PhraseParser {

    /** Stands in a parsed phrase for up to {@link #GAP_WORDS} words of any kind. */
    static final String GAP = "...";

    /** Stands in a parsed phrase for any number. */
    static final String NUMBER = "<n>";

    static final int GAP_WORDS = 4;

    private final String phrase;
    private int at;

    private PhraseParser(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Every sequence of words that a phrase stands for.
     *
     * @throws IllegalArgumentException where a bracket is left open or closed twice
     */
    static List<List<String>> parse(String phrase) {
        PhraseParser parser = new PhraseParser(phrase);
        List<List<String>> sequences = parser.alternatives();
        if (parser.at < phrase.length()) {
            throw new IllegalArgumentException("a bracket too many in the phrase '" + phrase + "'");
        }
        return sequences;
    }

    private List<List<String>> alternatives() {
        List<List<String>> all = new ArrayList<>(sequence());
        while (at < phrase.length() && phrase.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<String>> sequence() {
        List<List<String>> made = List.of(List.of());
        while (at < phrase.length() && phrase.charAt(at) != '|' && phrase.charAt(at) != ')') {
            if (phrase.charAt(at) == ' ') {
                at++;
            } else if (phrase.charAt(at) == '(') {
                made = append(made, group());
            } else {
                made = append(made, List.of(List.of(word())));
            }
        }
        return made;
    }

    private List<List<String>> group() {
        at++;
        List<List<String>> inner = new ArrayList<>(alternatives());
        if (at >= phrase.length() || phrase.charAt(at) != ')') {
            throw new IllegalArgumentException("a bracket is left open in the phrase '" + phrase + "'");
        }
        at++;
        if (at < phrase.length() && phrase.charAt(at) == '?') {
            at++;
            inner.add(List.of());
        }
        return inner;
    }

    private String word() {
        int start = at;
        while (at < phrase.length() && " |()".indexOf(phrase.charAt(at)) < 0) {
            at++;
        }
        String word = phrase.substring(start, at);
        return word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<List<String>> append(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> made = new ArrayList<>(heads.size() * tails.size());
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> joined = new ArrayList<>(head);
                joined.addAll(tail);
                made.add(joined);
            }
        }
        return made;
    }
}
