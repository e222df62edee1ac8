package org.levelfield.mention.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.number.Numeral;
import org.levelfield.mention.quantity.number.NumeralReader;
import org.levelfield.mention.quantity.number.RangeReader;
import org.levelfield.mention.quantity.token.Tokens;

/** Reads percentages: a number before "%", "per cent" or "percent". */
final class PercentageReader {

    private static final Set<String> SIGNS = Set.of("%", "percent", "pct");
    private static final Set<String> CENT = Set.of("cent", "centum");

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final RangeReader ranges;

    PercentageReader(Tokens tokens, NumeralReader numerals, RangeReader ranges) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.ranges = ranges;
    }

    /** The percentage at this place with its restatement, or null. */
    @Nullable
    Found read(int i) {
        Numeral numeral = numerals.readRestated(i, false);
        if (numeral == null) {
            return null;
        }
        int to = sign(numeral.to());
        if (to < 0) {
            Numeral second = ranges.second(numeral);
            boolean shared = second != null && sign(second.to()) > 0;
            return shared ? percentage(i, numeral.to(), numeral.value()) : null;
        }
        return percentage(i, restated(numeral, to), numeral.value());
    }

    private int restated(Numeral numeral, int to) {
        Numeral inner = tokens.is(to, "(") ? numerals.read(to + 1, false) : null;
        if (inner == null || !inner.sameValue(numeral)) {
            return to;
        }
        int sign = sign(inner.to());
        int close = sign < 0 ? inner.to() : sign;
        return tokens.is(close, ")") ? close + 1 : to;
    }

    /** One past the percent sign or words at this place, or -1. */
    private int sign(int i) {
        int at = tokens.is(i, "-") && tokens.glued(i) ? i + 1 : i;
        if (tokens.in(at, SIGNS)) {
            return at + 1;
        }
        return tokens.is(at, "per") && tokens.in(at + 1, CENT) ? at + 2 : -1;
    }

    private static Found percentage(int from, int to, BigDecimal value) {
        return new Found(from, to, (start, end, comparison) -> new Quantity.Percentage(start, end, comparison, value));
    }
}
