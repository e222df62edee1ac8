package org.levelfield.screening.value;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event that the service avoids.
 *
 * @param name what is avoided
 * @param cost what one costs; empty where it is not known
 * @param factors volume and shares that are known; the unit cost is not among them
 * @param saves whose budget is spared
 * @param kind what that budget gains
 * @param evidence source and method of the volume, in one line
 * @param missing the facts without which nothing can be reckoned, each with what to do; empty where all are there
 * @param assumed what was taken from a published default and not from the service itself, a sentence each
 */
public record Outcome(
        String name,
        Optional<UnitCost> cost,
        Map<Factor, Spread> factors,
        Optional<String> saves,
        Optional<Kind> kind,
        Optional<String> evidence,
        List<String> missing,
        List<String> assumed) {

    /** Copies the collections. */
    public Outcome {
        Map<Factor, Spread> copy = new EnumMap<>(Factor.class);
        copy.putAll(factors);
        factors = Collections.unmodifiableMap(copy);
        missing = List.copyOf(missing);
        assumed = List.copyOf(assumed);
    }
}
