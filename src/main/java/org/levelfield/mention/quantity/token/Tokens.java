package org.levelfield.mention.quantity.token;

import java.util.List;
import java.util.Set;

/**
 * A text and its tokens, counted from 0. Any index may be asked for; outside of the text stands {@link Token.Kind#NONE},
 * whose text is empty.
 */
public final class Tokens {

    private final String text;
    private final List<Token> tokens;
    private final Token before = Token.none(0);
    private final Token after;

    Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.after = Token.none(text.length());
    }

    /** How many tokens the text has. */
    public int size() {
        return tokens.size();
    }

    /** The token at an index. */
    public Token at(int i) {
        if (i < 0) {
            return before;
        }
        return i < tokens.size() ? tokens.get(i) : after;
    }

    /** The text of a token, in lower case. */
    public String text(int i) {
        return at(i).text();
    }

    /** The token as written. */
    public String written(int i) {
        return text.substring(at(i).start(), at(i).end());
    }

    /** Whether a token is this word, run of digits or sign, in lower case. */
    public boolean is(int i, String wanted) {
        return at(i).text().equals(wanted);
    }

    /** Whether a token is one of these, in lower case. */
    public boolean in(int i, Set<String> wanted) {
        return wanted.contains(at(i).text());
    }

    /** Whether a word has no small letters. */
    public boolean isUpper(int i) {
        return written(i).chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a token is a word. */
    public boolean isWord(int i) {
        return at(i).kind() == Token.Kind.WORD;
    }

    /** Whether a token is a run of digits. */
    public boolean isDigits(int i) {
        return at(i).kind() == Token.Kind.DIGITS;
    }

    /** Whether a token is a single sign. */
    public boolean isSign(int i) {
        return at(i).kind() == Token.Kind.SIGN;
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean glued(int i) {
        return i > 0 && i < tokens.size() && at(i).start() == at(i - 1).end();
    }

    /** Whether exactly one blank, not a line end or tabulator, stands between this token and the one before. */
    public boolean oneBlankBefore(int i) {
        return i > 0
                && i < tokens.size()
                && at(i).start() == at(i - 1).end() + 1
                && !at(i).opensLine()
                && blank(i) != '\t';
    }

    /** Whether the one blank before a token is a hard or thin one, as used inside of numbers. */
    public boolean hardBlankBefore(int i) {
        return oneBlankBefore(i) && blank(i) != ' ';
    }

    /** The number of tokens that make up "(s)" at this place: 3 or 0. */
    public int pluralMark(int i) {
        return is(i, "(") && is(i + 1, "s") && is(i + 2, ")") ? 3 : 0;
    }

    private char blank(int i) {
        return text.charAt(at(i).start() - 1);
    }
}
