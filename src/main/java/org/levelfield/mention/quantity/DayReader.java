package org.levelfield.mention.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/**
 * Reads calendar dates with the name of the month; {@link NumberDayReader} reads those of numbers only.
 *
 * <p>Two-digit years 00 to 79 are 2000 to 2079; later ones are not read. Impossible dates are not read.
 */
final class DayReader {

    private static final Map<String, Integer> MONTHS = WordList.numbers("""
            january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11
            december 12 jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sept 9 sep 9 oct 10 nov 11 dec 12""");
    private static final Set<String> ALSO_WORDS = WordList.of("may march mar dec jan sep");
    private static final Set<String> ORDINALS = WordList.of("st nd rd th");
    private static final Set<String> WEEKDAYS = WordList.of("""
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
            fri sat sun""");
    private static final Set<String> AFTER_SHORT_YEAR = WordList.of("at to and by for or until");
    private static final Set<String> JOINTS = Set.of("-", "/", ".", "–");

    private final Tokens tokens;
    private final NumberDayReader numbers;

    DayReader(Tokens tokens, DateOrder order) {
        this.tokens = tokens;
        this.numbers = new NumberDayReader(tokens, order);
    }

    /** The date at this place, or null. */
    @Nullable
    Found read(int i) {
        if (tokens.in(i, WEEKDAYS) && tokens.at(i).capital()) {
            int at = i + 1;
            at += tokens.is(at, ".") || tokens.is(at, ",") ? 1 : 0;
            at += tokens.is(at, "the") ? 1 : 0;
            Found found = date(at);
            return found == null ? null : new Found(i, found.to(), found.shape());
        }
        return date(i);
    }

    /** Whether a day of the month and the name of a month stand here, possible or not. */
    boolean namesMonthAfter(int i) {
        return tokens.isDigits(i) && tokens.text(i).length() <= 2 && month(afterDay(i)) > 0;
    }

    private @Nullable Found date(int i) {
        if (tokens.isDigits(i)) {
            return namesMonthAfter(i) ? dayFirst(i) : numbers.read(i);
        }
        return tokens.at(i).capital() && month(i) > 0 ? monthFirst(i) : null;
    }

    private @Nullable Found dayFirst(int i) {
        int at = afterDay(i);
        return finish(i, month(at), i, afterMonth(at));
    }

    private @Nullable Found monthFirst(int i) {
        int day = afterMonth(i);
        if (!tokens.isDigits(day)
                || tokens.text(day).length() > 2
                || tokens.is(day + 1, ":")
                || tokens.is(day + 1, "%")) {
            return null;
        }
        int to = tokens.in(day + 1, ORDINALS) ? day + 2 : day + 1;
        boolean more = tokens.glued(to) && (tokens.isWord(to) || tokens.is(to, "'"));
        return more ? null : finish(i, month(i), day, to);
    }

    /** One past the day, "th", "of", "day of" and a hyphen. */
    private int afterDay(int i) {
        int at = i + 1;
        at += tokens.in(at, ORDINALS) ? 1 : 0;
        at += tokens.is(at, "day") && tokens.is(at + 1, "of") ? 1 : 0;
        at += tokens.is(at, "of") ? 1 : 0;
        at += tokens.in(at, JOINTS) && tokens.glued(at) && tokens.glued(at + 1) ? 1 : 0;
        return at;
    }

    private int afterMonth(int i) {
        boolean dot = tokens.is(i + 1, ".") && tokens.text(i).length() <= 4;
        return dot ? i + 2 : i + 1;
    }

    private int month(int i) {
        boolean word = tokens.in(i, ALSO_WORDS) && !tokens.at(i).capital();
        return word ? 0 : MONTHS.getOrDefault(tokens.text(i), 0);
    }

    private @Nullable Found finish(int from, int month, int day, int to) {
        int dayOfMonth = Integer.parseInt(tokens.text(day));
        int year = yearToken(to);
        try {
            if (year < 0) {
                MonthDay partial = MonthDay.of(month, dayOfMonth);
                int end = tokens.is(to - 1, ".") ? to - 1 : to;
                return new Found(
                        from,
                        end,
                        (start, stop, comparison) -> new Quantity.DayOfYear(start, stop, comparison, partial));
            }
            LocalDate date = LocalDate.of(NumberDayReader.year(tokens.text(year)), month, dayOfMonth);
            return new Found(
                    from,
                    year + 1,
                    (start, stop, comparison) -> new Quantity.Day(start, stop, comparison, date, false));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The token of the year after the month, or -1. */
    private int yearToken(int to) {
        int at = to;
        boolean joined = (tokens.in(at, JOINTS) && tokens.glued(at) && tokens.glued(at + 1)) || tokens.is(at, "'");
        at += joined || tokens.is(at, ",") ? 1 : 0;
        if (!tokens.isDigits(at) || tokens.at(at).opensParagraph() || NumberDayReader.year(tokens.text(at)) < 0) {
            return -1;
        }
        if (tokens.text(at).length() == 4) {
            return tokens.glued(at + 1) && tokens.isWord(at + 1) ? -1 : at;
        }
        boolean alone = !tokens.isWord(at + 1)
                && !tokens.isDigits(at + 1)
                && !tokens.is(at + 1, ":")
                && !tokens.is(at + 1, "%");
        boolean listed = tokens.is(to, ",") && !joined;
        return joined || (!listed && (alone || tokens.in(at + 1, AFTER_SHORT_YEAR))) ? at : -1;
    }
}
