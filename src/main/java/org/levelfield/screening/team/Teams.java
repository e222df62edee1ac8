package org.levelfield.screening.team;

import java.util.List;

/**
 * What a search has found.
 *
 * @param first the first groups: smallest first, then in the order of the pool; at most {@link TeamSolver#KEPT}. Where
 *     the search was not finished, the first of those that it found
 * @param number how many groups it found
 * @param finished whether these are all there are; if not, there are at least so many
 * @param allOf all groups of so many members and fewer are among them; 0 if not even that
 */
public record Teams(List<Team> first, long number, boolean finished, int allOf) {

    /** Keeps its own copy. */
    public Teams {
        first = List.copyOf(first);
    }
}
