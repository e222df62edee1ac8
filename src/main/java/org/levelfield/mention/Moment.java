package org.levelfield.mention;

/** When what a clause asks for must be there. */
public enum Moment {
    AT_BID,
    AFTER_AWARD,
    UNSAID
}
