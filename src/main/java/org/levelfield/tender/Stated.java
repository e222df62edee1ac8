package org.levelfield.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Facts that the user states; each overrides what the pack says.
 *
 * @param law the law, with its branch where stated
 * @param value the whole-term value
 * @param termMonths the term in months
 * @param published the day of publication
 * @param deadline the last day for bids
 */
public record Stated(
        Optional<TenderFact.ChosenLaw> law,
        Optional<Money> value,
        Optional<BigDecimal> termMonths,
        Optional<LocalDate> published,
        Optional<LocalDate> deadline) {

    /** Nothing stated. */
    public static final Stated NOTHING =
            new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
