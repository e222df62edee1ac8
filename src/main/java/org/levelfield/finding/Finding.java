package org.levelfield.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.levelfield.clause.Evidence;
import org.levelfield.requirement.Requirement;

/**
 * A barrier that was found.
 *
 * @param id fingerprint of barrier and wording, unique in a report
 * @param barrier the barrier's id
 * @param group the barrier's group
 * @param severity how much it excludes
 * @param status what the law says of it
 * @param confidence of the rule that recognised it, 0 to 1
 * @param message what the clause asks, one sentence
 * @param why the rule's reasoning with the numbers that it used
 * @param missingFacts what would have to be known to decide more
 * @param legalBasis the provisions that speak to it
 * @param remedy wording that would remove the barrier
 * @param question to the buyer, without the bidder's name
 * @param requirement what is asked
 * @param mitigations words that soften it
 * @param evidence where it stands; the clause itself first
 * @param trace what fired, outermost first
 * @param candidates where the law is unknown, what each law that could apply would say
 */
public record Finding(
        String id,
        String barrier,
        String group,
        Severity severity,
        Status status,
        BigDecimal confidence,
        String message,
        String why,
        List<String> missingFacts,
        List<LegalBasis> legalBasis,
        String remedy,
        String question,
        Requirement requirement,
        List<Mitigation> mitigations,
        List<Evidence> evidence,
        List<TraceStep> trace,
        List<Candidate> candidates) {

    /**
     * What a law that could apply would say.
     *
     * @param regime the law's id
     * @param status what it would say
     */
    public record Candidate(String regime, Status status) {}

    /** Keeps its own copies. */
    public Finding {
        missingFacts = List.copyOf(missingFacts);
        legalBasis = List.copyOf(legalBasis);
        mitigations = List.copyOf(mitigations);
        evidence = List.copyOf(evidence);
        trace = List.copyOf(trace);
        candidates = List.copyOf(candidates);
    }

    /** The same finding by its name. */
    public Finding named(String name) {
        return new Finding(
                name,
                barrier,
                group,
                severity,
                status,
                confidence,
                message,
                why,
                missingFacts,
                legalBasis,
                remedy,
                question,
                requirement,
                mitigations,
                evidence,
                trace,
                candidates);
    }

    /** The clause itself. */
    public Optional<Evidence> clause() {
        return evidence.stream().findFirst();
    }
}
