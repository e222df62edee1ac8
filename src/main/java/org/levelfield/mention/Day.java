package org.levelfield.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A date.
 *
 * @param place where
 * @param date the date
 * @param ambiguous whether day and month could be the other way round
 */
public record Day(Place place, LocalDate date, boolean ambiguous) implements Mark {

    /** The number of calendar days from another day to this. */
    public long daysAfter(LocalDate other) {
        return ChronoUnit.DAYS.between(other, date);
    }

    @Override
    public String kind() {
        return "date";
    }

    @Override
    public String told() {
        return date.toString();
    }
}
