package org.levelfield.report.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes figures with three digits that count at most: more would feign a precision that no such case has. */
final class Figures {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** Rounded to three digits. */
    static BigDecimal rounded(BigDecimal number) {
        return number.round(THREE);
    }

    /** Whole pounds: {@code £124,000}, {@code −£1,200}. */
    static String pounds(BigDecimal sum) {
        BigDecimal whole = rounded(sum).setScale(0, RoundingMode.HALF_UP);
        return (whole.signum() < 0 ? "−" : "") + "£"
                + String.format(Locale.ROOT, "%,d", whole.abs().toBigInteger());
    }

    /** Pounds and pence: {@code £2.31}. */
    static String pence(BigDecimal sum) {
        BigDecimal three = rounded(sum).setScale(2, RoundingMode.HALF_UP);
        return (three.signum() < 0 ? "−" : "") + "£" + String.format(Locale.ROOT, "%,.2f", three.abs());
    }

    /** What one event costs: pence below £100, whole pounds above. */
    static String unit(BigDecimal sum) {
        return sum.compareTo(HUNDRED) < 0 ? pence(sum) : pounds(sum);
    }

    /** A whole number, with commas at its thousands. */
    static String count(BigDecimal number) {
        return String.format(Locale.ROOT, "%,d", number.toBigInteger());
    }

    /** A share or number without idle noughts. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
