package org.levelfield.screening.value.award;

import java.util.Locale;

/** What a tender's rules of award say of a ground. */
public enum Standing {
    /** They speak of it, so that it can be scored there. */
    NAMED,
    /** They say that it does not count. */
    LEFT_OUT,
    /** They speak of it in one place and leave it out in another. */
    DISPUTED,
    /** They were read in whole, and do not speak of it. */
    NOT_NAMED,
    /** No rules of award were found, or a document could not be read. */
    UNKNOWN;

    /** The name in reports: {@code left-out}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
