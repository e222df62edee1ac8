package org.levelfield.mention;

/** Where the words of a mark stand, as seen from the clause that they give sense to. */
public enum Origin {
    /** In the clause itself. */
    OWN,
    /** In the sentence that introduces its list. */
    LEAD_IN,
    /** In a heading above it. */
    HEADING,
    /** In the head of its table column. */
    COLUMN_HEAD,
    /** In a short cell of the same table row. */
    ROW_CELL
}
