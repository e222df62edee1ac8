package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;
import org.levelfield.clause.Traceable;
import org.levelfield.finding.TraceStep;
import org.levelfield.mention.Statement;
import org.levelfield.requirement.Requirement;

/** Remembers which rule made which fact, and from what. One for each session; used by its thread alone. */
final class FiredRules {

    /** The confidence of a rule that names none. */
    private static final BigDecimal USUAL = new BigDecimal("0.8");

    private final Deque<Match> firing = new ArrayDeque<>();
    private final IdentityHashMap<Object, Match> makers = new IdentityHashMap<>();

    /** Matches of rules that recognise, by clause. */
    private final Map<String, List<Match>> recognised = new HashMap<>();

    AgendaEventListener agenda() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing.push(event.getMatch());
                remember(event.getMatch());
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firing.pop();
            }
        };
    }

    RuleRuntimeEventListener memory() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (!firing.isEmpty()) {
                    makers.put(event.getObject(), firing.peek());
                }
            }
        };
    }

    /** The steps that led to a fact, outermost first; none for a fact that no rule made. */
    List<TraceStep> trace(Object fact) {
        List<TraceStep> steps = new ArrayList<>();
        Set<Match> seen = new HashSet<>();
        Deque<Object> open = new ArrayDeque<>(List.of(fact));
        while (!open.isEmpty()) {
            Match match = makers.get(open.remove());
            if (match != null && seen.add(match)) {
                steps.add(step(match));
                open.addAll(match.getObjects());
            }
        }
        return steps;
    }

    /**
     * How sure it is that a requirement is asked: as sure as the surest of the rules that recognised it in the same
     * words, since only the first of them made it.
     */
    BigDecimal confidence(Requirement requirement) {
        String start = requirement.type() + ": ";
        return recognised.getOrDefault(requirement.clause(), List.of()).stream()
                .filter(match -> match.getRule().getName().startsWith(start)
                        && match.getObjects().containsAll(requirement.marks()))
                .map(FiredRules::confidence)
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .orElse(USUAL);
    }

    private static Optional<BigDecimal> confidence(Match match) {
        return Optional.ofNullable(match.getRule().getMetaData().get("confidence"))
                .map(value -> new BigDecimal(value.toString()));
    }

    private void remember(Match match) {
        if (confidence(match).isPresent()) {
            match.getObjects().stream()
                    .filter(Statement.class::isInstance)
                    .map(statement -> ((Statement) statement).id())
                    .findFirst()
                    .ifPresent(clause -> recognised
                            .computeIfAbsent(clause, any -> new ArrayList<>())
                            .add(match));
        }
    }

    private static TraceStep step(Match match) {
        List<TraceStep.Seen> facts = new ArrayList<>();
        for (Object object : match.getObjects()) {
            if (object instanceof Traceable fact) {
                facts.add(new TraceStep.Seen(fact.kind(), fact.told(), fact.evidence()));
            }
        }
        return new TraceStep(match.getRule().getName(), facts);
    }
}
