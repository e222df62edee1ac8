package org.levelfield.screening.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of the registers.
 *
 * @param floor the demand
 * @param eased the demand as it might be instead
 * @param source the one register to count; else all those of real charities in the store, and where it holds none, the
 *     synthetic one
 * @param cause words that what a charity is for, for whom or how must hold, small and large letters being the same
 * @param area words that where it works must hold
 * @param asOf the day on which years are reckoned; else the day of each register
 */
public record Question(
        Floor floor,
        Optional<Floor> eased,
        Optional<Source> source,
        Optional<String> cause,
        Optional<String> area,
        Optional<LocalDate> asOf) {

    /** About all charities. */
    public static Question about(Floor floor) {
        return new Question(
                floor, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with what the demand might be instead. */
    public Question easedTo(Floor other) {
        return new Question(floor, Optional.of(other), source, cause, area, asOf);
    }
}
