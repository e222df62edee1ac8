package org.levelfield.mention.quantity.token;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes words and figures alike that look alike, for comparing only: what is quoted stays as written. Letters that
 * another script borrows the looks of, wide and slanted forms, figures of other scripts and characters that are not
 * seen are all ways by which a demand can stand before a reader's eyes and escape a search.
 */
public final class Folding {

    /** Letters with twins in the Latin script, each followed by its twin (from Unicode's confusables). */
    private static final String TWINS = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwѵvӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԜW"
            + "οoνvαaιiρpυuκkϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    /** A word wholly in another script must be this long to be taken for a Latin one: short ones are too common. */
    private static final int SHORTEST_FOREIGN = 3;

    private static final Map<Character, Character> LATIN = twins();

    private Folding() {}

    private static Map<Character, Character> twins() {
        Map<Character, Character> latin = new HashMap<>();
        for (int i = 0; i < TWINS.length(); i += 2) {
            latin.put(TWINS.charAt(i), TWINS.charAt(i + 1));
        }
        return Map.copyOf(latin);
    }

    /** A word in lower case as it is compared with others. */
    public static String word(String written) {
        if (isAscii(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        String plain = withoutUnseen(Normalizer.normalize(written, Normalizer.Form.NFKC));
        return (isDisguised(plain) ? latin(plain) : plain).toLowerCase(Locale.ROOT);
    }

    /** A run of figures of any script as figures from 0 to 9. */
    public static String figures(String written) {
        if (isAscii(written)) {
            return written;
        }
        StringBuilder figures = new StringBuilder(written.length());
        written.codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(figure -> figure >= 0)
                .forEach(figures::append);
        return figures.toString();
    }

    /** Whether a character is not seen: marks of direction, joiners, soft hyphens, characters of no width. */
    public static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /**
     * Whether a word that mixes Latin letters with others is Latin throughout to the eye. If not, words of two scripts
     * stand side by side.
     */
    public static boolean isDisguised(String word) {
        int latin = 0;
        int twins = 0;
        boolean alikeInSmall = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (LATIN.containsKey(c)) {
                twins++;
                // A word must not be folded in capitals alone.
                alikeInSmall &= LATIN.containsKey(Character.toLowerCase(c));
            } else if (Character.isLetter(c)) {
                if (!isLatin(c)) {
                    return false;
                }
                latin++;
            }
        }
        return twins > 0 && (latin > 0 || (alikeInSmall && twins >= SHORTEST_FOREIGN));
    }

    /** Whether a letter is of the Latin script. */
    public static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static String latin(String word) {
        StringBuilder made = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            made.append(LATIN.getOrDefault(c, c));
        }
        return made.toString();
    }

    private static String withoutUnseen(String word) {
        StringBuilder seen = new StringBuilder(word.length());
        word.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }
}
