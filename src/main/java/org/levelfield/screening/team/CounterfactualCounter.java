package org.levelfield.screening.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for each demand, who of a pool could bid alone or in pairs if it were dropped or eased. Each single member and
 * each pair is tried once: who fails two demands gains nothing by a change to one. Who must be in the group, and how
 * many it may have, is left out of account: it is the pool that is looked at, not one bidder's plans.
 */
public final class CounterfactualCounter {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final int pool;
    private final List<Demand> demands;
    private final Rule[] rules;
    private final @Nullable Rule[] eased;

    /** The places of the demands, those that fewest meet alone first. */
    private final int[] order;

    private final Counter always;
    private final Counter[] ifDropped;
    private final Counter[] ifEased;

    private CounterfactualCounter(Puzzle puzzle, Map<String, Demand> easedById) {
        pool = puzzle.members().size();
        demands = puzzle.demands();
        rules = demands.stream().map(Rule::of).toArray(Rule[]::new);
        eased = demands.stream()
                .map(one -> Optional.ofNullable(easedById.get(one.id()))
                        .map(Rule::of)
                        .orElse(null))
                .toArray(Rule[]::new);
        order = IntStream.range(0, rules.length)
                .boxed()
                .sorted(Comparator.comparingInt(one -> Bits.count(rules[one].alone())))
                .mapToInt(Integer::intValue)
                .toArray();
        always = new Counter(pool);
        ifDropped = counters();
        ifEased = counters();
    }

    private Counter[] counters() {
        return IntStream.range(0, rules.length)
                .mapToObj(one -> new Counter(pool))
                .toArray(Counter[]::new);
    }

    /**
     * Counts.
     *
     * @param eased by the id of a demand, its eased form, for the same pool; others have none
     */
    public static Counterfactuals count(Puzzle puzzle, Map<String, Demand> eased) {
        eased.values().forEach(one -> {
            if (one.amounts().size() != puzzle.members().size()) {
                throw new IllegalArgumentException(one.id() + ": an amount is wanted for each member of the pool");
            }
        });
        CounterfactualCounter counter = new CounterfactualCounter(puzzle, eased);
        counter.tryAll();
        return counter.told();
    }

    private void tryAll() {
        for (int one = 0; one < pool; one++) {
            tryAlone(one);
            for (int other = one + 1; other < pool; other++) {
                tryPair(one, other);
            }
        }
    }

    private Counterfactuals told() {
        List<Counterfactual> each = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            Optional<Counts> counts = eased[i] == null ? Optional.empty() : Optional.of(ifEased[i].counts());
            each.add(new Counterfactual(demands.get(i).id(), ifDropped[i].with(always), counts));
        }
        return new Counterfactuals(always.counts(), each);
    }

    private void tryAlone(int member) {
        int failing = NONE;
        for (int one : order) {
            if (!Bits.has(rules[one].alone(), member)) {
                failing = failing == NONE ? one : SEVERAL;
                if (failing == SEVERAL) {
                    return;
                }
            }
        }
        if (failing == NONE) {
            always.addAlone(member);
        } else {
            ifDropped[failing].addAlone(member);
        }
        for (int one = 0; one < rules.length; one++) {
            Rule change = eased[one];
            if (change != null && (failing == NONE || failing == one) && Bits.has(change.alone(), member)) {
                ifEased[one].addAlone(member);
            }
        }
    }

    private void tryPair(int one, int other) {
        int[] pair = {one, other};
        int led = failing(pair, one);
        int ledByOther = failing(pair, other);
        if (led == SEVERAL && ledByOther == SEVERAL) {
            return;
        }
        if (led == NONE || ledByOther == NONE) {
            always.addPair(one, other);
        } else {
            if (led >= 0) {
                ifDropped[led].addPair(one, other);
            }
            if (ledByOther >= 0 && ledByOther != led) {
                ifDropped[ledByOther].addPair(one, other);
            }
        }
        for (int demand = 0; demand < rules.length; demand++) {
            Rule change = eased[demand];
            if (change != null
                    && (isMet(change, pair, one, led, demand) || isMet(change, pair, other, ledByOther, demand))) {
                ifEased[demand].addPair(one, other);
            }
        }
    }

    /** Whether a pair under a lead meets a demand's eased form, and fails no other demand. */
    private static boolean isMet(Rule change, int[] pair, int lead, int failing, int demand) {
        return (failing == NONE || failing == demand) && isMet(change, pair, lead);
    }

    private static boolean isMet(Rule rule, int[] pair, int lead) {
        return (!rule.mustLead() || Bits.has(rule.leads(), lead)) && rule.isMetBy(pair);
    }

    /** The place of the one demand that a pair under a lead fails. */
    private int failing(int[] pair, int lead) {
        int failing = NONE;
        for (int one : order) {
            if (!isMet(rules[one], pair, lead)) {
                if (failing != NONE) {
                    return SEVERAL;
                }
                failing = one;
            }
        }
        return failing;
    }
}
