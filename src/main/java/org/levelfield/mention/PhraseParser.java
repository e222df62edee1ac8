package org.levelfield.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the phrases of a lexicon. A phrase is words parted by spaces, met in any inflection and letter case; {@code
 * =word} is met in just this form; of {@code words?} the last letter may be missing; {@code (a|b c)} is one of several;
 * {@code (a)?} may be missing; {@code ...} is up to four words of any kind; {@code <n>} is any number.
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
                made = append(made, forms(word()));
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
        return phrase.substring(start, at).toLowerCase(Locale.ROOT);
    }

    /** Both forms of {@code words?}; the shorter of a single letter is no word at all. */
    private static List<List<String>> forms(String word) {
        if (word.length() < 2 || !word.endsWith("?")) {
            return List.of(List.of(word));
        }
        String longer = word.substring(0, word.length() - 1);
        String shorter = longer.substring(0, longer.length() - 1);
        return List.of(List.of(longer), shorter.isEmpty() ? List.of() : List.of(shorter));
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
