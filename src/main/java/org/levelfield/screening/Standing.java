package org.levelfield.screening;

import java.util.List;
import org.levelfield.screening.arithmetic.Range;

/**
 * How one organisation stands to one requirement.
 *
 * @param member its name
 * @param amount what is known of how much it has of what is asked
 * @param told the fact that decides, for a person: {@code income GBP 2,650,000 in the year to 2026-03-31}
 * @param missing what its profile does not say and would help; empty where nothing is missing
 * @param closing what it could do about a gap, as its profile says
 */
public record Standing(String member, Range amount, String told, List<String> missing, List<String> closing) {

    /** Keeps its own copies. */
    public Standing {
        missing = List.copyOf(missing);
        closing = List.copyOf(closing);
    }

    static Standing known(String member, Range amount, String told) {
        return new Standing(member, amount, told, List.of(), List.of());
    }

    static Standing unknown(String member, Range amount, String told, String missing) {
        return new Standing(member, amount, told, List.of(missing), List.of());
    }

    Standing closedBy(List<String> ways) {
        return new Standing(member, amount, told, missing, ways);
    }
}
