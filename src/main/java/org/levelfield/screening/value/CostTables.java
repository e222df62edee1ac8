package org.levelfield.screening.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user's tables say. The program brings none of its own.
 *
 * @param costs unit costs by how a case names them: {@code gmca CR1.0}
 * @param deflators in the order given; the first that holds both years is taken
 * @param discounting a declining schedule
 * @param deadweight the published default, from the optimistic to the cautious value
 */
public record CostTables(
        Map<String, UnitCost> costs,
        List<Deflators> deflators,
        Optional<Discounting> discounting,
        Optional<Spread> deadweight) {

    /** No table at all. */
    public static final CostTables NONE = new CostTables(Map.of(), List.of(), Optional.empty(), Optional.empty());

    /** Copies the collections. */
    public CostTables {
        costs = Map.copyOf(costs);
        deflators = List.copyOf(deflators);
    }

    /** Both together; what this says comes first. */
    public CostTables with(CostTables more) {
        Map<String, UnitCost> all = new HashMap<>(more.costs);
        all.putAll(costs);
        return new CostTables(
                all,
                java.util.stream.Stream.concat(deflators.stream(), more.deflators.stream())
                        .toList(),
                discounting.or(more::discounting),
                deadweight.or(more::deadweight));
    }

    /** Whether a table of a kind was given. */
    boolean has(String kind) {
        return costs.keySet().stream().anyMatch(name -> name.startsWith(kind + " "));
    }
}
