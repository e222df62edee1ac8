package org.levelfield.pack;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of words when all is taken out that the same words may show in one file and not in another: case, white
 * space, dashes, quotation marks, full stops. What changes the sense stays: every letter and digit, the point within a
 * number, signs of money, per cent and comparison, and ticks.
 */
final class Fold {

    private static final String KEPT = "%‰§☐☑☒✓✔✗✘";

    private Fold() {}

    /** The words folded, without spaces but between two numbers. */
    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int unit = plain.codePointAt(i);
            i += Character.charCount(unit);
            if (isKept(unit) || isPointInNumber(plain, i - 1)) {
                boolean parted = gap && folded.length() > 0;
                if (parted && Character.isDigit(unit) && Character.isDigit(folded.charAt(folded.length() - 1))) {
                    folded.append(' ');
                }
                folded.appendCodePoint(unit);
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isKept(int unit) {
        int type = Character.getType(unit);
        return Character.isLetterOrDigit(unit)
                || type == Character.CURRENCY_SYMBOL
                || (type == Character.MATH_SYMBOL && unit != '|' && unit != '~')
                || KEPT.indexOf(unit) >= 0;
    }

    private static boolean isPointInNumber(String text, int at) {
        char unit = text.charAt(at);
        return (unit == '.' || unit == ',')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
