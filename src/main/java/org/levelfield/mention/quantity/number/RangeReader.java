package org.levelfield.mention.quantity.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.token.Tokens;

/** Finds the second number of a range, whose unit the first number shares: "3-5 years", "10 to 15%". */
public final class RangeReader {

    private static final Set<String> JOINTS = Set.of("-", "–", "to");

    private final Tokens tokens;
    private final NumeralReader numerals;

    /**
     * @param tokens of the text to read
     * @param numerals reader of the same tokens
     */
    public RangeReader(Tokens tokens, NumeralReader numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /** The higher number after a lower one, or null; none after a lower one that may be a year. */
    @Nullable
    public Numeral second(Numeral first) {
        boolean year = first.value().scale() == 0 && first.value().precision() == 4;
        if (year || !tokens.in(first.to(), JOINTS)) {
            return null;
        }
        Numeral second = numerals.readRestated(first.to() + 1, false);
        return second != null && second.value().compareTo(first.value()) > 0 ? second : null;
    }
}
