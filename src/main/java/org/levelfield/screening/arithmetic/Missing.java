package org.levelfield.screening.arithmetic;

import java.util.Optional;

/**
 * A fact that would help to decide.
 *
 * @param fact what is not known
 * @param member of whom; empty for a fact of the group or of the tender
 */
public record Missing(Fact fact, Optional<String> member) {

    /** What may be wanting. */
    public enum Fact {
        /** How much the member has of what is asked. */
        AMOUNT,
        /** The member's share of the work. */
        SHARE,
        /** Whether the member does the part of the work that the demand concerns. */
        PART,
        /** Which member leads. */
        LEAD,
        /** How the buyer puts the demand to a group. */
        READING
    }

    static Missing of(Fact fact) {
        return new Missing(fact, Optional.empty());
    }

    static Missing of(Fact fact, Contribution one) {
        return new Missing(fact, Optional.of(one.member()));
    }
}
