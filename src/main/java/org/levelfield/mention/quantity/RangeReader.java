package org.levelfield.mention.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the second number of a range, whose unit the first number shares: "3-5 years", "10 to 15%". */
final class RangeReader {

    private static final Set<String> JOINTS = Set.of("-", "–", "to");

    private final Tokens tokens;
    private final NumeralReader numerals;

    RangeReader(Tokens tokens, NumeralReader numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /** The higher number after a lower one, or null; never one that may be a year. */
    @Nullable
    Numeral second(Numeral first) {
        boolean year = first.value().scale() == 0 && first.value().precision() == 4;
        if (year || !tokens.in(first.to(), JOINTS)) {
            return null;
        }
        Numeral second = numerals.readRestated(first.to() + 1, false);
        return second != null && second.value().compareTo(first.value()) > 0 ? second : null;
    }
}
