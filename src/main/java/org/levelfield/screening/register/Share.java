package org.levelfield.screening.register;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many of some charities a demand leaves.
 *
 * @param considered the charities looked at
 * @param known those of which the register holds what the demand asks about; shares are of these
 * @param left those among them that meet it
 */
public record Share(long considered, long known, long left) {

    /** The point of the normal distribution that leaves 2.5 in 100 on either side. */
    private static final double Z = 1.959963984540054;

    /** Refuses numbers that cannot be. */
    public Share {
        if (left < 0 || left > known || known > considered) {
            throw new IllegalArgumentException(left + " of " + known + " of " + considered);
        }
    }

    /** Charities of which it is not known whether they are left. */
    public long unknown() {
        return considered - known;
    }

    /** From 0 to 1; empty where of none is known. */
    public OptionalDouble part() {
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) left / known);
    }

    /**
     * Wilson's 95 % interval; empty where of none is known. A register lists all its charities, so the part is exact for
     * those it knows. The interval says how far it might lie from the part among bodies like them, if these charities
     * were drawn from such by chance; it says nothing of those whose facts are unknown.
     */
    public Optional<Interval> interval() {
        if (known == 0) {
            return Optional.empty();
        }
        double n = known;
        double p = left / n;
        double centre = p + Z * Z / (2 * n);
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        // At 0 and at all the formula's own rounding would miss the ends.
        double low = left == 0 ? 0 : (centre - spread) / scale;
        double high = left == known ? 1 : (centre + spread) / scale;
        return Optional.of(new Interval(low, high));
    }

    /**
     * A range of parts, from 0 to 1.
     *
     * @param low its lower end
     * @param high its upper end
     */
    public record Interval(double low, double high) {}
}
