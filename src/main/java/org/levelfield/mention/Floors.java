package org.levelfield.mention;

import java.math.BigDecimal;
import org.levelfield.mention.quantity.Comparison;

/** What the comparison of a quantity means to a bidder. */
final class Floors {

    private Floors() {}

    /** A quantity with no word of comparison counts as a floor: whether it burdens anybody is for the rule to say. */
    static boolean isFloor(Comparison comparison) {
        return comparison == Comparison.AT_LEAST
                || comparison == Comparison.MORE_THAN
                || comparison == Comparison.STATED;
    }

    static String told(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "less than ";
            case UP_TO -> "up to ";
            case STATED -> "";
        };
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
