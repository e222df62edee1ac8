package org.levelfield.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/**
 * A sum of money.
 *
 * @param amount in the currency's main unit, never negative
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) {

    /** Refuses a negative sum: a tender states none. */
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a sum of money below nothing: " + amount);
        }
    }

    /** Whether this is more than {@code times} another sum of the same currency; false where the currencies differ. */
    public boolean exceeds(BigDecimal times, Money other) {
        return currency.equals(other.currency) && amount.compareTo(times.multiply(other.amount)) > 0;
    }

    /** Whether this is at least {@code times} another sum of the same currency; false where the currencies differ. */
    public boolean reaches(BigDecimal times, Money other) {
        return currency.equals(other.currency) && amount.compareTo(times.multiply(other.amount)) >= 0;
    }

    /** Whether this is less than another sum of the same currency; false where the currencies differ. */
    public boolean isBelow(Money other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) < 0;
    }

    /** The sum with so many per cent more. */
    public Money raisedBy(BigDecimal percent) {
        return new Money(amount.add(amount.multiply(percent).movePointLeft(2)), currency);
    }

    /** The sum of which this is so many per cent more, rounded down to whole hundredths. */
    public Money beforeRiseBy(BigDecimal percent) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
        return new Money(amount.divide(factor, 2, RoundingMode.DOWN), currency);
    }

    /** The sum as a person writes it: {@code GBP 1,200,000}. */
    public String told() {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return currency.getCurrencyCode() + " " + String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", amount);
    }
}
