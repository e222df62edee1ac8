package org.levelfield.mention;

import java.math.BigDecimal;
import org.levelfield.mention.quantity.Comparison;

/**
 * A percentage.
 *
 * @param place where
 * @param percent 60 for 60 %
 * @param comparison how it is compared, told by the words around it
 */
public record Share(Place place, BigDecimal percent, Comparison comparison) implements Mark {

    /** Whether it is this percentage or more, and not said to be a limit from above. */
    public boolean isFrom(int least) {
        return comparison.isFloor() && percent.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /** Whether it is from {@code least} to {@code most}, both included. */
    public boolean isWithin(int least, int most) {
        return percent.compareTo(BigDecimal.valueOf(least)) >= 0 && percent.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Override
    public String kind() {
        return "percentage";
    }

    @Override
    public String told() {
        return comparison.before() + Measures.plain(percent) + " %";
    }
}
