package org.levelfield.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.mention.Concept;
import org.levelfield.mention.Mark;
import org.levelfield.mention.MarkedDocument.MarkedClause;
import org.levelfield.rules.engine.RuleNeeds.Recognition;

/**
 * Keeps from a session the clauses and concepts that can make no difference to its rules: most of them. It decides
 * nothing; whether a rule matches what is let through is for the rule to say. Immutable.
 */
final class Screen {

    private static final int INSIDE = 1;
    private static final int OUTSIDE = 2;

    private final RuleNeeds needs;

    /** Concepts that a card names as words of relief. */
    private final Set<String> reliefs;

    /** Rules that any clause could match. */
    private final List<Recognition> always;

    /** The other rules by one of the marks that they cannot do without. */
    private final Map<String, List<Recognition>> byMark = new HashMap<>();

    /** The names of all marks that some rule cannot do without. */
    private final Set<String> signs = new HashSet<>();

    Screen(RuleNeeds needs, Collection<KnownRelief> reliefs) {
        this.needs = needs;
        this.reliefs = reliefs.stream().map(KnownRelief::concept).collect(Collectors.toUnmodifiableSet());
        this.always = needs.recognitions().stream()
                .filter(one -> one.signs().isEmpty())
                .toList();
        for (Recognition one : needs.recognitions()) {
            if (!one.signs().isEmpty()) {
                one.signs()
                        .get(0)
                        .names()
                        .forEach(name -> byMark.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(one));
                one.signs().forEach(sign -> signs.addAll(sign.names()));
            }
        }
    }

    /** The facts of a clause that the rules must see, in their order: its statement and marks; often none. */
    List<Object> facts(MarkedClause clause) {
        List<Recognition> possible = possible(there(clause));
        List<Object> facts = new ArrayList<>();
        if (!possible.isEmpty()) {
            facts.add(clause.statement());
        }
        for (Mark mark : clause.marks()) {
            // Numbers are few.
            if (!(mark instanceof Concept concept) || isWanted(concept, possible)) {
                facts.add(mark);
            }
        }
        return facts;
    }

    private boolean isWanted(Concept concept, List<Recognition> possible) {
        boolean relief = reliefs.contains(concept.name());
        if (needs.anywhere().takes(concept, relief && concept.isOwn())) {
            return true;
        }
        return !possible.isEmpty()
                && (needs.recognised().takes(concept, relief)
                        || possible.stream().anyMatch(one -> one.wanted().takes(concept, relief)));
    }

    private List<Recognition> possible(Map<String, Integer> there) {
        List<Recognition> possible = new ArrayList<>(always);
        for (String name : there.keySet()) {
            for (Recognition one : byMark.getOrDefault(name, List.of())) {
                if (one.signs().stream().allMatch(sign -> isThere(sign, there))) {
                    possible.add(one);
                }
            }
        }
        return possible;
    }

    private static boolean isThere(Sign sign, Map<String, Integer> there) {
        int where = switch (sign.where()) {
            case INSIDE -> INSIDE;
            case OUTSIDE -> OUTSIDE;
            case ANYWHERE -> INSIDE | OUTSIDE;
        };
        return sign.names().stream().anyMatch(name -> (there.getOrDefault(name, 0) & where) != 0);
    }

    /** Which signs a clause holds, and where they stand. */
    private Map<String, Integer> there(MarkedClause clause) {
        Map<String, Integer> there = new HashMap<>();
        for (Mark mark : clause.marks()) {
            String name = mark instanceof Concept concept
                    ? concept.name()
                    : mark.getClass().getSimpleName();
            if (signs.contains(name)) {
                there.merge(name, mark.isOwn() ? INSIDE : OUTSIDE, (one, two) -> one | two);
            }
        }
        return there;
    }
}
