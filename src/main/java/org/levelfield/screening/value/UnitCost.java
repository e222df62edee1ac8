package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one event costs, as it is published or as the bidder states it.
 *
 * @param amount pounds, in the prices of {@code year}
 * @param year the price year
 * @param source who says so
 * @param table the kind of table that it was taken from ({@code gmca}, {@code nhs-ncc}, {@code table}) and its code
 * @param rating red, amber or green: what the publisher thinks of its strength ({@code R}, {@code A}, {@code G})
 */
public record UnitCost(
        Spread amount, PriceYear year, String source, Optional<Reference> table, Optional<String> rating) {

    /**
     * Where a cost stands in a published table.
     *
     * @param kind which table
     * @param code its code there
     */
    public record Reference(String kind, String code) {

        /** Whether the other is a part of this: {@code CR1.0.1} of {@code CR1.0}. */
        public boolean holds(Reference other) {
            return kind.equals(other.kind) && other.code.startsWith(code + ".");
        }

        @Override
        public String toString() {
            return kind + " " + code;
        }
    }

    /** A cost of a table, without a range. */
    static UnitCost published(BigDecimal amount, PriceYear year, String source, Reference table, String rating) {
        Optional<String> rated = rating.isBlank() ? Optional.empty() : Optional.of(rating.strip());
        return new UnitCost(Spread.of(amount), year, source, Optional.of(table), rated);
    }
}
