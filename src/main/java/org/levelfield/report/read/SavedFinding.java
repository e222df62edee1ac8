package org.levelfield.report.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.requirement.Measure;

/**
 * A finding of an earlier report.
 *
 * @param id its fingerprint
 * @param barrier the barrier's id
 * @param group the barrier's group
 * @param severity how much it excludes
 * @param status what the law said of it
 * @param confidence 0 to 1
 * @param message what the clause asks
 * @param why the reasoning
 * @param law the provisions that spoke to it
 * @param remedy wording that would remove it
 * @param question to the buyer
 * @param measure how much is asked, where that was told
 * @param places where it stands, the clause itself first; at least one
 * @param trace what fired, outermost first
 */
public record SavedFinding(
        String id,
        String barrier,
        String group,
        Severity severity,
        Status status,
        BigDecimal confidence,
        String message,
        String why,
        List<Provision> law,
        String remedy,
        String question,
        Optional<Measure> measure,
        List<Place> places,
        List<Step> trace) {

    /** Keeps its own copies. */
    public SavedFinding {
        law = List.copyOf(law);
        places = List.copyOf(places);
        trace = List.copyOf(trace);
    }

    /** The clause itself. */
    public Place clause() {
        return places.get(0);
    }

    /**
     * A provision.
     *
     * @param regime the id of the regime to which it belongs
     * @param cite as a lawyer cites it
     * @param says what it says
     * @param verified whether the citation was checked against a text
     */
    public record Provision(String regime, String cite, String says, boolean verified) {}

    /**
     * A place and the words that stand there.
     *
     * @param document the document's path
     * @param quote verbatim
     * @param page counted from 1
     * @param section number or heading
     * @param table table, row and column
     */
    public record Place(
            String document, String quote, OptionalInt page, Optional<String> section, Optional<String> table) {}

    /**
     * A rule that fired.
     *
     * @param rule its name
     * @param facts what it matched, in the order of its conditions
     */
    public record Step(String rule, List<Seen> facts) {

        /** Keeps its own copy. */
        public Step {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact that a rule matched.
     *
     * @param kind what it is
     * @param text what it says
     * @param place where it stands
     */
    public record Seen(String kind, String text, Optional<Place> place) {}
}
