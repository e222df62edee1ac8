package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.runtime.KieSession;
import org.levelfield.finding.Doubt;
import org.levelfield.finding.DoubtfulNumber;
import org.levelfield.finding.Judgement;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.TraceStep;
import org.levelfield.finding.Weight;
import org.levelfield.requirement.GroupTerm;
import org.levelfield.requirement.GroupTopic;
import org.levelfield.requirement.Requirement;
import org.levelfield.tender.Exempt;
import org.levelfield.tender.Law;

/**
 * What is left in a session when no rule can fire any more.
 *
 * @param laws the law and those that could apply
 * @param requirements what is asked
 * @param groupTerms what is said of groups that bid together, each with the kinds of demand of which it speaks
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
        List<GroupTerm> groupTerms,
        List<Traced> judgements,
        List<Mitigation> mitigations,
        List<Weight> weights,
        List<DoubtfulNumber> doubtful,
        List<Doubt> doubts,
        List<Exempt> exempt) {

    static final SessionResult EMPTY = new SessionResult(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A judgement with what led to it. */
    record Traced(Judgement judgement, List<TraceStep> trace, BigDecimal confidence) {}

    static SessionResult of(KieSession session, FiredRules fired) {
        Map<Class<?>, List<Object>> facts = new HashMap<>();
        // One walk over all facts, since most are of clauses and the rules made few.
        session.getFactHandles().stream()
                .map(InternalFactHandle.class::cast)
                // A session hands them out by their places in memory, which differ from run to run.
                .sorted(Comparator.comparingLong(InternalFactHandle::getId))
                .map(InternalFactHandle::getObject)
                .forEach(fact -> facts.computeIfAbsent(fact.getClass(), any -> new ArrayList<>())
                        .add(fact));
        List<Traced> judgements = new ArrayList<>();
        for (Judgement judgement : all(facts, Judgement.class)) {
            judgements.add(new Traced(judgement, fired.trace(judgement), fired.confidence(judgement.requirement())));
        }
        return new SessionResult(
                all(facts, Law.class),
                all(facts, Requirement.class),
                groupTerms(all(facts, GroupTerm.class), all(facts, GroupTopic.class)),
                judgements,
                all(facts, Mitigation.class),
                all(facts, Weight.class),
                all(facts, DoubtfulNumber.class),
                all(facts, Doubt.class),
                all(facts, Exempt.class));
    }

    private static List<GroupTerm> groupTerms(List<GroupTerm> terms, List<GroupTopic> topics) {
        return terms.stream()
                .map(term -> term.about(topics.stream()
                        .filter(topic -> topic.term().equals(term))
                        .map(GroupTopic::row)
                        .collect(Collectors.toSet())))
                .toList();
    }

    /** These are records, so that no class stands below one. */
    private static <T extends Record> List<T> all(Map<Class<?>, List<Object>> facts, Class<T> type) {
        return facts.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /**
     * Both results; the law of the first session stands, since all sessions decide it by the same rules, and what both
     * ask for is asked for once.
     */
    SessionResult with(SessionResult other) {
        return new SessionResult(
                laws.isEmpty() ? other.laws : laws,
                List.copyOf(new LinkedHashSet<>(joined(requirements, other.requirements))),
                List.copyOf(new LinkedHashSet<>(joined(groupTerms, other.groupTerms))),
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
                groupTerms.stream()
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
