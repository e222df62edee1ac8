package org.levelfield.mention.quantity;

import java.util.Currency;
import java.util.Objects;

/**
 * How a document writes what could be read in two ways.
 *
 * @param dates the order of day and month in dates of numbers only
 * @param dollar the currency that a bare "$" or "dollars" means
 */
public record Reading(DateOrder dates, Currency dollar) {

    /** Day before month, and the dollar of the United States. */
    public static final Reading DEFAULT = new Reading(DateOrder.DAY_FIRST, Currency.getInstance("USD"));

    /** Refuses null. */
    public Reading {
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(dollar, "dollar");
    }
}
