package org.levelfield.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.levelfield.mention.MarkedDocument.MarkedClause;

/**
 * Rules with the screen that stands before them.
 *
 * @param rules compiled
 * @param screen lets through what can make a difference to them
 */
record RuleBase(KieBase rules, Screen screen) {

    static RuleBase of(CompiledRules compiled, Collection<KnownRelief> reliefs) {
        return new RuleBase(compiled.base(), new Screen(compiled.needs(), reliefs));
    }

    /**
     * Runs the rules over a batch, in a session of its own.
     *
     * @param facts what holds for the whole tender
     * @param batch some of its clauses
     * @param fires the names of the rules that may fire
     */
    SessionResult run(List<Object> facts, ClauseBatch batch, Predicate<String> fires) {
        KieSession session = rules.newKieSession();
        try {
            FiredRules fired = new FiredRules();
            session.addEventListener(fired.agenda());
            session.addEventListener(fired.memory());
            facts.forEach(session::insert);
            for (MarkedClause clause : batch.clauses()) {
                screen.facts(clause).forEach(session::insert);
            }
            batch.reliefs().forEach(session::insert);
            session.fireAllRules(match -> fires.test(match.getRule().getName()));
            return SessionResult.of(session, fired);
        } finally {
            session.dispose();
        }
    }
}
