package org.levelfield.evidence;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A number that is no rate: a median, a count of organisations.
 *
 * @param number it
 * @param over of how many tenders it was made; above nought
 */
public record Amount(BigDecimal number, long over) implements Value {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Refuses a number made of nothing. */
    public Amount {
        if (over < 1) {
            throw new IllegalArgumentException("a number over no tender");
        }
    }

    static Amount of(long number, long over) {
        return new Amount(BigDecimal.valueOf(number), over);
    }

    /**
     * The middle one of some numbers, or the mean of the two in the middle.
     *
     * @param numbers at least one, in any order
     */
    static Amount median(Collection<Long> numbers) {
        return middle(numbers.stream().map(BigDecimal::valueOf).toList());
    }

    /** The same of numbers that are medians themselves. */
    static Amount medianOf(Collection<Amount> amounts) {
        return middle(amounts.stream().map(Amount::number).toList());
    }

    private static Amount middle(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal high = sorted.get(sorted.size() / 2);
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        // Plain, since 1E+2 is no number for a reader of CSV.
        BigDecimal middle = low.add(high).divide(TWO).stripTrailingZeros();
        return new Amount(middle.scale() < 0 ? middle.setScale(0) : middle, sorted.size());
    }

    /** As it is written: {@code 12.5}. */
    String told() {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
