package org.levelfield.mention.quantity.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/**
 * A word or letter that multiplies the number before it.
 *
 * @param factor what to multiply by
 * @param to one past its last token
 * @param lakh whether it is lakh or crore
 */
record Scale(BigDecimal factor, int to, boolean lakh) {

    private static final Map<String, Integer> ZEROS = WordList.numbers("""
            thousand 3 million 6 millions 6 mn 6 mln 6 mio 6 billion 9 billions 9 bn 9 trillion 12 tn 12
            lakh 5 lakhs 5 lac 5 lacs 5 crore 7 crores 7 cr 7 crs 7""");
    private static final Map<String, Integer> LETTERS = Map.of("k", 3, "m", 6, "b", 9);
    private static final Set<String> LAKHS = WordList.of("lakh lakhs lac lacs crore crores cr crs");

    /** The number of zeros that a scale word stands for, or 0. */
    static int zeros(String word) {
        return ZEROS.getOrDefault(word, 0);
    }

    static boolean isLakh(String word) {
        return LAKHS.contains(word);
    }

    /**
     * The scale at this place, or null.
     *
     * @param money whether single letters count; without a currency 5m is five metres
     */
    static @Nullable Scale read(Tokens tokens, int i, boolean money) {
        int at = tokens.is(i, "-") && tokens.glued(i) && tokens.glued(i + 1) && zeros(tokens.text(i + 1)) > 2
                ? i + 1
                : i;
        String word = tokens.text(at);
        int zeros = zeros(word);
        if (zeros == 0 && isLetterScale(tokens, at, money)) {
            zeros = LETTERS.getOrDefault(word, 0);
        }
        if (zeros == 0 || tokens.at(at).opensParagraph()) {
            return null;
        }
        int to = at + 1;
        if (isLakh(word)) {
            to += tokens.pluralMark(to);
        }
        return new Scale(BigDecimal.TEN.pow(zeros), to, isLakh(word));
    }

    private static boolean isLetterScale(Tokens tokens, int i, boolean money) {
        if (money) {
            return !tokens.is(i, "b") || tokens.glued(i);
        }
        return tokens.written(i).equals("k") && tokens.glued(i);
    }
}
