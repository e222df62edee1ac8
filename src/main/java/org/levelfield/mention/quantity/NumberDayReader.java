package org.levelfield.mention.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;

/**
 * Reads dates of numbers only: 04/03/2026, 31.03.2024, 13-03-2017, 4/3/26 and ISO 8601 dates with or without a time.
 */
final class NumberDayReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LAST_SHORT_YEAR = 79;
    private static final int MOST_TIME_TOKENS = 12;
    private static final Set<String> SEPARATORS = Set.of("/", "-", ".");

    private final Tokens tokens;
    private final DateOrder order;

    NumberDayReader(Tokens tokens, DateOrder order) {
        this.tokens = tokens;
        this.order = order;
    }

    /** The date at this place, or null. */
    @Nullable
    Found read(int i) {
        boolean shaped = tokens.in(i + 1, SEPARATORS)
                && tokens.is(i + 3, tokens.text(i + 1))
                && tokens.isDigits(i + 2)
                && tokens.isDigits(i + 4)
                && tokens.glued(i + 1)
                && tokens.glued(i + 2)
                && tokens.glued(i + 3)
                && tokens.glued(i + 4);
        if (!shaped || tokens.text(i + 2).length() > 2) {
            return null;
        }
        int to = withTime(i + 5);
        if (to < 0) {
            return null;
        }
        return tokens.text(i).length() == 4 ? yearFirst(i, to) : yearLast(i, to);
    }

    /** The year that two or four digits stand for, or -1. */
    static int year(String digits) {
        if (digits.length() == 4) {
            int year = Integer.parseInt(digits);
            return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
        }
        int year = digits.length() == 2 ? Integer.parseInt(digits) : -1;
        return year >= 0 && year <= LAST_SHORT_YEAR ? 2000 + year : -1;
    }

    /** One past a time joined by "T", the same place if nothing is joined, or -1 if something else is. */
    private int withTime(int i) {
        boolean joint = tokens.in(i, SEPARATORS) && tokens.glued(i) && tokens.glued(i + 1) && !tokens.isSign(i + 1);
        if (joint) {
            return -1;
        }
        if (!tokens.glued(i) || tokens.isSign(i)) {
            return i;
        }
        if (!tokens.is(i, "t") && !tokens.is(i, "z")) {
            return -1;
        }
        int to = i + 1;
        while (tokens.glued(to) && to - i < MOST_TIME_TOKENS && isTime(to)) {
            to++;
        }
        return to;
    }

    private boolean isTime(int i) {
        return !tokens.isSign(i) || (tokens.glued(i + 1) && tokens.isDigits(i + 1));
    }

    private @Nullable Found yearFirst(int i, int to) {
        int year = year(tokens.text(i));
        LocalDate date = tokens.text(i + 4).length() <= 2 ? date(year, number(i + 2), number(i + 4)) : null;
        return date == null ? null : day(i, to, date, false);
    }

    private @Nullable Found yearLast(int i, int to) {
        boolean shortYear = tokens.text(i + 4).length() == 2;
        if (tokens.text(i).length() > 2 || (shortYear && !tokens.is(i + 1, "/"))) {
            return null;
        }
        int year = year(tokens.text(i + 4));
        LocalDate dayFirst = date(year, number(i + 2), number(i));
        LocalDate monthFirst = date(year, number(i), number(i + 2));
        boolean ambiguous = dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
        LocalDate wanted = order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
        LocalDate other = order == DateOrder.DAY_FIRST ? monthFirst : dayFirst;
        LocalDate date = wanted == null ? other : wanted;
        return date == null ? null : day(i, to, date, ambiguous);
    }

    private int number(int i) {
        return Integer.parseInt(tokens.text(i));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static Found day(int from, int to, LocalDate date, boolean ambiguous) {
        return new Found(
                from, to, (start, end, comparison) -> new Quantity.Day(start, end, comparison, date, ambiguous));
    }
}
