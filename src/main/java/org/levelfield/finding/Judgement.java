package org.levelfield.finding;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.clause.Traceable;
import org.levelfield.requirement.Requirement;
import org.levelfield.tender.Law;

/**
 * What one rule of judgement says of a requirement under one law. Of several about the same requirement the gravest
 * counts.
 *
 * @param requirement what is judged
 * @param law under which law
 * @param status what the rule says
 * @param basis ids of the barrier's provisions on which it rests
 * @param missing facts that would have to be known to say more
 */
public record Judgement(Requirement requirement, Law law, Status status, List<String> basis, List<String> missing)
        implements Traceable {

    /** Keeps its own copies. */
    public Judgement {
        basis = List.copyOf(basis);
        missing = List.copyOf(missing);
    }

    /** A possible breach of the provisions named. */
    public static Judgement possibleBreach(Requirement requirement, Law law, String... basis) {
        return new Judgement(requirement, law, Status.POSSIBLE_BREACH, List.of(basis), List.of());
    }

    /** Against guidance, or against a duty to have regard, of the provisions named. */
    public static Judgement againstGuidance(Requirement requirement, Law law, String... basis) {
        return new Judgement(requirement, law, Status.AGAINST_GUIDANCE, List.of(basis), List.of());
    }

    /** A practical barrier; the provisions named speak to it, though they do not forbid it. */
    public static Judgement practicalBarrier(Requirement requirement, Law law, String... basis) {
        return new Judgement(requirement, law, Status.PRACTICAL_BARRIER, List.of(basis), List.of());
    }

    /** Worth a note only. */
    public static Judgement note(Requirement requirement, Law law, String... basis) {
        return new Judgement(requirement, law, Status.NOTE, List.of(basis), List.of());
    }

    /** The same judgement, with a fact named that would decide more. */
    public Judgement missing(String fact) {
        List<String> all = new ArrayList<>(missing);
        all.add(fact);
        return new Judgement(requirement, law, status, basis, all);
    }

    @Override
    public String kind() {
        return "judgement";
    }

    @Override
    public String told() {
        return status.id().replace('-', ' ');
    }
}
