package org.levelfield.accuracy;

import java.util.Locale;

/**
 * Counts of one barrier, or of all.
 *
 * @param gold firm labels
 * @param found firm labels that some finding meets
 * @param right findings that meet a firm label
 * @param wrong findings that meet no label
 */
record Score(int gold, int found, int right, int wrong) {

    static final Score NONE = new Score(0, 0, 0, 0);

    /** Of the standard normal distribution, for an interval of 95 %. */
    private static final double Z = 1.959964;

    Score plus(Score other) {
        return new Score(gold + other.gold, found + other.found, right + other.right, wrong + other.wrong);
    }

    double precision() {
        return ratio(right, right + wrong);
    }

    double recall() {
        return ratio(found, gold);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Precision and recall, each with its interval. */
    String told() {
        return String.format(
                Locale.ROOT,
                "%4d %5d %5d %5d   %s   %s   %.2f",
                gold,
                found,
                right,
                wrong,
                interval(right, right + wrong),
                interval(found, gold),
                f1());
    }

    /** Wilson's score interval: of use with few cases too (E. B. Wilson, 1927). */
    static String interval(int part, int whole) {
        if (whole == 0) {
            return "  -             ";
        }
        double share = (double) part / whole;
        double z2 = Z * Z / whole;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / whole + z2 / (4 * whole));
        return String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
