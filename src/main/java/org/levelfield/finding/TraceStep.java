package org.levelfield.finding;

import java.util.List;
import java.util.Optional;
import org.levelfield.clause.Evidence;

/**
 * A rule that fired, and the facts that it matched.
 *
 * @param rule the rule's name
 * @param facts what it matched, in the order of its conditions
 */
public record TraceStep(String rule, List<Seen> facts) {

    /**
     * A fact that a rule matched.
     *
     * @param kind what it is
     * @param text what it says
     * @param evidence where it stands
     */
    public record Seen(String kind, String text, Optional<Evidence> evidence) {}

    /** Keeps its own copy. */
    public TraceStep {
        facts = List.copyOf(facts);
    }
}
