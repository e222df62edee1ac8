package org.levelfield.mention.quantity;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.mention.quantity.number.Numeral;
import org.levelfield.mention.quantity.number.NumeralReader;
import org.levelfield.mention.quantity.token.Tokens;

/**
 * Reads amounts of money: a number with a currency before or after it, or in lakh or crore, or ending in "/-".
 *
 * <p>"R", "RM" and "N" also begin codes, so an amount joined to them must look like one: with a scale, with separators or
 * with at least five digits.
 */
final class MoneyReader {

    private static final Currency RUPEE = Currency.getInstance("INR");
    private static final Set<String> CODE_LIKE = Set.of("r", "rm", "n");
    private static final Set<String> ENDINGS = Set.of("-", "=", "–");

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final CurrencyReader currencies;

    MoneyReader(Tokens tokens, NumeralReader numerals, Reading reading) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.currencies = new CurrencyReader(tokens, reading.dollar());
    }

    /** An amount and one past its last token. */
    private record Amount(int to, BigDecimal value, Currency currency) {

        Amount until(int newTo) {
            return new Amount(newTo, value, currency);
        }

        boolean is(BigDecimal other) {
            return value.compareTo(other) == 0;
        }
    }

    /** The amount at this place with its restatement, or null. */
    @Nullable
    Found read(int i) {
        Amount simple = simple(i);
        Amount amount = simple == null ? restatedWithCurrency(i) : restated(simple);
        if (amount == null) {
            return null;
        }
        return new Found(
                i,
                amount.to(),
                (start, end, comparison) ->
                        new Quantity.Money(start, end, comparison, amount.value(), amount.currency()));
    }

    /** "£5,000,000 (five million pounds)" and "£5,000,000 (five million)". */
    private Amount restated(Amount amount) {
        int open = amount.to();
        if (!tokens.is(open, "(")) {
            return amount;
        }
        Amount inner = simple(open + 1);
        if (inner != null) {
            boolean same = inner.is(amount.value()) && inner.currency().equals(amount.currency());
            return same && tokens.is(inner.to(), ")") ? amount.until(inner.to() + 1) : amount;
        }
        Numeral numeral = numerals.read(open + 1, true);
        if (numeral == null || !amount.is(numeral.value())) {
            return amount;
        }
        int close = only(numeral.to());
        return tokens.is(close, ")") ? amount.until(close + 1) : amount;
    }

    /** "five million (£5,000,000)" and "five million (£5,000,000) pounds". */
    private @Nullable Amount restatedWithCurrency(int i) {
        Numeral numeral = numerals.readRestated(i, true);
        if (numeral == null || !tokens.is(numeral.to(), "(")) {
            return null;
        }
        Amount inner = simple(numeral.to() + 1);
        if (inner == null || !inner.is(numeral.value()) || !tokens.is(inner.to(), ")")) {
            return null;
        }
        CurrencyMark last = currencies.read(inner.to() + 1);
        boolean again = last != null && last.currency().equals(inner.currency());
        return inner.until(again && last != null ? last.to() : inner.to() + 1);
    }

    private @Nullable Amount simple(int i) {
        CurrencyMark mark = currencies.read(i);
        return mark == null ? currencyLast(i) : currencyFirst(i, mark);
    }

    private @Nullable Amount currencyFirst(int i, CurrencyMark first) {
        int at = skipDot(first.to());
        CurrencyMark second = currencies.read(at);
        CurrencyMark mark = second == null ? first : stronger(first, second);
        at = second == null ? at : skipDot(second.to());
        Numeral numeral = numerals.readRestated(at, true);
        if (numeral == null || isCode(i, at, numeral)) {
            return null;
        }
        int to = ending(numeral.to());
        CurrencyMark last = currencies.read(to);
        if (last != null && !isFollowedByNumber(last) && agrees(mark, last)) {
            mark = stronger(mark, last);
            to = last.to();
        }
        return new Amount(only(to), numeral.value(), mark.currency());
    }

    private @Nullable Amount currencyLast(int i) {
        Numeral numeral = numerals.readRestated(i, true);
        if (numeral == null) {
            return null;
        }
        int to = ending(numeral.to());
        CurrencyMark mark = currencies.read(to);
        if (mark != null && !isFollowedByNumber(mark)) {
            return new Amount(only(mark.to()), numeral.value(), mark.currency());
        }
        boolean rupees = numeral.lakh() || (tokens.is(to - 1, "-") && to > numeral.to());
        return rupees ? new Amount(only(to), numeral.value(), RUPEE) : null;
    }

    /** In "3 £500" the sign belongs to the second number; a single letter is no name of a currency after a number. */
    private boolean isFollowedByNumber(CurrencyMark mark) {
        boolean letter = tokens.is(mark.to() - 1, "r") || tokens.is(mark.to() - 1, "n");
        return letter || tokens.isDigits(skipDot(mark.to()));
    }

    private static boolean agrees(CurrencyMark first, CurrencyMark last) {
        return first.bareDollar() || last.currency().equals(first.currency());
    }

    private static CurrencyMark stronger(CurrencyMark one, CurrencyMark other) {
        return one.bareDollar() ? other : one;
    }

    /** "RM6232" and "R101" are codes. */
    private boolean isCode(int i, int at, Numeral numeral) {
        boolean joined = tokens.glued(at);
        boolean codeLike = tokens.in(i, CODE_LIKE) && numeral.form() == Numeral.Form.BARE;
        boolean decimal = tokens.in(i, CODE_LIKE)
                && numeral.value().scale() == 1
                && tokens.text(at).length() == 4;
        boolean far = !joined && tokens.is(i, "r") && numeral.form() != Numeral.Form.FORMATTED;
        // More codes begin with N than with R, so a naira stands joined, and has separators or a scale.
        boolean naira = !tokens.is(i, "n") || (joined && numeral.form() != Numeral.Form.BARE);
        return !naira
                || far
                || (joined && (decimal || (codeLike && tokens.text(at).length() < 5)));
    }

    private int skipDot(int i) {
        boolean dot = (tokens.is(i, ".") || tokens.is(i, ":")) && tokens.glued(i);
        return dot ? i + 1 : i;
    }

    /** One past "/-", "/=" or ",-", which say that no smaller coins follow. */
    private int ending(int to) {
        boolean slash = (tokens.is(to, "/") || tokens.is(to, ",")) && tokens.glued(to);
        return slash && tokens.in(to + 1, ENDINGS) && tokens.glued(to + 1) ? to + 2 : to;
    }

    private int only(int to) {
        return tokens.is(to, "only") ? to + 1 : to;
    }
}
