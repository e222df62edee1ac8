package org.levelfield.screening.value.award;

import java.util.List;
import org.levelfield.clause.Evidence;

/**
 * What a tender says of one ground, and what of a case would be counted on it.
 *
 * @param ground the ground
 * @param standing what the tender says
 * @param quotes the clauses that say so, in the order of the pack; none where nothing does
 * @param outcomes names of the case's outcomes that would be argued on this ground, in its order
 * @param questions to the buyer, without the bidder's name; none where there is nothing to ask
 */
public record GroundMatch(
        Ground ground, Standing standing, List<Evidence> quotes, List<String> outcomes, List<String> questions) {

    /** Keeps its own copies. */
    public GroundMatch {
        quotes = List.copyOf(quotes);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
    }
}
