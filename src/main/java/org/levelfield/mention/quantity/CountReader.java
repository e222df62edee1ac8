package org.levelfield.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.number.Numeral;
import org.levelfield.mention.quantity.number.NumeralReader;
import org.levelfield.mention.quantity.number.RangeReader;
import org.levelfield.mention.quantity.token.Tokens;
import org.levelfield.mention.quantity.token.WordList;

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
    private static final Set<String> AFTER_PRONOUN = Set.of("another", "off", "day", "time");
    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]");
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Set<String> BEFORE_ONE = WordList.of("least than minimum exactly maximum most to");
    /** As in "3 rd party". */
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

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
        Numeral second = ranges.second(numeral);
        int unit = unit(second == null ? after.to() : second.to());
        if (unit < 0 && after.to() == numeral.to() && isLoneOne(numeral)) {
            return null;
        }
        Optional<String> word = unit < 0 ? Optional.empty() : Optional.of(tokens.text(unit));
        int reach = unit < 0 || second != null ? after.to() : unit + 1;
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

    /** "(3)", "3.2 The supplier", "4. Price" and "3) Price" open items; "..... 12" and "3 / 20" are page numbers. */
    private boolean isEnumerator(Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        boolean brackets = tokens.in(from - 1, OPENING) && tokens.in(to, CLOSING);
        if (brackets && numeral.value().precision() <= 3) {
            return true;
        }
        boolean leader = tokens.is(from - 1, ".") && tokens.is(from - 2, ".");
        boolean ofPages = tokens.is(to, "/") && tokens.isDigits(to + 1);
        boolean pages = tokens.is(from - 1, "/") && tokens.isDigits(from - 2);
        if (leader || ofPages || pages) {
            return true;
        }
        boolean decimal = numeral.value().scale() > 0;
        boolean heading = tokens.isWord(to) && tokens.at(to).capital() && !tokens.glued(to);
        boolean opens = tokens.at(from).opensLine() || tokens.is(from - 1, "|");
        return (decimal && heading) || (opens && opensItem(numeral, heading));
    }

    private boolean opensItem(Numeral numeral, boolean heading) {
        int to = numeral.to();
        boolean dotted = numeral.form() == Numeral.Form.BARE || numeral.value().scale() > 0;
        boolean dot = tokens.is(to, ".") && to + 1 < tokens.size();
        boolean dash = tokens.in(to, DASHES) && !tokens.glued(to);
        return dotted && (heading || dot || dash || tokens.is(to, ")"));
    }

    /** Whether what is joined to the number's end may follow a quantity. */
    private boolean endsWell(Numeral numeral) {
        int to = numeral.to();
        if (!tokens.glued(to)) {
            return !tokens.in(to, ORDINALS);
        }
        if (tokens.isWord(to)) {
            boolean more = tokens.isDigits(to + 1) && tokens.glued(to + 1);
            return tokens.in(to, MEASURES) && !more && !tokens.written(to).equals("M");
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
        boolean dashed = digits.length() > LONGEST_WITHOUT_UNIT && tokens.in(numeral.from() - 1, DASHES);
        boolean roundNumber = digits.equals("2000") && plainWord;
        return code || (year && !roundNumber) || loose || dashed;
    }

    private boolean isPronoun(Numeral numeral) {
        if (numeral.value().signum() == 0) {
            return true;
        }
        boolean before = tokens.in(numeral.from() - 1, BEFORE_PRONOUN) || tokens.in(numeral.to(), AFTER_PRONOUN);
        return before && isOne(numeral);
    }

    /** "one" with nothing after it to count: "until one is signed", but not "at least one of these". */
    private boolean isLoneOne(Numeral numeral) {
        return isOne(numeral) && !tokens.in(numeral.from() - 1, BEFORE_ONE);
    }

    private boolean isOne(Numeral numeral) {
        return tokens.is(numeral.from(), "one") && numeral.to() == numeral.from() + 1;
    }
}
