package org.levelfield.mention.quantity.token;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens in one pass; blanks and control characters belong to none. */
public final class Tokenizer {

    /** Small and wide forms of signs stand from here on. */
    private static final char WIDE = '\uFE50';

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
            if (Folding.isUnseen(c) || isPageEnd(at)) {
                at++;
                continue;
            }
            if (chunkBegins) {
                chunkBegins = false;
                addressEnd = addressEnd(at);
            }
            at = take(at, text.codePointAt(at));
        }
    }

    /** Whether the dots stand here that readers write where a sentence runs over the end of a page. */
    private boolean isPageEnd(int at) {
        return text.charAt(at) == '…'
                && at > 1
                && text.charAt(at - 1) == ' '
                && !isBlank(text.charAt(at - 2))
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && !isBlank(text.charAt(at + 2));
    }

    private int take(int start, int c) {
        int end = start + Character.charCount(c);
        Token.Kind kind = Token.Kind.SIGN;
        if (Character.isDigit(c)) {
            kind = Token.Kind.DIGITS;
            end = endOf(end, kind);
        } else if (Character.isLetter(c)) {
            kind = Token.Kind.WORD;
            end = endOf(end, kind);
        }
        String written = text.substring(start, end);
        // What is not seen belongs to the token before it, so that nothing seems to stand between two tokens.
        while (end < text.length() && Folding.isUnseen(text.charAt(end))) {
            end++;
        }
        String folded = switch (kind) {
            case WORD -> Folding.word(written);
            case DIGITS -> Folding.figures(written);
            default -> sign(written);
        };
        tokens.add(new Token(
                kind, start, end, folded, Character.isUpperCase(c), lineEnds > 0, lineEnds > 1, start < addressEnd));
        lineEnds = 0;
        return end;
    }

    /** One past the last character of a word or of a run of figures; characters that are not seen part neither. */
    private int endOf(int from, Token.Kind kind) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean goesOn = kind == Token.Kind.DIGITS ? Character.isDigit(c) : isInWord(c);
            if (!goesOn && !Folding.isUnseen(c)) {
                break;
            }
            at += Character.charCount(c);
            end = goesOn ? at : end;
        }
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

    private static String sign(String written) {
        return switch (written.charAt(0)) {
            case '\u2010', '\u2011', '\u2212' -> "-";
            case '\u2012', '\u2014', '\u2015' -> "\u2013";
            case '\u2018', '\u2019', '\u02BC' -> "'";
            case '\u066A' -> "%";
            case '\u066B' -> ".";
            case '\u066C' -> ",";
            default -> written.charAt(0) >= WIDE ? Normalizer.normalize(written, Normalizer.Form.NFKC) : written;
        };
    }

    private static boolean isInWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Control characters part tokens as blanks do. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
