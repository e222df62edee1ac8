package org.levelfield.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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

/** Remembers which rule made which fact, and from what. One for each session; used by its thread alone. */
final class FiredRules {

    /** The confidence of a rule that names none. */
    private static final BigDecimal USUAL = new BigDecimal("0.8");

    private final Deque<Match> firing = new ArrayDeque<>();
    private final IdentityHashMap<Object, Match> makers = new IdentityHashMap<>();

    AgendaEventListener agenda() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing.push(event.getMatch());
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

    /** How sure the rule is that made a fact. */
    BigDecimal confidence(Object fact) {
        return Optional.ofNullable(makers.get(fact))
                .map(match -> match.getRule().getMetaData().get("confidence"))
                .map(value -> new BigDecimal(value.toString()))
                .orElse(USUAL);
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
