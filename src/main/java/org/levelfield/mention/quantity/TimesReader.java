package org.levelfield.mention.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.number.Numeral;
import org.levelfield.mention.quantity.number.NumeralReader;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

/** Reads multiples: "twice", "double the", "three times", "2x". */
final class TimesReader {

    private static final Map<String, Integer> WORDS =
            Map.of("twice", 2, "thrice", 3, "double", 2, "treble", 3, "triple", 3);
    private static final Set<String> ALWAYS = Set.of("twice", "thrice");
    /** After these "twice" says how often, not how much. */
    private static final Set<String> FREQUENCY = WordList.of("""
            a an per each every daily weekly fortnightly monthly quarterly annually yearly in during""");
    /** What "double" and "2x" must stand before; "double glazing" and "2 x PCIe" are no multiples. */
    private static final Set<String> OBJECTS = WordList.of("""
            the its their your his our this that what annual estimated yearly contract of turnover value""");

    private final Tokens tokens;
    private final NumeralReader numerals;

    TimesReader(Tokens tokens, NumeralReader numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /** The multiple at this place, or null. */
    @Nullable
    Found read(int i) {
        Integer factor = WORDS.get(tokens.text(i));
        if (factor != null) {
            boolean multiple = tokens.in(i, ALWAYS) ? !tokens.in(i + 1, FREQUENCY) : tokens.in(i + 1, OBJECTS);
            return multiple ? times(i, i + 1, BigDecimal.valueOf(factor)) : null;
        }
        Numeral numeral = numerals.readRestated(i, false);
        if (numeral == null) {
            return null;
        }
        int at = numeral.to();
        boolean word = tokens.is(at, "times") && !tokens.in(at + 1, FREQUENCY);
        boolean sign = tokens.is(at, "x") || tokens.is(at, "×");
        boolean ends = sign && !tokens.isDigits(at + 1) && !tokens.isWord(at + 1) && !tokens.is(at + 1, "-");
        sign &= ends || tokens.in(at + 1, OBJECTS);
        return word || sign ? times(i, at + 1, numeral.value()) : null;
    }

    private static Found times(int from, int to, BigDecimal factor) {
        return new Found(from, to, (start, end, comparison) -> new Quantity.Times(start, end, comparison, factor));
    }
}
