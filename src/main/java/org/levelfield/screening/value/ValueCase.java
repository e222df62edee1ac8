package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a charity says of a service.
 *
 * @param service its name
 * @param buyer who is to pay for it
 * @param prices the year in whose prices all is told
 * @param cost pounds a year, in the prices of that year; empty where it is not known
 * @param people how many are helped in a year; empty where it is not known
 * @param years how long the service runs and savings are counted, from 1
 * @param discounting what a later year counts
 * @param outcomes in the order of the file
 */
public record ValueCase(
        String service,
        String buyer,
        PriceYear prices,
        Optional<Spread> cost,
        Optional<BigDecimal> people,
        int years,
        Discounting discounting,
        List<Outcome> outcomes) {

    /** Copies the list. */
    public ValueCase {
        outcomes = List.copyOf(outcomes);
    }
}
