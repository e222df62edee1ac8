package org.levelfield.mention.quantity.name;

import java.util.Set;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/** Tells numbers that are part of a code or a telephone number. */
public final class IdentifierReader {

    private static final int MOST_GROUPS = 8;
    private static final int FEWEST_PHONE_DIGITS = 9;
    private static final int MOST_PHONE_DIGITS = 15;
    private static final Set<String> JOINTS = Set.of("-", "/", ".", "_", ":", "#", "'", "\\", "+");
    private static final Set<String> ABBREVIATIONS = WordList.of("min max approx ca circa");

    private final Tokens tokens;

    /** @param tokens of the text to read */
    public IdentifierReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether digits are joined to letters or digits before them, as in RM6232, COVID-19 and 9001:2015.
     *
     * @param i the token of the digits
     * @param lastEnd one past the last token of the last quantity, after which a hyphen opens the second half of a range
     */
    public boolean joined(int i, int lastEnd) {
        if (!tokens.isDigits(i) || !tokens.glued(i)) {
            return false;
        }
        if (!tokens.isSign(i - 1)) {
            return true;
        }
        if (!tokens.in(i - 1, JOINTS) || lastEnd == i - 1) {
            return false;
        }
        if (tokens.is(i - 1, "'") || tokens.is(i - 1, "#")) {
            return true;
        }
        boolean letters = tokens.isWord(i - 2);
        boolean colon = tokens.is(i - 1, ":") && tokens.text(i - 2).length() > 2;
        boolean label = letters && (colon || (tokens.is(i - 1, ".") && tokens.in(i - 2, ABBREVIATIONS)));
        return tokens.glued(i - 1) && !label && (letters || tokens.isDigits(i - 2));
    }

    /** One past the last token of the telephone number at this token, or -1 if none begins here. */
    public int phoneEnd(int i) {
        boolean plus = tokens.is(i, "+");
        int at = plus ? i + 1 : i;
        boolean begins = plus ? tokens.glued(at) : tokens.text(at).startsWith("0");
        if (!tokens.isDigits(at) || !begins) {
            return -1;
        }
        int digits = length(at);
        int to = at + 1;
        for (int groups = 1; groups < MOST_GROUPS; groups++) {
            int next = nextGroup(to);
            if (next < 0) {
                break;
            }
            digits += length(next);
            to = next + 1;
        }
        return digits >= FEWEST_PHONE_DIGITS && digits <= MOST_PHONE_DIGITS ? to : -1;
    }

    private int nextGroup(int to) {
        if (tokens.isDigits(to) && tokens.oneBlankBefore(to)) {
            return to;
        }
        int at = to;
        while (at < to + 2 && (tokens.is(at, "(") || tokens.is(at, ")") || tokens.is(at, "-"))) {
            at++;
        }
        boolean near = tokens.glued(at) || tokens.oneBlankBefore(at);
        return at > to && near && tokens.isDigits(at) ? at : -1;
    }

    private int length(int i) {
        return tokens.at(i).end() - tokens.at(i).start();
    }
}
