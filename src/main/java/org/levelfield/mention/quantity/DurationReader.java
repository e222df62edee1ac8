package org.levelfield.mention.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.Quantity.Duration.Unit;
import org.levelfield.mention.quantity.number.Numeral;
import org.levelfield.mention.quantity.number.NumeralReader;
import org.levelfield.mention.quantity.number.RangeReader;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/** Reads lengths of time: a number, at most five adjectives and a unit; also "a week and a half" and "half a day". */
final class DurationReader {

    private static final int MOST_ADJECTIVES = 5;
    /** A number that was filled in may stand in square brackets still. */
    private static final Set<String> OPENING = Set.of("(", "[");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Map<String, String> UNITS = WordList.lines("""
            HOURS hour hours hr hrs
            DAYS day days
            WEEKS week weeks wk wks fortnight fortnights
            MONTHS month months mth mths
            YEARS year years yr yrs fy fys""");
    private static final Set<String> WORKING = Set.of("working", "business", "banking");
    private static final Set<String> ADJECTIVES = WordList.of("""
            full whole consecutive financial fiscal complete completed successive previous preceding
            calendar calender past last audited continuous most recent recently closed immediate
            immediately latest accounting clear additional further academic working business banking""");
    private static final Set<String> AFTER_ARTICLE = WordList.of("full whole complete continuous calendar");
    /** After these "a year" says how often, not how long. */
    private static final Set<String> FREQUENCIES = WordList.of("once twice thrice times time");

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final RangeReader ranges;
    private final ComparisonReader comparisons;

    DurationReader(Tokens tokens, NumeralReader numerals, RangeReader ranges, ComparisonReader comparisons) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.ranges = ranges;
        this.comparisons = comparisons;
    }

    /** The duration at this place, or null. */
    @Nullable
    Found read(int i) {
        if (tokens.is(i, "half")) {
            boolean article = isArticle(i + 1);
            return article ? ofOne(i, i + 2, HALF) : null;
        }
        if (isArticle(i)) {
            Found counted = counted(i, i);
            return counted != null || tokens.in(i - 1, FREQUENCIES) ? counted : ofOne(i, i + 1, BigDecimal.ONE);
        }
        return tokens.in(i, OPENING) ? counted(i, i + 1) : counted(i, i);
    }

    private @Nullable Found counted(int from, int number) {
        Numeral numeral = numerals.readRestated(number, false);
        if (numeral == null) {
            return null;
        }
        int to = numeral.to();
        if (number > from) {
            if (!tokens.is(to, tokens.is(from, "(") ? ")" : "]")) {
                return null;
            }
            to++;
        }
        ComparisonReader.After inner = comparisons.after(to);
        Found found = withUnit(from, inner.to(), numeral);
        if (found != null) {
            return restated(found.with(inner.comparison()));
        }
        Numeral second = ranges.second(numeral);
        Found whole = second == null ? null : withUnit(from, second.to(), numeral);
        return whole == null ? null : whole.until(to);
    }

    private @Nullable Found withUnit(int from, int unitFrom, Numeral numeral) {
        int unit = unit(unitFrom, ADJECTIVES);
        if (unit < 0) {
            return null;
        }
        return duration(
                from,
                halved(unit) ? unit + 4 : unit + 1,
                numeral.value().add(halved(unit) ? HALF : BigDecimal.ZERO),
                unit);
    }

    /** "a year", "half a day", "a calendar month", "a week and a half". */
    private @Nullable Found ofOne(int from, int unitFrom, BigDecimal length) {
        int unit = unit(unitFrom, AFTER_ARTICLE);
        boolean joined = unit > 0 && tokens.is(unit + 1, "-") && tokens.glued(unit + 1);
        if (unit < 0 || joined || tokens.text(unit).endsWith("s")) {
            return null;
        }
        return halved(unit) ? duration(from, unit + 4, length.add(HALF), unit) : duration(from, unit + 1, length, unit);
    }

    private boolean halved(int unit) {
        return tokens.is(unit + 1, "and") && tokens.is(unit + 2, "a") && tokens.is(unit + 3, "half");
    }

    /** The token of the unit that stands here or after some adjectives, or -1. */
    private int unit(int i, Set<String> adjectives) {
        int at = i;
        for (int words = 0; words <= MOST_ADJECTIVES; words++) {
            at += tokens.is(at, "-") && tokens.glued(at) ? 1 : 0;
            if (tokens.at(at).opensParagraph()) {
                return -1;
            }
            if (UNITS.containsKey(tokens.text(at))) {
                return at;
            }
            if (!tokens.in(at, adjectives)) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private Found duration(int from, int to, BigDecimal length, int unit) {
        String word = tokens.text(unit);
        boolean working = word.startsWith("day") && (tokens.in(unit - 1, WORKING) || tokens.in(unit - 2, WORKING));
        Unit read = working ? Unit.WORKING_DAYS : Unit.valueOf(UNITS.getOrDefault(word, "DAYS"));
        BigDecimal units = word.startsWith("fortnight") ? Numeral.plain(length.multiply(TWO)) : Numeral.plain(length);
        return new Found(
                from,
                to + tokens.pluralMark(to),
                (start, end, comparison) -> new Quantity.Duration(start, end, comparison, units, read));
    }

    private Found restated(Found found) {
        Numeral inner = tokens.is(found.to(), "(") ? numerals.read(found.to() + 1, false) : null;
        Found again = inner == null ? null : withUnit(found.from(), inner.to(), inner);
        boolean same = again != null && tokens.is(again.to(), ")") && again.sameValue(found);
        return same && again != null ? found.until(again.to() + 1) : found;
    }

    private boolean isArticle(int i) {
        return tokens.is(i, "a") || tokens.is(i, "an");
    }
}
