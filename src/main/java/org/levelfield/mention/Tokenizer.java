package org.levelfield.mention;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.mention.quantity.token.Folding;

/**
 * Parts a text into words and numbers. Hyphens and slashes part words ({@code sub-contractor} is two tokens), so that
 * spelling variants meet; signs that carry sense on their own ({@code %}, {@code &}) are tokens. Letters that look alike
 * are made alike.
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
            } else if (Character.isLetterOrDigit(text.codePointAt(i))) {
                int end = endOfWord(text, i);
                String word = Folding.word(text.substring(i, end)).replace("’", "'");
                word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
                tokens.add(new Token(i, end, word, Inflection.stem(word)));
                i = end;
            } else {
                i++;
            }
        }
        return tokens;
    }

    /** Words of two scripts that stand side by side with no space, as in bilingual forms, are two words. */
    private static int endOfWord(String text, int start) {
        int end = start;
        int change = -1;
        boolean letter = Character.isLetter(text.codePointAt(start));
        boolean latin = Folding.isLatin(text.codePointAt(start));
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (change < 0 && letter && Character.isLetter(c) && Folding.isLatin(c) != latin) {
                change = i;
            }
            boolean unseen = Folding.isUnseen(c);
            if (!unseen && !isInWord(c) && !isApostrophe(text, i, start)) {
                break;
            }
            i += Character.charCount(c);
            end = unseen ? end : i;
        }
        boolean one = change < 0 || Folding.isDisguised(text.substring(start, end));
        return one ? end : change;
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(String text, int at, int start) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }
}
