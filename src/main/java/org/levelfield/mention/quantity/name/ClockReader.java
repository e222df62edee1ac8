package org.levelfield.mention.quantity.name;

import java.util.Set;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/** Finds times of day, which are no quantities: "16:00", "4pm", "10.30 a.m.", "1700 hrs", "12 noon". */
public final class ClockReader {

    private static final Set<String> HALVES = WordList.of("am pm noon midnight oclock");
    private static final Set<String> HOURS = WordList.of("hrs hours hr hour h");
    private static final Set<String> BEFORE_TIME =
            Set.of("at", "by", "till", "until", "upto", "to", "before", "from", "on", "and", "-", ",", "(", "latest");

    private static final Set<String> AFTER_TIME = Set.of("ist", "on", "gmt", "bst", "eat", "sast");

    private final Tokens tokens;

    /** @param tokens of the text to read */
    public ClockReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** One past the last token of the time of day at this token, or -1 if none begins here. */
    public int end(int i) {
        if (!tokens.isDigits(i)) {
            return -1;
        }
        if (tokens.text(i).length() == 4) {
            boolean led = tokens.text(i).startsWith("0")
                    || (tokens.in(i - 1, BEFORE_TIME) && !tokens.is(i - 2, "up"))
                    || tokens.in(i + 2, AFTER_TIME);
            return led
                            && tokens.in(i + 1, HOURS)
                            && isTime(
                                    tokens.text(i).substring(0, 2),
                                    tokens.text(i).substring(2))
                    ? i + 2
                    : -1;
        }
        if (tokens.text(i).length() > 2) {
            return -1;
        }
        int to = half(i + 1);
        if (to > 0) {
            return to;
        }
        return minutes(i);
    }

    private int minutes(int i) {
        boolean colon = tokens.is(i + 1, ":");
        boolean joined = (colon || tokens.is(i + 1, "."))
                && tokens.glued(i + 1)
                && tokens.glued(i + 2)
                && tokens.isDigits(i + 2);
        if (!joined || !isTime(tokens.text(i), tokens.text(i + 2))) {
            return -1;
        }
        int at = i + 3;
        if (tokens.is(at, ":") && tokens.glued(at + 1) && tokens.isDigits(at + 1)) {
            at += 2;
        }
        int to = half(at);
        if (to > 0) {
            return to;
        }
        boolean hours = tokens.in(at, HOURS);
        if (colon) {
            return hours ? at + 1 : at;
        }
        return hours && tokens.in(i - 1, BEFORE_TIME) ? at + 1 : -1;
    }

    /** One past "am", "a.m." or the like, or -1. */
    private int half(int i) {
        if (tokens.in(i, HALVES)) {
            return i + 1;
        }
        boolean letter = tokens.is(i, "a") || tokens.is(i, "p");
        boolean dotted = letter && tokens.is(i + 1, ".") && tokens.is(i + 2, "m");
        boolean clock = tokens.is(i, "o") && tokens.is(i + 1, "'") && tokens.is(i + 2, "clock");
        return dotted || clock ? i + 3 : -1;
    }

    private static boolean isTime(String hours, String minutes) {
        return hours.length() <= 2
                && minutes.length() == 2
                && Integer.parseInt(hours) <= 24
                && Integer.parseInt(minutes) <= 59;
    }
}
