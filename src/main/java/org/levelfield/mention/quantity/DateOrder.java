package org.levelfield.mention.quantity;

/** Which number of a date such as 04/03/2026 is the day, where both could be. */
public enum DateOrder {
    /** 4 March 2026. */
    DAY_FIRST,
    /** 3 April 2026. */
    MONTH_FIRST
}
