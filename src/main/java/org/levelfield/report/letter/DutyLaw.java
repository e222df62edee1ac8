package org.levelfield.report.letter;

import java.util.Optional;
import org.levelfield.tender.Law;

/**
 * A duty to think of small suppliers.
 *
 * @param cite as a lawyer cites it
 * @param says what it asks, in a sentence of our own
 */
record DutyLaw(String cite, String says) {

    /** The duty under a law; empty where none is known. */
    static Optional<DutyLaw> of(Law law) {
        return switch (law.regime().id()) {
            case "pa2023" ->
                Optional.of(
                        law.isBelowThreshold()
                                ? new DutyLaw(
                                        "Procurement Act 2023 s.86",
                                        "Before inviting tenders below the threshold, have regard to the barriers that"
                                                + " small and medium-sized enterprises face, and consider whether they"
                                                + " can be removed or reduced.")
                                : new DutyLaw(
                                        "Procurement Act 2023 s.12(4)",
                                        "Have regard to the barriers that small and medium-sized enterprises may face,"
                                                + " and consider whether they can be removed or reduced."));
            case "scotland" ->
                Optional.of(new DutyLaw(
                        "Procurement Reform (Scotland) Act 2014 s.9",
                        "Consider how the procurement can facilitate the involvement of small and medium enterprises,"
                                + " third sector bodies and supported businesses."));
            default -> Optional.empty();
        };
    }
}
