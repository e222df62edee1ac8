package org.levelfield.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.name.ClockReader;
import org.levelfield.mention.quantity.name.IdentifierReader;
import org.levelfield.mention.quantity.name.ReferenceReader;
import org.levelfield.mention.quantity.number.NumeralReader;
import org.levelfield.mention.quantity.number.RangeReader;
import org.levelfield.mention.quantity.token.Tokenizer;
import org.levelfield.mention.quantity.token.Tokens;

/**
 * Finds the quantities of a text in one pass over its words.
 *
 * <p>At each word the readers of the single kinds are asked in turn, and the longest reading wins; each looks at a
 * bounded number of words ahead, so that the time grows with the length of the text.
 */
public final class QuantityReader {

    private final Tokens tokens;
    private final DayReader days;
    private final MoneyReader money;
    private final PercentageReader percentages;
    private final DurationReader durations;
    private final TimesReader times;
    private final CountReader counts;
    private final ComparisonReader comparisons;
    private final ReferenceReader references;
    private final IdentifierReader identifiers;
    private final ClockReader clocks;
    private final List<Quantity> found = new ArrayList<>();
    private int lastEnd;
    private int lastReach = -1;
    private int floor;

    private QuantityReader(String text, Reading reading) {
        tokens = Tokenizer.cut(text);
        NumeralReader numerals = new NumeralReader(tokens);
        RangeReader ranges = new RangeReader(tokens, numerals);
        comparisons = new ComparisonReader(tokens);
        days = new DayReader(tokens, reading.dates());
        money = new MoneyReader(tokens, numerals, reading);
        percentages = new PercentageReader(tokens, numerals, ranges);
        durations = new DurationReader(tokens, numerals, ranges, comparisons);
        times = new TimesReader(tokens, numerals);
        counts = new CountReader(tokens, numerals, ranges, comparisons);
        references = new ReferenceReader(tokens);
        identifiers = new IdentifierReader(tokens);
        clocks = new ClockReader(tokens);
    }

    /** The quantities of a text, read as {@link Reading#DEFAULT} says. */
    public static List<Quantity> read(String text) {
        return read(text, Reading.DEFAULT);
    }

    /**
     * The quantities of a text.
     *
     * @return in order of place, none over another, offsets in UTF-16 units of {@code text}; empty if there are none
     */
    public static List<Quantity> read(String text, Reading reading) {
        QuantityReader reader = new QuantityReader(text, reading);
        int at = 0;
        while (at < reader.tokens.size()) {
            at = reader.step(at);
        }
        return List.copyOf(reader.found);
    }

    /** Reads or skips what begins at a token, and says where to go on. */
    private int step(int i) {
        if (tokens.at(i).inAddress()) {
            return i + 1;
        }
        if (identifiers.joined(i, lastEnd)) {
            return references.runEnd(i);
        }
        Found reading = special(i);
        int skipped = skip(i, reading != null);
        if (skipped > i) {
            return skipped;
        }
        if (reading == null && !days.namesMonthAfter(i)) {
            reading = counts.read(i);
        }
        if (reading == null) {
            return tokens.isDigits(i) ? references.runEnd(i) : i + 1;
        }
        add(reading);
        return reading.to();
    }

    /** One past a reference, a time of day or a telephone number at this place, or -1. */
    private int skip(int i, boolean special) {
        int number = references.number(i);
        if (number > 0 && special(number) == null) {
            return Math.max(references.end(number), identifiers.phoneEnd(number));
        }
        int clock = clocks.end(i);
        return clock > 0 || special ? clock : identifiers.phoneEnd(i);
    }

    /** The longest reading at this place that is more than a count, or null. */
    private @Nullable Found special(int i) {
        if (tokens.isSign(i)) {
            return tokens.is(i, "(") || tokens.is(i, "[") ? durations.read(i) : money.read(i);
        }
        Found longest = days.read(i);
        longest = longer(longest, money.read(i));
        longest = longer(longest, percentages.read(i));
        boolean rate = i == lastReach && (tokens.is(i, "a") || tokens.is(i, "an"));
        longest = longer(longest, rate ? null : durations.read(i));
        return longer(longest, times.read(i));
    }

    private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.to() > one.to() ? other : one;
    }

    private void add(Found reading) {
        ComparisonReader.After after = comparisons.after(reading.to());
        if (after.to() == reading.to()) {
            after = comparisons.after(reading.reach());
        }
        Comparison comparison = comparisons.before(reading.from(), floor);
        boolean scale = comparison == Comparison.UP_TO && after.comparison() == Comparison.AT_LEAST;
        if (scale || comparison == Comparison.STATED) {
            comparison = reading.inner() == Comparison.STATED ? after.comparison() : reading.inner();
        }
        found.add(reading.quantity(tokens, comparison));
        lastEnd = reading.to();
        lastReach = reading.reach();
        floor = Math.max(reading.to(), after.comparison() == Comparison.STATED ? reading.to() : after.to());
    }
}
