package org.levelfield.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.Severity;

/**
 * What a barrier's {@code barrier.yaml} says of it.
 *
 * @param id one name everywhere: folder, rules, report
 * @param title for a person
 * @param group the folder in which the barrier's folder stands
 * @param gate where it bites: eligibility, award, process, terms or access
 * @param since the version that first had it
 * @param severity where no amount decides
 * @param severities by variant, where they differ
 * @param amountDecidesSeverity false where an amount asked for can be bought, so that it says little of who is shut out
 * @param hurts whom it hurts, one sentence
 * @param message what the clause asks; {@code {value}} stands for the measure
 * @param messages by variant, where they differ
 * @param espd the criterion's code in the European single procurement document
 * @param aggregation how a group meets it together
 * @param law the provisions that speak to it
 * @param mitigations what takes it back or softens it
 * @param screen how a bidder is tested against it; empty where it asks nothing of one
 * @param remedy wording that would remove it
 * @param question to the buyer; {@code {clause}} stands for the place
 */
public record BarrierCard(
        String id,
        String title,
        String group,
        Gate gate,
        String since,
        Severity severity,
        Map<String, Severity> severities,
        Optional<Boolean> amountDecidesSeverity,
        String hurts,
        String message,
        Map<String, String> messages,
        Optional<String> espd,
        String aggregation,
        List<LegalBasis> law,
        List<Relief> mitigations,
        Optional<Screen> screen,
        String remedy,
        String question) {

    /** Where a barrier bites. */
    public enum Gate {
        ELIGIBILITY,
        AWARD,
        PROCESS,
        TERMS,
        ACCESS
    }

    /** How far from the requirement the words of a mitigation may stand. */
    public enum Reach {
        CLAUSE,
        NEIGHBOURS,
        SECTION,
        DOCUMENT
    }

    /**
     * Words that take a requirement of this barrier back or soften it.
     *
     * @param id unique within the barrier
     * @param wording what such words say
     * @param effect what they do
     * @param concept the lexicon's concept by which they are known
     * @param reach how far off they may stand
     * @param variants the ways of asking that they relieve; all where it is empty
     */
    public record Relief(
            String id,
            String wording,
            Mitigation.Effect effect,
            String concept,
            Reach reach,
            Optional<List<String>> variants) {}

    /**
     * How a bidder is tested against a requirement of this barrier.
     *
     * @param by what of a bidder answers it
     * @param row the row of the table of consortium defaults that it belongs to; empty where no such row speaks of it
     */
    public record Screen(Capacity by, Optional<String> row) {}

    /** Keeps its own copies. */
    public BarrierCard {
        severities = Map.copyOf(severities);
        messages = Map.copyOf(messages);
        law = List.copyOf(law);
        mitigations = List.copyOf(mitigations);
    }

    /** The severity of a variant, where no amount decides. */
    public Severity severityOf(String variant) {
        return severities.getOrDefault(variant, severity);
    }

    /** The message of a variant, {@code {value}} still in it. */
    public String messageOf(String variant) {
        return messages.getOrDefault(variant, message);
    }

    /** The provision of an id. */
    public Optional<LegalBasis> provision(String lawId) {
        return law.stream().filter(basis -> basis.id().equals(lawId)).findFirst();
    }
}
