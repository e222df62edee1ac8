package org.levelfield.mention.quantity.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens in one pass; blanks and control characters belong to none. */
public final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int lineEnds = 2;
    private int addressEnd;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of any text, in its order, none over another; offsets in UTF-16 units of {@code text}. */
    public static Tokens cut(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return new Tokens(text, tokenizer.tokens);
    }

    private void run() {
        int at = 0;
        boolean chunkBegins = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                lineEnds += c == '\n' || c == '\u2028' || c == '\u2029' ? 1 : 0;
                chunkBegins = true;
                at++;
                continue;
            }
            if (chunkBegins) {
                chunkBegins = false;
                addressEnd = addressEnd(at);
            }
            at = take(at, c);
        }
    }

    private int take(int start, char c) {
        int end = start + 1;
        Token.Kind kind = Token.Kind.SIGN;
        if (isDigit(c)) {
            kind = Token.Kind.DIGITS;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(c)) {
            kind = Token.Kind.WORD;
            while (end < text.length() && isInWord(text.charAt(end))) {
                end++;
            }
        }
        String written =
                kind == Token.Kind.SIGN ? sign(c) : text.substring(start, end).toLowerCase(Locale.ROOT);
        tokens.add(new Token(
                kind, start, end, written, Character.isUpperCase(c), lineEnds > 0, lineEnds > 1, start < addressEnd));
        lineEnds = 0;
        return end;
    }

    /** One past the chunk that begins here if it is an address, otherwise its beginning. */
    private int addressEnd(int start) {
        int end = start;
        boolean address = text.regionMatches(true, start, "www.", 0, 4);
        while (end < text.length() && !isBlank(text.charAt(end))) {
            char c = text.charAt(end);
            address |= c == '@' && end > start && joins(end);
            address |= c == ':' && text.startsWith("://", end);
            end++;
        }
        return address ? end : start;
    }

    private boolean joins(int at) {
        return at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String sign(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2212', '\u00AD' -> "-";
            case '\u2012', '\u2014', '\u2015' -> "\u2013";
            case '\u2018', '\u2019', '\u02BC' -> "'";
            case '\uFFE5' -> "\u00A5";
            default -> String.valueOf(c);
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Control characters, zero-width ones included, part tokens as blanks do. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
