package org.levelfield.document.prose;

/**
 * Makes plain text of what files hold: one kind of space, one kind of hyphen, nothing that is not seen. Spaces that hold
 * the thousands of a number together stay apart from others, since {@code 10 500} is one number only with them.
 */
public final class Wording {

    private static final int[] UNTOLD = {};

    private Wording() {}

    /** Spaces of all kinds become one; invisible characters go; line feeds stay, with no space about them. */
    public static String plain(CharSequence words) {
        return plain(words, UNTOLD);
    }

    /**
     * For each unit of {@link #plain} the unit of {@code words} of which it was made, in order; what follows the last one
     * says nothing.
     */
    public static int[] sources(CharSequence words) {
        int[] from = new int[words.length()];
        plain(words, from);
        return from;
    }

    private static String plain(CharSequence words, int[] from) {
        StringBuilder made = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (from.length > 0) {
                from[made.length()] = i;
            }
            if (isBreak(c)) {
                trim(made);
                if (!endsWith(made, '\n') && !made.isEmpty()) {
                    made.append('\n');
                }
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (isHard(c) && partsThousands(words, i, made)) {
                    made.append('\u00a0');
                } else if (!endsWith(made, ' ') && !endsWith(made, '\n')) {
                    made.append(' ');
                }
            } else if (c == '\u2010' || c == '\u2011') {
                made.append('-');
            } else if (isHalf(words, i)) {
                made.append('\ufffd');
            } else if (!isUnseen(c)) {
                made.append(c);
            }
        }
        String plain = made.toString().strip();
        int cut = plain.isEmpty() || from.length == 0 ? 0 : made.indexOf(plain);
        System.arraycopy(from, cut, from, 0, from.length - cut);
        return plain;
    }

    /** Spaces at which no line breaks, and thin ones, as used inside of numbers. */
    private static boolean isHard(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u2009';
    }

    private static boolean partsThousands(CharSequence words, int at, StringBuilder made) {
        int end = at + 1;
        while (end < words.length() && Character.isDigit(words.charAt(end))) {
            end++;
        }
        return end - at == 4 && !made.isEmpty() && Character.isDigit(made.charAt(made.length() - 1));
    }

    /** Half of a pair that stands for one character, without the other half: no text can hold it. */
    private static boolean isHalf(CharSequence words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    /** Soft hyphens, characters of no width, marks of direction. Joiners stay: in some scripts they change letters. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c < ' ';
    }

    private static void trim(StringBuilder made) {
        if (endsWith(made, ' ')) {
            made.setLength(made.length() - 1);
        }
    }

    private static boolean endsWith(StringBuilder made, char c) {
        return !made.isEmpty() && made.charAt(made.length() - 1) == c;
    }
}
