package org.levelfield.mention.quantity.token;

/**
 * A word, a run of digits or a single sign, and where it stands in the text.
 *
 * @param start the first UTF-16 unit
 * @param end one past the last, characters that are not seen taken along
 * @param text a word in lower case with look-alike letters made alike, digits from 0 to 9, a sign with hyphens and
 *     quotation marks made alike
 * @param capital whether it begins with a capital letter
 * @param opensLine whether a line, or the text, begins with it
 * @param opensParagraph whether an empty line stands before it
 * @param inAddress whether it is part of a web or e-mail address
 */
public record Token(
        Kind kind,
        int start,
        int end,
        String text,
        boolean capital,
        boolean opensLine,
        boolean opensParagraph,
        boolean inAddress) {

    /** What a token is made of. {@link #NONE} stands before the first and after the last token of a text. */
    public enum Kind {
        WORD,
        DIGITS,
        SIGN,
        NONE
    }

    static Token none(int place) {
        return new Token(Kind.NONE, place, place, "", false, true, true, false);
    }
}
