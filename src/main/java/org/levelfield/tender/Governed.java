package org.levelfield.tender;

import java.util.Optional;
import org.levelfield.clause.Traceable;

/**
 * A regime that governs a tender, or could govern it; its branch and date are decided next.
 *
 * @param regime the regime
 * @param candidate whether it only could govern it
 */
public record Governed(Regime regime, boolean candidate) implements Traceable {

    /** The law of this regime, with its branch where it is known, on a date. */
    public Law as(Optional<Subtype> subtype, java.time.LocalDate date) {
        return new Law(regime, subtype, date, candidate);
    }

    /** The regime's id, on which rules join. */
    public String id() {
        return regime.id();
    }

    @Override
    public String kind() {
        return "regime";
    }

    @Override
    public String told() {
        return regime.title();
    }
}
