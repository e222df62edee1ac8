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

    private static final Phrase NOTHING = new Phrase.Sequence(List.of());

    private final String phrase;
    private int at;

    private PhraseParser(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException where a bracket is left open or closed twice
     */
    static Phrase parse(String phrase) {
        PhraseParser parser = new PhraseParser(phrase);
        Phrase read = parser.alternatives();
        if (parser.at < phrase.length()) {
            throw new IllegalArgumentException("a bracket too many in the phrase '" + phrase + "'");
        }
        return read;
    }

    private Phrase alternatives() {
        List<Phrase> all = new ArrayList<>(List.of(sequence()));
        while (at < phrase.length() && phrase.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : new Phrase.Choice(all);
    }

    private Phrase sequence() {
        List<Phrase> parts = new ArrayList<>();
        while (at < phrase.length() && phrase.charAt(at) != '|' && phrase.charAt(at) != ')') {
            if (phrase.charAt(at) == ' ') {
                at++;
            } else if (phrase.charAt(at) == '(') {
                parts.add(group());
            } else {
                parts.add(form(word()));
            }
        }
        return new Phrase.Sequence(parts);
    }

    private Phrase group() {
        at++;
        Phrase inner = alternatives();
        if (at >= phrase.length() || phrase.charAt(at) != ')') {
            throw new IllegalArgumentException("a bracket is left open in the phrase '" + phrase + "'");
        }
        at++;
        if (at < phrase.length() && phrase.charAt(at) == '?') {
            at++;
            return new Phrase.Choice(List.of(inner, NOTHING));
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
    private static Phrase form(String word) {
        if (word.length() < 2 || !word.endsWith("?")) {
            return new Phrase.Word(word);
        }
        String longer = word.substring(0, word.length() - 1);
        String shorter = longer.substring(0, longer.length() - 1);
        return new Phrase.Choice(
                List.of(new Phrase.Word(longer), shorter.isEmpty() ? NOTHING : new Phrase.Word(shorter)));
    }
}
