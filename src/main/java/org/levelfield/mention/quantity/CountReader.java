package org.levelfield.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads plain numbers, and leaves out those that are years, item numbers, codes or pronouns. */
final class CountReader {

    private static final int LONGEST_BARE = 7;
    private static final int LONGEST_WITHOUT_UNIT = 4;
    private static final Set<String> MEASURES = WordList.of("""
            mm cm m km kg kw kwh mw mwh kva kv gb tb mb ghz mhz hz ml ltr ltrs sqm sqft ft inch min
            mins sec secs nos pcs no""");
    private static final Set<String> NO_UNITS = WordList.of("""
            of and or to in on at by for from the a an is are was were be as if than with x per that
            which who shall will must may can not out above below under over into each any all plus
            minus equals""");
    private static final Set<String> BEFORE_PRONOUN =
            WordList.of("no any every each the this that which another other only");
    private static final Set<String> AFTER_PRONOUN = Set.of("another", "off", "day");
    private static final Set<String> CHAINS = Set.of("-", "/", ":");

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final RangeReader ranges;
    private final ComparisonReader comparisons;

    CountReader(Tokens tokens, NumeralReader numerals, RangeReader ranges, ComparisonReader comparisons) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.ranges = ranges;
        this.comparisons = comparisons;
    }

    /** The number at this place, or null if none stands here or it is no quantity. */
    @Nullable
    Found read(int i) {
        Numeral numeral = numerals.readRestated(i, false);
        if (numeral == null || isEnumerator(numeral) || !endsWell(numeral)) {
            return null;
        }
        boolean words = numeral.form() == Numeral.Form.WORDS;
        if (words ? isPronoun(numeral) : isName(numeral)) {
            return null;
        }
        ComparisonReader.After after = comparisons.after(numeral.to());
        int unit = unit(after.to());
        Optional<String> word = unit < 0 ? Optional.empty() : Optional.of(tokens.text(unit));
        int reach = unit < 0 ? after.to() : unit + 1;
        return new Found(
                        i,
                        numeral.to(),
                        (start, end, comparison) -> new Quantity.Count(start, end, comparison, numeral.value(), word))
                .with(after.comparison())
                .reaching(reach);
    }

    private int unit(int i) {
        int at = tokens.is(i, "-") && tokens.glued(i) ? i + 1 : i;
        boolean unit = tokens.isWord(at) && !tokens.at(at).opensParagraph() && !tokens.in(at, NO_UNITS);
        return unit ? at : -1;
    }

    /** "(3)", "3.2 The supplier", "4. Price" and "3) Price" open items. */
    private boolean isEnumerator(Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        if (tokens.is(from - 1, "(") && tokens.is(to, ")") && numeral.value().precision() <= 3) {
            return true;
        }
        boolean dotted = numeral.form() == Numeral.Form.BARE || numeral.value().scale() > 0;
        boolean opens = tokens.at(from).opensLine() && dotted;
        boolean heading = tokens.isWord(to) && tokens.at(to).capital() && !tokens.glued(to);
        boolean mark = tokens.is(to, ")") || (tokens.is(to, ".") && to + 1 < tokens.size());
        return opens && (heading || mark);
    }

    /** Whether what is joined to the number's end may follow a quantity. */
    private boolean endsWell(Numeral numeral) {
        int to = numeral.to();
        if (!tokens.glued(to)) {
            return true;
        }
        if (tokens.isWord(to)) {
            return tokens.in(to, MEASURES) && !tokens.isDigits(to + 1);
        }
        if (tokens.in(to, CHAINS) && tokens.glued(to + 1)) {
            boolean range = tokens.is(to, "-")
                    && ranges.second(numeral) != null
                    && !tokens.text(to + 1).startsWith("0");
            boolean compound = tokens.is(to, "-")
                    && tokens.isWord(to + 1)
                    && tokens.text(to + 1).length() > 2;
            return range || (compound && numeral.value().compareTo(BigDecimal.ONE) != 0);
        }
        boolean bare = numeral.form() == Numeral.Form.BARE;
        boolean letter = tokens.text(to + 1).length() == 1 || tokens.isDigits(to + 1);
        return !(bare && tokens.is(to, "(") && letter && tokens.is(to + 2, ")"));
    }

    /** Whether a number in digits is a year or a code. */
    private boolean isName(Numeral numeral) {
        String digits = tokens.text(numeral.from());
        if (numeral.form() != Numeral.Form.BARE) {
            return false;
        }
        boolean code = (digits.startsWith("0") && digits.length() > 2) || digits.length() > LONGEST_BARE;
        boolean plainWord =
                unit(numeral.to()) == numeral.to() && !tokens.at(numeral.to()).capital();
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        boolean loose = digits.length() > LONGEST_WITHOUT_UNIT && !digits.endsWith("00") && !plainWord;
        boolean roundNumber = digits.equals("2000") && plainWord;
        return code || (year && !roundNumber) || loose;
    }

    private boolean isPronoun(Numeral numeral) {
        if (numeral.value().signum() == 0) {
            return true;
        }
        boolean one = tokens.is(numeral.from(), "one") && numeral.to() == numeral.from() + 1;
        return one && (tokens.in(numeral.from() - 1, BEFORE_PRONOUN) || tokens.in(numeral.to(), AFTER_PRONOUN));
    }
}
