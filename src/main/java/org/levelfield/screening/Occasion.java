package org.levelfield.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Tender;

/**
 * The facts of a tender on which a bidder's standing turns.
 *
 * @param bid the day by which bids are due; where the tender does not say, the day for which the screening is made
 * @param start the day on which the service starts
 * @param value the estimated value over the whole term
 * @param yearly the same for a year
 */
public record Occasion(LocalDate bid, Optional<LocalDate> start, Optional<Money> value, Optional<Money> yearly) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** What a tender says of it. */
    public static Occasion of(Tender tender, LocalDate asOf) {
        Optional<Money> value = tender.value().map(Fact::value);
        Optional<Money> yearly = value.flatMap(whole -> tender.termMonths()
                .map(Fact::value)
                .filter(months -> months.signum() > 0)
                .map(months -> new Money(
                        whole.amount().multiply(MONTHS).divide(months, 2, RoundingMode.HALF_UP), whole.currency())));
        return new Occasion(
                tender.deadline().map(Fact::value).orElse(asOf), tender.start().map(Fact::value), value, yearly);
    }
}
