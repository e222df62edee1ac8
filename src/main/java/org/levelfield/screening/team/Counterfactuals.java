package org.levelfield.screening.team;

import java.util.List;

/**
 * What one change to one demand would do.
 *
 * @param asItStands who can bid with no change
 * @param each one for each demand, in their order
 */
public record Counterfactuals(Counts asItStands, List<Counterfactual> each) {

    /** Keeps its own copy. */
    public Counterfactuals {
        each = List.copyOf(each);
    }
}
