package org.levelfield.screening.team;

import java.util.List;

/**
 * Why no group can meet a tender.
 *
 * @param demands the ids of demands that no group meets together, in their order; none where already too many must be in
 *     the group
 * @param minimal whether it is proven that dropping any one of them makes a group possible; if not, the work was over
 *     before, and some of them may not be needed for the proof
 */
public record Impossibility(List<String> demands, boolean minimal) {

    /** Keeps its own copy. */
    public Impossibility {
        demands = List.copyOf(demands);
    }
}
