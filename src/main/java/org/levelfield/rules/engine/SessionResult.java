package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.levelfield.finding.Doubt;
import org.levelfield.finding.DoubtfulNumber;
import org.levelfield.finding.Judgement;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.TraceStep;
import org.levelfield.finding.Weight;
import org.levelfield.requirement.Requirement;
import org.levelfield.tender.Exempt;
import org.levelfield.tender.Law;

/**
 * What is left in a session when no rule can fire any more.
 *
 * @param laws the law and those that could apply
 * @param requirements what is asked
 * @param judgements what was judged, each with its trace and the confidence of the recognition
 * @param mitigations what softens
 * @param weights severities found from measures
 * @param doubtful numbers that were not read surely
 * @param doubts what makes every finding less sure; all sessions find the same
 * @param exempt provisions that do not hold for this tender; all sessions find the same
 */
record SessionResult(
        List<Law> laws,
        List<Requirement> requirements,
        List<Traced> judgements,
        List<Mitigation> mitigations,
        List<Weight> weights,
        List<DoubtfulNumber> doubtful,
        List<Doubt> doubts,
        List<Exempt> exempt) {

    static final SessionResult EMPTY =
            new SessionResult(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A judgement with what led to it. */
    record Traced(Judgement judgement, List<TraceStep> trace, BigDecimal confidence) {}

    static SessionResult of(KieSession session, FiredRules fired) {
        List<Traced> judgements = new ArrayList<>();
        for (Judgement judgement : all(session, Judgement.class)) {
            judgements.add(new Traced(judgement, fired.trace(judgement), fired.confidence(judgement.requirement())));
        }
        return new SessionResult(
                all(session, Law.class),
                all(session, Requirement.class),
                judgements,
                all(session, Mitigation.class),
                all(session, Weight.class),
                all(session, DoubtfulNumber.class),
                all(session, Doubt.class),
                all(session, Exempt.class));
    }

    private static <T> List<T> all(KieSession session, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object object : session.getObjects(type::isInstance)) {
            found.add(type.cast(object));
        }
        return found;
    }

    /**
     * Both results; the law of the first session stands, since all sessions decide it by the same rules, and what both
     * ask for is asked for once.
     */
    SessionResult with(SessionResult other) {
        return new SessionResult(
                laws.isEmpty() ? other.laws : laws,
                List.copyOf(new LinkedHashSet<>(joined(requirements, other.requirements))),
                joined(judgements, other.judgements),
                joined(mitigations, other.mitigations),
                joined(weights, other.weights),
                joined(doubtful, other.doubtful),
                doubts.isEmpty() ? other.doubts : doubts,
                exempt.isEmpty() ? other.exempt : exempt);
    }

    /** The same without what some clauses ask for. */
    SessionResult without(Set<String> clauses) {
        return new SessionResult(
                laws,
                requirements.stream()
                        .filter(one -> !clauses.contains(one.clause()))
                        .toList(),
                judgements.stream()
                        .filter(one ->
                                !clauses.contains(one.judgement().requirement().clause()))
                        .toList(),
                mitigations,
                weights,
                doubtful,
                doubts,
                exempt);
    }

    private static <T> List<T> joined(List<T> one, List<T> two) {
        List<T> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
