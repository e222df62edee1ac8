package org.levelfield.mention;

import java.math.BigDecimal;
import java.util.Locale;
import org.levelfield.mention.quantity.Comparison;

/**
 * A length of time.
 *
 * @param place where
 * @param length in its unit
 * @param unit the unit
 * @param comparison how it is compared, told by the words around it
 */
public record Period(Place place, BigDecimal length, Unit unit, Comparison comparison) implements Mark {

    private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

    /** Units of time. */
    public enum Unit {
        HOURS(1),
        DAYS(1),
        WORKING_DAYS(1),
        WEEKS(7),
        MONTHS(30),
        YEARS(365);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it is counted in years, or in months that make whole years. */
    public boolean isInYears() {
        return unit == Unit.YEARS
                || (unit == Unit.MONTHS && length.remainder(MONTHS_IN_YEAR).signum() == 0);
    }

    /** Whether it is counted in days, weeks or months. */
    public boolean isInDays() {
        return unit == Unit.DAYS || unit == Unit.WORKING_DAYS || unit == Unit.WEEKS || unit == Unit.MONTHS;
    }

    /**
     * Its length in calendar days, for comparing only: a week has 7, a month 30, a year 365; five working days make a
     * week.
     */
    public BigDecimal days() {
        BigDecimal plain = length.multiply(BigDecimal.valueOf(unit.days));
        if (unit == Unit.HOURS) {
            return BigDecimal.ZERO;
        }
        return unit == Unit.WORKING_DAYS
                ? plain.multiply(BigDecimal.valueOf(7)).divide(BigDecimal.valueOf(5), 0, java.math.RoundingMode.DOWN)
                : plain;
    }

    /** Whether it lasts longer than so many calendar days. */
    public boolean isLongerThan(int others) {
        return days().compareTo(BigDecimal.valueOf(others)) > 0;
    }

    /** Whether it is a least value, or stated with no word that makes it another. */
    public boolean isFloor() {
        return comparison.isFloor();
    }

    /** Whether the words say to fall below it, as in {@code less than two years ago}. */
    public boolean isBelow() {
        return comparison == Comparison.LESS_THAN;
    }

    /** Whether it is from {@code least} to {@code most} of its unit, both included. */
    public boolean isWithin(int least, int most) {
        return length.compareTo(BigDecimal.valueOf(least)) >= 0 && length.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Override
    public String kind() {
        return "period";
    }

    @Override
    public String told() {
        return comparison.before() + Measures.plain(length) + " " + unit.id().replace('-', ' ');
    }
}
