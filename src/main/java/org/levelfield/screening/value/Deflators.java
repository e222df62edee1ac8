package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of prices by year.
 *
 * @param name the file that it was read from
 * @param index the level of prices of each year, above nothing; only their ratio counts
 * @param forecasts the years that were forecasts when the table was made
 */
public record Deflators(String name, SortedMap<PriceYear, BigDecimal> index, Set<PriceYear> forecasts) {

    /** Copies the collections. */
    public Deflators {
        index = Collections.unmodifiableSortedMap(new TreeMap<>(index));
        forecasts = Set.copyOf(forecasts);
    }

    /** By what money of one year is to be multiplied for the prices of another; empty where a year is not held. */
    Optional<Rise> rise(PriceYear from, PriceYear to) {
        BigDecimal before = index.get(from);
        BigDecimal after = index.get(to);
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(new Rise(before, after, forecasts.contains(from) || forecasts.contains(to)));
    }

    /** From one level of prices to another. */
    record Rise(BigDecimal before, BigDecimal after, boolean isForecast) {}
}
