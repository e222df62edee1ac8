package org.levelfield.mention;

import java.math.BigDecimal;

/** Numbers as a person writes them. */
final class Measures {

    private Measures() {}

    /** Without a point, exponent or zeros that say nothing. */
    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
