package org.levelfield.clause;

import java.util.Locale;

/** The part of a tender in which a clause stands, told by the headings above it. */
public enum Part {
    /** How to bid: timetable, submission, rules of the procedure. */
    INSTRUCTIONS,
    /** What a bidder must show to be let in. */
    ELIGIBILITY,
    /** What is bought. */
    SPECIFICATION,
    /** How bids are marked and the winner chosen. */
    AWARD,
    /** The contract. */
    TERMS,
    /** What the bidder fills in. */
    FORM,
    /** What words mean. */
    DEFINITIONS,
    /** A list of contents. */
    CONTENTS,
    /** No heading tells. */
    OTHER;

    /** The name in lexicons and texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
