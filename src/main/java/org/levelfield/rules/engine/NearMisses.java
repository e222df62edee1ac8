package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.runtime.KieSession;
import org.levelfield.mention.Statement;

/**
 * Finds the clauses that came nearest to a barrier: its rules are compiled beside variants of themselves, and what a
 * variant matches and no whole rule does is a near miss.
 */
final class NearMisses {

    private NearMisses() {}

    /**
     * The near misses of a barrier, in the order of clauses.
     *
     * @param path the file of the barrier's rules, as it is shown
     * @param text of that file
     * @param facts what a session holds beside its clauses
     * @param batches the pack
     */
    static List<NearMiss> find(String path, String text, List<Object> facts, List<ClauseBatch> batches) {
        List<RuleVariant> variants = RuleVariant.of(text, true).stream()
                .filter(RuleVariant::asksForWords)
                .toList();
        // What judges a requirement takes long to compile, and no clause is recognised by it.
        KieBase base = compile(path, RuleVariant.recognising(text), variants, List.of());
        Map<String, RuleVariant> byName = new TreeMap<>();
        variants.forEach(variant -> byName.put(variant.name(), variant));
        return batches.stream()
                .flatMap(batch -> find(base, byName, facts, batch).stream())
                .toList();
    }

    /**
     * Rules beside variants of them; a variant that cannot be compiled is left out.
     *
     * @param shared further rules, in packages of their own
     */
    static KieBase compile(String path, PackageDescr rules, List<RuleVariant> variants, List<PackageDescr> shared) {
        Map<String, PackageDescr> files = new TreeMap<>(Map.of(path, rules));
        for (int i = 0; i < variants.size(); i++) {
            files.put(path + "#" + i, variants.get(i).file());
        }
        return RuleCompiler.compile(path, shared, files, new ArrayList<>());
    }

    private static List<NearMiss> find(
            KieBase base, Map<String, RuleVariant> variants, List<Object> facts, ClauseBatch batch) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        batch.clauses().forEach(clause -> statements.put(clause.statement().id(), clause.statement()));
        Matches matches = new Matches(variants);
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(matches);
            facts.forEach(session::insert);
            batch.clauses().forEach(clause -> {
                session.insert(clause.statement());
                clause.marks().forEach(session::insert);
            });
            session.fireAllRules(match -> !RuleVariant.isVariant(match.getRule().getName()));
        } finally {
            session.dispose();
        }
        List<String> order = List.copyOf(statements.keySet());
        return matches.near().stream()
                .sorted(Comparator.<NearMiss>comparingInt(
                                miss -> order.indexOf(miss.statement().id()))
                        .thenComparing(NearMiss::line)
                        .thenComparing(NearMiss::rule)
                        .thenComparing(NearMiss::condition))
                .toList();
    }

    /** Notes of which clause each rule and variant matched. */
    private static final class Matches extends DefaultAgendaEventListener {
        private final Map<String, RuleVariant> variants;
        private final Set<String> whole = new HashSet<>();
        private final Set<NearMiss> near = new HashSet<>();

        Matches(Map<String, RuleVariant> variants) {
            this.variants = variants;
        }

        @Override
        public void matchCreated(MatchCreatedEvent event) {
            Optional<Statement> statement = event.getMatch().getObjects().stream()
                    .filter(Statement.class::isInstance)
                    .map(Statement.class::cast)
                    .findFirst();
            String rule = event.getMatch().getRule().getName();
            RuleVariant variant = variants.get(rule);
            if (statement.isEmpty()) {
                return;
            }
            if (variant == null) {
                whole.add(statement.get().id());
            } else {
                near.add(new NearMiss(statement.get(), variant.rule(), variant.condition(), variant.line()));
            }
        }

        List<NearMiss> near() {
            return near.stream()
                    .filter(miss -> !whole.contains(miss.statement().id()))
                    .toList();
        }
    }
}
