package org.levelfield.tender;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.clause.Evidence;

/**
 * What it takes to bid, as far as the pack tells. An empty number is unknown, not nought.
 *
 * @param words the most words that answers may have, all word limits together
 * @param questions the questions to answer
 * @param forms the kinds of form to fill in
 * @param papers the kinds of certificate and other paper to supply
 * @param pages the pages to read; known where every document that was read has pages
 * @param days the days from publication to the last day for bids
 */
public record BidBurden(
        Optional<Counted> words,
        Optional<Counted> questions,
        Optional<Counted> forms,
        Optional<Counted> papers,
        OptionalInt pages,
        OptionalInt days) {

    /** Nothing is known. */
    public static final BidBurden UNKNOWN = new BidBurden(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());

    /**
     * A number and what it counts.
     *
     * @param number how many
     * @param kinds the names of what was counted, where it has any
     * @param evidence the clauses on which it rests, in the order of the pack
     */
    public record Counted(int number, List<String> kinds, List<Evidence> evidence) {

        /** Keeps its own copies. */
        public Counted {
            kinds = List.copyOf(kinds);
            evidence = List.copyOf(evidence);
        }
    }
}
