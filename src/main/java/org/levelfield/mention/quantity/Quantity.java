package org.levelfield.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.Optional;
import org.levelfield.mention.quantity.number.Numeral;

/**
 * A quantity and where it stands in the text.
 *
 * <p>The stretch is half-open, in UTF-16 units of the text that was read. It covers the whole expression with its
 * sign, unit and restatement, as in {@code £5,000,000 (five million pounds)}, but not the words that compare.
 * Decimals have no trailing zeros after the point and no exponent, so that equal amounts are equal records.
 */
public sealed interface Quantity {

    /** The first unit. */
    int start();

    /** One past the last unit, always after {@link #start()}. */
    int end();

    /** What the words around it make of it. */
    Comparison comparison();

    /**
     * An amount of money.
     *
     * @param amount in whole units of the currency (pounds, not pence), with scale words and letters worked in
     * @param currency as written; lakh and crore without a currency are Indian rupees
     */
    record Money(int start, int end, Comparison comparison, BigDecimal amount, Currency currency) implements Quantity {}

    /**
     * A percentage.
     *
     * @param value in hundredths: 60 for 60%
     */
    record Percentage(int start, int end, Comparison comparison, BigDecimal value) implements Quantity {}

    /**
     * Any other number. Its stretch covers the number and its restatement, not the unit.
     *
     * @param unit the word after the number, in lower case; empty where none follows or it only joins ("of", "and")
     */
    record Count(int start, int end, Comparison comparison, BigDecimal value, Optional<String> unit)
            implements Quantity {}

    /**
     * A length of time.
     *
     * @param length in units of {@code unit}; a fortnight is two weeks, a quarter is not read
     */
    record Duration(int start, int end, Comparison comparison, BigDecimal length, Unit unit) implements Quantity {

        private static final BigDecimal DAYS_IN_MONTH = BigDecimal.valueOf(30);
        private static final BigDecimal DAYS_IN_YEAR = BigDecimal.valueOf(365);
        private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

        /** A unit of time as written. Financial years are years; only days are told apart into working days. */
        public enum Unit {
            HOURS,
            DAYS,
            WORKING_DAYS,
            WEEKS,
            MONTHS,
            YEARS
        }

        /**
         * The length in calendar days: a week has 7, an hour is a 24th; roughly, for comparison only, a month has 30
         * and a year 365. Empty for working days, which depend on the calendar.
         */
        public Optional<BigDecimal> inDays() {
            return switch (unit) {
                case HOURS -> Optional.of(ratio(length, BigDecimal.valueOf(24)));
                case DAYS -> Optional.of(length);
                case WORKING_DAYS -> Optional.empty();
                case WEEKS -> Optional.of(Numeral.plain(length.multiply(BigDecimal.valueOf(7))));
                case MONTHS -> Optional.of(Numeral.plain(length.multiply(DAYS_IN_MONTH)));
                case YEARS -> Optional.of(Numeral.plain(length.multiply(DAYS_IN_YEAR)));
            };
        }

        /** The length in months: 12 to a year; shorter units by their days, 30 to a month. Empty for working days. */
        public Optional<BigDecimal> inMonths() {
            return switch (unit) {
                case MONTHS -> Optional.of(length);
                case YEARS -> Optional.of(Numeral.plain(length.multiply(MONTHS_IN_YEAR)));
                default -> inDays().map(days -> ratio(days, DAYS_IN_MONTH));
            };
        }

        /** The length in years: 12 months each; shorter units by their days, 365 to a year. Empty for working days. */
        public Optional<BigDecimal> inYears() {
            return switch (unit) {
                case YEARS -> Optional.of(length);
                case MONTHS -> Optional.of(ratio(length, MONTHS_IN_YEAR));
                default -> inDays().map(days -> ratio(days, DAYS_IN_YEAR));
            };
        }

        private static BigDecimal ratio(BigDecimal length, BigDecimal by) {
            return Numeral.plain(length.divide(by, MathContext.DECIMAL64));
        }
    }

    /**
     * A calendar date. A weekday before it and a time joined to it by "T" belong to its stretch.
     *
     * @param ambiguous whether day and month could also be read the other way round, giving another date
     */
    record Day(int start, int end, Comparison comparison, LocalDate date, boolean ambiguous) implements Quantity {}

    /**
     * A day and month with no year.
     *
     * @param day 29 February included
     */
    record DayOfYear(int start, int end, Comparison comparison, MonthDay day) implements Quantity {}

    /**
     * A multiple of something: "twice", "2x", "three times".
     *
     * @param factor 2 for "twice"; how often a thing happens ("twice a year") is not a multiple
     */
    record Times(int start, int end, Comparison comparison, BigDecimal factor) implements Quantity {}
}
