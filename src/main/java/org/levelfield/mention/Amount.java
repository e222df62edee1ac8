package org.levelfield.mention;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.levelfield.mention.quantity.Comparison;

/**
 * An amount of money.
 *
 * @param place where
 * @param value in the currency's main unit
 * @param currency the currency
 * @param comparison how it is compared, told by the words around it
 */
public record Amount(Place place, BigDecimal value, Currency currency, Comparison comparison) implements Mark {

    /** Whether it is a least value, or stated with no word that makes it another. */
    public boolean isFloor() {
        return comparison.isFloor();
    }

    /** Whether the words say to fall below it, as in {@code a turnover below £1m fails}. */
    public boolean isBelow() {
        return comparison == Comparison.LESS_THAN;
    }

    @Override
    public String kind() {
        return "amount";
    }

    @Override
    public String told() {
        return comparison.before() + currency.getCurrencyCode() + " " + String.format(Locale.ROOT, "%,.0f", value);
    }
}
