package org.levelfield.rules.engine;

import java.util.List;

/**
 * A mark without which a rule cannot match: one of several concepts, or a number of a kind.
 *
 * @param names concepts, or the one name of a kind of number, as {@code Amount}; one of them is enough
 * @param where where it must stand
 */
record Sign(List<String> names, Where where) {

    /** Where a mark stands, as far as a rule asks. */
    enum Where {
        /** In the clause or around it. */
        ANYWHERE,
        /** In the clause itself. */
        INSIDE,
        /** In its heading, its lead-in or the head of its column. */
        OUTSIDE
    }

    /** Keeps its own copy. */
    Sign {
        names = List.copyOf(names);
    }
}
