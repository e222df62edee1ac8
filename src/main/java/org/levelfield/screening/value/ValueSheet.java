package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a service saves, in pounds of today over all its years, unrounded. Low takes the least favourable value of
 * everything at once, high the most favourable.
 *
 * @param valueCase what it was reckoned from
 * @param cost of the service; low is its greatest, for the low case bears it; empty where it is not known
 * @param savings of all outcomes that could be reckoned; empty where there is none
 * @param perPound savings for each pound of cost; empty where one of them is not known, or the service costs nothing
 * @param net savings less cost; may be below nothing
 * @param breakEven people a year from whom on savings reach the cost, if the cost stays and savings grow with people; rounded
 *     up to three digits
 * @param budgets savings by whose budget is spared, greatest first; an empty name is not known
 * @param kinds savings by what the budget gains ({@link Kind#id}), greatest first; an empty name is not known
 * @param drivers what moves savings for each pound (or savings, where that is not known) most, greatest first
 * @param lines an entry for each outcome that was reckoned
 * @param leftOut what could not be reckoned, and what is missing
 * @param cautions what a reader must know of the figures, in sentences
 */
public record ValueSheet(
        ValueCase valueCase,
        Optional<Cases> cost,
        Optional<Cases> savings,
        Optional<Cases> perPound,
        Optional<Cases> net,
        Optional<BigDecimal> breakEven,
        List<Part> budgets,
        List<Part> kinds,
        List<Driver> drivers,
        List<Line> lines,
        List<LeftOut> leftOut,
        List<String> cautions) {

    /** Copies the lists. */
    public ValueSheet {
        budgets = List.copyOf(budgets);
        kinds = List.copyOf(kinds);
        drivers = List.copyOf(drivers);
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
        cautions = List.copyOf(cautions);
    }

    /** One figure in the three cases. */
    public record Cases(BigDecimal low, BigDecimal central, BigDecimal high) {}

    /** A share of the savings; {@code name} is empty where it is not known whose, or of which kind. */
    public record Part(String name, Cases savings) {}

    /** What one factor does to the result, from its least to its most favourable value, all else central. */
    public record Driver(String what, BigDecimal from, BigDecimal to) {}

    /** One outcome: what one event costs in the prices of the sheet, and what is saved over all years. */
    public record Line(Outcome outcome, Spread unitCost, Cases savings) {}

    /** An outcome that is in no sum. */
    public record LeftOut(String name, List<String> missing) {}
}
