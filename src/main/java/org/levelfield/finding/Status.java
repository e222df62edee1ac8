package org.levelfield.finding;

import java.util.Locale;

/** What the law in force says of a requirement, weakest first. */
public enum Status {
    /** It burdens little or may well be justified. */
    NOTE,
    /** It shuts small bodies out, though nothing forbids it. */
    PRACTICAL_BARRIER,
    /** Statutory guidance or a duty to have regard speaks against it. */
    AGAINST_GUIDANCE,
    /** It appears to cross a bright line of the law in force, and every fact that this needs is known. */
    POSSIBLE_BREACH;

    /** The name in reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is left of the status where something in the tender softens the requirement. */
    public Status softened() {
        return this == POSSIBLE_BREACH || this == AGAINST_GUIDANCE ? PRACTICAL_BARRIER : NOTE;
    }
}
