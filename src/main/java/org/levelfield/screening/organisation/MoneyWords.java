package org.levelfield.screening.organisation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.tender.Money;

/**
 * Reads sums of money as a profile writes them: {@code 2650000}, {@code GBP 2,650,000}, {@code £2.65m}, {@code £650k}.
 * Stricter than the reading of tenders, for who writes a profile can be asked to write clearly.
 *
 * @param plain the currency of numbers that name none; empty where every sum must name its own
 */
record MoneyWords(Optional<Currency> plain) implements Wording.Of<Money> {

    private static final int MOST_DIGITS = 15;
    private static final Pattern SUM = Pattern.compile(
            "(?<before>[A-Z]{3}|[£€₹$])? ?(?<minus>-)? ?(?<amount>\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3})"
                    + "(?<part>\\.\\d+)? ?(?<times>k|m|bn|thousand|million|billion|lakh|crore)?(?: ?(?<after>[A-Z]{3}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SIGNS = Map.of("£", "GBP", "€", "EUR", "₹", "INR");
    private static final Map<String, Integer> NOUGHTS =
            Map.of("k", 3, "thousand", 3, "lakh", 5, "m", 6, "million", 6, "crore", 7, "bn", 9, "billion", 9);

    @Override
    public Money read(String words) {
        String line = words.replaceAll("[\\s\\p{Z}]+", " ").strip();
        Matcher sum = SUM.matcher(line);
        if (line.length() > 60 || !sum.matches()) {
            throw new IllegalArgumentException("is no sum of money; write " + shown("2600000", "2,600,000"));
        }
        if (sum.group("minus") != null) {
            throw new IllegalArgumentException("is below nothing; write 0, or leave it out");
        }
        Currency currency = currency(sum);
        String part = sum.group("part") == null ? "" : sum.group("part");
        String times = sum.group("times") == null ? "" : sum.group("times").toLowerCase(Locale.ROOT);
        BigDecimal amount = new BigDecimal(sum.group("amount").replace(",", "") + part)
                .scaleByPowerOfTen(NOUGHTS.getOrDefault(times, 0));
        return new Money(fitting(amount), currency);
    }

    private String shown(String number, String grouped) {
        return plain.isPresent() ? number + " or " + plain.get() + " " + grouped : "it as in GBP " + grouped;
    }

    private static BigDecimal fitting(BigDecimal amount) {
        BigDecimal sum = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (sum.precision() - sum.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("is more than any organisation has; count its digits");
        }
        if (sum.scale() > 2) {
            throw new IllegalArgumentException("has parts of a hundredth; write at most two places after the point");
        }
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }

    private Currency currency(Matcher sum) {
        String before = sum.group("before");
        String after = sum.group("after");
        if (before != null && after != null) {
            throw new IllegalArgumentException("names a currency twice; keep one");
        }
        String mark = before == null ? after : before;
        if (mark == null) {
            return plain.orElseThrow(() -> new IllegalArgumentException(
                    "names no currency; write it as in GBP 2,600,000, or add the line “currency: GBP” to the profile"));
        }
        if (mark.equals("$")) {
            return plain.filter(own -> own.getCurrencyCode().endsWith("D"))
                    .orElseThrow(
                            () -> new IllegalArgumentException("says not whose dollar; write it as in USD 2,600,000"));
        }
        return Wording.currency(SIGNS.getOrDefault(mark, mark));
    }
}
