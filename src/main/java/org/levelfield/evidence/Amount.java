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
        List<Long> sorted = numbers.stream().sorted().toList();
        BigDecimal high = BigDecimal.valueOf(sorted.get(sorted.size() / 2));
        BigDecimal low = BigDecimal.valueOf(sorted.get((sorted.size() - 1) / 2));
        return new Amount(low.add(high).divide(TWO).stripTrailingZeros(), sorted.size());
    }

    /** As it is written: {@code 12.5}. */
    String told() {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
