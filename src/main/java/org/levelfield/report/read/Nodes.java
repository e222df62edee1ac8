package org.levelfield.report.read;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.mention.quantity.Comparison;
import org.levelfield.requirement.Measure;
import tools.jackson.databind.JsonNode;

/** Values of JSON that may be of any type. */
final class Nodes {

    /** A number of more digits, before or after the point, says nothing and would take long to write out. */
    private static final int MOST_DIGITS = 40;

    private static final List<String> UNITS = List.of(
            "years", "months", "days", "working-days", "percent", "count", "ratio", "score", "times-contract-value");

    private Nodes() {}

    /** Words; empty for nothing, blanks and all other types. */
    static Optional<String> text(JsonNode node) {
        return node.isString() && !node.asString().isBlank() ? Optional.of(node.asString()) : Optional.empty();
    }

    /** Words; the empty string where there are none. */
    static String words(JsonNode node) {
        return text(node).orElse("");
    }

    static Optional<BigDecimal> number(JsonNode node) {
        if (!node.isNumber()) {
            return Optional.empty();
        }
        BigDecimal number = node.decimalValue();
        boolean told = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return told ? Optional.of(number) : Optional.empty();
    }

    static OptionalInt page(JsonNode node) {
        Optional<BigDecimal> page = number(node)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0);
        return page.map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
    }

    /** How much is asked; empty where the node tells none, or one in a unit that is not known. */
    static Optional<Measure> measure(JsonNode node) {
        String unit = words(node.path("unit"));
        Comparison comparison = switch (words(node.path("comparison"))) {
            case ">=" -> Comparison.AT_LEAST;
            case ">" -> Comparison.MORE_THAN;
            case "<=" -> Comparison.AT_MOST;
            case "<" -> Comparison.LESS_THAN;
            default -> Comparison.STATED;
        };
        boolean known = UNITS.contains(unit) || isCurrency(unit);
        return number(node.path("amount")).filter(any -> known).map(amount -> new Measure(amount, unit, comparison));
    }

    private static boolean isCurrency(String unit) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(unit));
    }
}
