package org.levelfield.fidelity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they count in a comparison of two readers: letters, marks and digits in lower case, ligatures taken apart,
 * hyphens and apostrophes within a word left out (so that a word parted at a line's end is the whole word again).
 */
final class FoldedWords {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}]");
    private static final Pattern LINE_END_HYPHEN =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[-\u2010\u2011]\\s*\\n\\s*(?=[\\p{L}\\p{N}])");
    private static final Pattern WITHIN =
            Pattern.compile("(?<=[\\p{L}\\p{N}])['\u2019\u2018`\u00b4\u2010\u2011-](?=[\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private FoldedWords() {}

    /** The words of a text in order. */
    static List<String> of(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String whole = LINE_END_HYPHEN.matcher(seen).replaceAll("");
        // Normalized after the hyphens: a bullet or an accent that stands alone gets a space in front by it.
        String plain = Normalizer.normalize(WITHIN.matcher(whole).replaceAll(""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The words of a text with nothing between them. */
    static String joined(String text) {
        return String.join("", of(text));
    }
}
