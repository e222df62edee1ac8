package org.levelfield.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a rate rises or falls over groups that follow one another, by the test of Cochran and Armitage for a trend in
 * proportions (P. Armitage, Tests for linear trends in proportions and frequencies, Biometrics 11, 1955), the groups
 * numbered in their order. It is worked out only where the normal distribution serves: from four groups, forty packs,
 * and ten packs on either side up.
 *
 * @param z how many standard errors the trend lies from none: above nought it rises
 * @param packs how many there are
 * @param first the rate in the first half of the groups; the one in the middle of an odd number is in neither
 * @param last that in the last half
 */
record Trend(double z, long packs, Rate first, Rate last) {

    static final String TOO_LITTLE =
            "Whether rates rise or fall is not said: that takes at least 4 months with 40 packs"
                    + " in all, 10 of them with such a finding and 10 without.";

    static final String CAUTION = "A trend is told where fewer than one in twenty samples without one would show it"
            + " (Cochran–Armitage test, months in their order). It may come from which tenders were looked at as well as"
            + " from what buyers do.";

    private static final int LEAST_GROUPS = 4;
    private static final int LEAST_PACKS = 40;
    private static final int LEAST_ON_A_SIDE = 10;

    /** The points of the normal distribution that leave 2.5 in 100 on either side. */
    private static final double SURE = 1.959963984540054;

    /** The trend over groups in their order; empty where there is too little to tell. */
    static Optional<Trend> of(List<Rate> groups) {
        Rate all = sum(groups);
        long least = Math.min(all.found(), all.of() - all.found());
        if (groups.size() < LEAST_GROUPS || all.of() < LEAST_PACKS || least < LEAST_ON_A_SIDE) {
            return Optional.empty();
        }
        int half = groups.size() / 2;
        return Optional.of(new Trend(
                z(groups),
                all.of(),
                sum(groups.subList(0, half)),
                sum(groups.subList(groups.size() - half, groups.size()))));
    }

    /** The statistic, with the scores 1, 2, 3 …; groups must differ in their results. */
    static double z(List<Rate> groups) {
        Rate all = sum(groups);
        double n = all.of();
        double p = all.found() / n;
        double slope = 0;
        double scores = 0;
        double squares = 0;
        for (int i = 0; i < groups.size(); i++) {
            Rate group = groups.get(i);
            double score = i + 1;
            slope += score * (group.found() - group.of() * p);
            scores += score * group.of();
            squares += score * score * group.of();
        }
        double variance = p * (1 - p) * (squares - scores * scores / n);
        // All packs in one group leave nothing to compare.
        return variance <= 0 ? 0 : slope / Math.sqrt(variance);
    }

    private static Rate sum(List<Rate> groups) {
        return new Rate(
                groups.stream().mapToLong(Rate::found).sum(),
                groups.stream().mapToLong(Rate::of).sum());
    }

    /** In plain words. */
    String told() {
        String numbers = String.format(
                Locale.ROOT, "%s in the first half of the months, %s in the last", percent(first), percent(last));
        String test = String.format(Locale.ROOT, "(z = %.2f, n = %,d)", z, packs);
        if (Math.abs(z) < SURE) {
            return "the rate neither rises nor falls by more than chance may explain: " + numbers + " " + test + ".";
        }
        return "the rate " + (z > 0 ? "rises" : "falls") + " over the months: " + numbers + " " + test + ".";
    }

    private static String percent(Rate rate) {
        return rate.part().isEmpty()
                ? "no packs"
                : String.format(Locale.ROOT, "%.1f %%", 100 * rate.part().getAsDouble());
    }
}
