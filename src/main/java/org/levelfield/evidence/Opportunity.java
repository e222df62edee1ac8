package org.levelfield.evidence;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which packs a barrier could have been found: those of which a part that can hold it was read. Which parts those are
 * follows from where the barrier bites, and from nothing that was found, so that a rate is not swayed by what it counts.
 */
final class Opportunity {

    /** With fewer clauses a part is a heading that sends the reader elsewhere. */
    static final long LEAST_CLAUSES = 5;

    private static final Map<String, Set<String>> PARTS = Map.of(
            "eligibility", Set.of("eligibility", "instructions", "form"),
            "award", Set.of("award", "instructions"),
            "process", Set.of("instructions"),
            "terms", Set.of("terms"),
            "access", Set.of("instructions", "eligibility", "specification"));

    private Opportunity() {}

    /** Whether a pack of which these parts were read could have shown a barrier that bites there. */
    static boolean isGiven(String gate, Set<String> partsRead) {
        return PARTS.getOrDefault(gate, Set.of()).stream().anyMatch(partsRead::contains);
    }

    static String told() {
        String gates = new TreeSet<>(PARTS.keySet())
                .stream()
                        .map(gate -> gate + ": " + String.join(" or ", new TreeSet<>(PARTS.get(gate))))
                        .collect(Collectors.joining("; "));
        return "A barrier's rate is over the packs of which a part that can hold it was read, with at least "
                + LEAST_CLAUSES + " clauses, by where the barrier bites (" + gates
                + "). A barrier found in a pack without such a part is told apart and not in the rate.";
    }
}
