package org.levelfield.report.diff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.requirement.Measure;

/**
 * Whether a finding of now asks more or less than the one of then.
 *
 * @param kind tightened, loosened, or reworded where the two cannot be compared
 * @param how the numbers or statuses, in words
 */
record Tightness(Change.Kind kind, String how) {

    /** Barriers whose number is a time, a number of places or a weight of which small bodies need more. */
    private static final Set<String> LESS_IS_TIGHTER = Set.of(
            "few-places",
            "no-consortium",
            "no-social-value",
            "recency-window",
            "restricted-shortlist",
            "short-clarification-window",
            "short-mobilisation",
            "short-tender-period",
            "termination-at-will");

    /** These limit what others may do by a ceiling, and what the bidder itself must do by a floor. */
    private static final Set<String> CEILING_OR_FLOOR = Set.of("no-subcontracting");

    /** Units of time in days: a year is 12 months, five working days are a week. */
    private static final Map<String, BigDecimal> DAYS = Map.of(
            "days", BigDecimal.ONE,
            "working-days", new BigDecimal("1.4"),
            "months", new BigDecimal("30.4375"),
            "years", new BigDecimal("365.25"));

    /** How a finding changed; empty where no number and no status did. */
    static Optional<Tightness> between(SavedFinding old, SavedFinding now) {
        Optional<Tightness> measured =
                old.measure().flatMap(then -> now.measure().flatMap(other -> measured(now.barrier(), then, other)));
        return measured.or(() -> judged(old, now));
    }

    private static Optional<Tightness> measured(String barrier, Measure then, Measure now) {
        if (then.told().equals(now.told())) {
            return Optional.empty();
        }
        String how = then.told() + " → " + now.told();
        Optional<BigDecimal> before = comparable(then, now.unit());
        if (before.isEmpty()) {
            return Optional.of(new Tightness(Change.Kind.REWORDED, how));
        }
        int more = scaled(now).compareTo(before.get());
        if (more == 0) {
            return Optional.empty();
        }
        boolean tighter = lessIsTighter(barrier, now) ? more < 0 : more > 0;
        return Optional.of(new Tightness(tighter ? Change.Kind.TIGHTENED : Change.Kind.LOOSENED, how));
    }

    private static boolean lessIsTighter(String barrier, Measure measure) {
        boolean ceiling = measure.comparison() == Comparison.AT_MOST
                || measure.comparison() == Comparison.LESS_THAN
                || measure.comparison() == Comparison.UP_TO;
        return LESS_IS_TIGHTER.contains(barrier) || (CEILING_OR_FLOOR.contains(barrier) && ceiling);
    }

    /** A measure as a number that can be set beside one of another unit; empty where it cannot. */
    private static Optional<BigDecimal> comparable(Measure measure, String unit) {
        boolean times = DAYS.containsKey(measure.unit()) && DAYS.containsKey(unit);
        return times || measure.unit().equals(unit) ? Optional.of(scaled(measure)) : Optional.empty();
    }

    private static BigDecimal scaled(Measure measure) {
        return measure.amount().multiply(DAYS.getOrDefault(measure.unit(), BigDecimal.ONE));
    }

    /** The same demand of which the law, or its weight, now says something else. */
    private static Optional<Tightness> judged(SavedFinding old, SavedFinding now) {
        if (old.status() != now.status()) {
            String how = old.status().id().replace('-', ' ') + " → "
                    + now.status().id().replace('-', ' ');
            return Optional.of(direction(now.status().compareTo(old.status()), how));
        }
        if (old.severity() != now.severity()) {
            String how =
                    "severity " + old.severity().id() + " → " + now.severity().id();
            return Optional.of(direction(now.severity().compareTo(old.severity()), how));
        }
        return Optional.empty();
    }

    private static Tightness direction(int graver, String how) {
        return new Tightness(graver > 0 ? Change.Kind.TIGHTENED : Change.Kind.LOOSENED, how);
    }
}
