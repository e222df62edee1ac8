package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one event costs, as it is published or as the bidder states it.
 *
 * @param what what is priced, and in which unit, as the table says it; empty for a cost of the bidder's own
 * @param amount pounds, in the prices of {@code year}
 * @param year the price year
 * @param source who says so
 * @param table the kind of table that it was taken from ({@code gmca}, {@code nhs-ncc}, {@code table}) and its code
 * @param rating red, amber or green: what the publisher thinks of its strength ({@code R}, {@code A}, {@code G})
 */
public record UnitCost(
        Optional<String> what,
        Spread amount,
        PriceYear year,
        String source,
        Optional<Reference> table,
        Optional<String> rating) {

    /** A cost that the bidder states. */
    static UnitCost stated(Spread amount, PriceYear year, String source) {
        return new UnitCost(Optional.empty(), amount, year, source, Optional.empty(), Optional.empty());
    }

    /** A cost of a table, without a range. */
    static UnitCost published(
            String what, BigDecimal amount, PriceYear year, String source, Reference table, String rating) {
        Optional<String> rated = rating.isBlank() ? Optional.empty() : Optional.of(rating.strip());
        Optional<String> named = what.isBlank() ? Optional.empty() : Optional.of(what.strip());
        return new UnitCost(named, Spread.of(amount), year, source, Optional.of(table), rated);
    }

    /**
     * Where a cost stands in a published table.
     *
     * @param kind which table
     * @param code its code there
     * @param basis which of several values of the line is meant: {@code economic}; empty for the usual one
     */
    public record Reference(String kind, String code, String basis) {

        private static final Pattern NUMBERED = Pattern.compile("[A-Z&]+\\d+(\\.\\d+)+");

        /** Whether the other is a part of this: {@code CR1.0.1} of {@code CR1.0}. */
        public boolean holds(Reference other) {
            return isBeside(other) && other.code.startsWith(code + ".");
        }

        /**
         * Whether this and the other may count the same money although neither holds the other by its code: in the
         * table of Greater Manchester a line that ends in {@code .0} often sums up its neighbours, which only the
         * comment of the line tells.
         */
        public boolean mayOverlap(Reference other) {
            return isBeside(other)
                    && !code.equals(other.code)
                    && NUMBERED.matcher(code).matches()
                    && NUMBERED.matcher(other.code).matches()
                    && family().equals(other.family())
                    && (code.endsWith(".0") || other.code.endsWith(".0"));
        }

        private boolean isBeside(Reference other) {
            return kind.equals(other.kind) && basis.equals(other.basis);
        }

        private String family() {
            return code.substring(0, code.indexOf('.'));
        }

        @Override
        public String toString() {
            return kind + " " + code + (basis.isEmpty() ? "" : " " + basis);
        }
    }
}
