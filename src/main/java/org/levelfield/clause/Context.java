package org.levelfield.clause;

import org.levelfield.document.Span;

/**
 * Words outside a clause that give it its sense.
 *
 * @param kind how they stand to the clause
 * @param span where they stand in the document's text
 * @param text the words
 */
public record Context(Kind kind, Span span, String text) {

    /** How the words stand to the clause. */
    public enum Kind {
        /** A heading above the clause. */
        HEADING,
        /** The sentence that introduces the list in which the clause is an item. */
        LEAD_IN,
        /** The head of the table's column. */
        COLUMN_HEAD,
        /** A short cell of the same row. */
        ROW_CELL
    }
}
