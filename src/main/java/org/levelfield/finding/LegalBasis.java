package org.levelfield.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.levelfield.tender.Law;

/**
 * A provision that speaks to a barrier.
 *
 * @param id short, unique within its barrier
 * @param regime the id of the regime to which it belongs
 * @param cite as a lawyer cites it
 * @param says what it says, in a sentence of our own
 * @param from its first day in force, where known
 * @param to the day from which it no longer applies to new procurements, where there is one
 * @param branch {@code above} or {@code below} where it holds only over or under the regime's threshold
 * @param verified whether the citation was checked against a text
 * @param link the instrument's public address, where certain
 * @param act who can act on it and how
 */
public record LegalBasis(
        String id,
        String regime,
        String cite,
        String says,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Branch> branch,
        boolean verified,
        Optional<String> link,
        Optional<String> act) {

    /** On which side of the regime's threshold a provision holds. */
    public enum Branch {
        ABOVE,
        BELOW
    }

    /** Whether it can hold for a contract of which it is known that it is above, or that it is below, the threshold. */
    public boolean fits(Law law) {
        return branch.map(side -> side == Branch.ABOVE ? !law.isBelowThreshold() : !law.isAboveThreshold())
                .orElse(true);
    }

    /** Whether it was in force on a day. */
    public boolean isInForce(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(day::isBefore).orElse(true);
    }
}
