package org.levelfield.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts a text into words and numbers. Hyphens and slashes part words ({@code sub-contractor} is two tokens), so that
 * spelling variants meet; signs that carry sense on their own ({@code %}, {@code &}) are tokens.
 */
final class Tokenizer {

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '%' || c == '&' || c == '“' || c == '”' || c == '"') {
                tokens.add(new Token(i, i + 1, String.valueOf(c), String.valueOf(c)));
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, i);
                String word = text.substring(i, end).toLowerCase(Locale.ROOT).replace("’", "'");
                word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
                tokens.add(new Token(i, end, word, Inflection.stem(word)));
                i = end;
            } else {
                i++;
            }
        }
        return tokens;
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = (c == '\'' || c == '’')
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1))
                    && i > start;
            if (i > start
                    && Character.isLetter(c)
                    && isLatin(c) != isLatin(text.charAt(start))
                    && Character.isLetter(text.charAt(start))) {
                break;
            }
            if (!Character.isLetterOrDigit(c) && !inside && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Words of two scripts that stand side by side with no space, as in bilingual forms, are two words. */
    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
