package org.levelfield.mention.quantity.number;

import java.math.BigDecimal;

/**
 * A number that was read from tokens.
 *
 * @param from the first token
 * @param to one past the last token
 * @param value with scale words worked in
 * @param form how it is written
 * @param lakh whether lakh or crore is part of it
 */
public record Numeral(int from, int to, BigDecimal value, Form form, boolean lakh) {

    /** How a number is written: bare digits, digits with separators, decimals or a scale, or words. */
    public enum Form {
        BARE,
        FORMATTED,
        WORDS
    }

    Numeral until(int newTo) {
        return new Numeral(from, newTo, value, form, lakh);
    }

    Numeral times(Scale scale) {
        Form scaled = form == Form.WORDS ? Form.WORDS : Form.FORMATTED;
        return new Numeral(from, scale.to(), plain(value.multiply(scale.factor())), scaled, lakh || scale.lakh());
    }

    Numeral plusHalf(int newTo) {
        Form added = form == Form.WORDS ? Form.WORDS : Form.FORMATTED;
        return new Numeral(from, newTo, value.add(new BigDecimal("0.5")), added, lakh);
    }

    /** Whether both have the same value, however written. */
    public boolean sameValue(Numeral other) {
        return value.compareTo(other.value) == 0;
    }

    /** The same value without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
