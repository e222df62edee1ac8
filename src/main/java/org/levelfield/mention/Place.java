package org.levelfield.mention;

import org.levelfield.clause.Clause;
import org.levelfield.document.Span;

/**
 * Where a mark stands.
 *
 * @param source the clause to which it gives sense
 * @param origin whether it stands in the clause or outside it
 * @param span in the document's text
 * @param from its first token, counted within its own words (the clause's or the context's)
 * @param to one past its last token
 */
public record Place(Clause source, Origin origin, Span span, int from, int to) {

    /** Whether it touches a word that text recognition may have taken for another. */
    public boolean isDoubtful() {
        return source.places().isDoubtful(span);
    }

    /** The number of words between two places; 0 where they touch or overlap, or where one stands outside the clause. */
    public int gap(Place other) {
        if (origin != Origin.OWN || other.origin != Origin.OWN) {
            return 0;
        }
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }
}
