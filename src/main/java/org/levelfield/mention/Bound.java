package org.levelfield.mention;

/** Whom a clause binds, told by its subject. */
public enum Bound {
    BIDDER,
    SUPPLIER,
    BUYER,
    SUBCONTRACTOR,
    UNSAID
}
