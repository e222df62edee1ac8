package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people write them, none so long that reckoning with it would take for ever. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,15})?");
    private static final Pattern POUNDS = Pattern.compile("(?:£|GBP)?\\s*(\\S+)");
    private static final Pattern PERCENT = Pattern.compile("(\\S+?)\\s*%");

    private Numbers() {}

    /** {@code 1,200.5}; empty for all else, what is below nothing among it. */
    static Optional<BigDecimal> plain(String text) {
        Matcher number = PLAIN.matcher(text.strip());
        return number.matches() ? Optional.of(new BigDecimal(number.group().replace(",", ""))) : Optional.empty();
    }

    /** {@code £1,200}, {@code GBP 1200} or {@code 1200}. */
    static Optional<BigDecimal> pounds(String text) {
        Matcher sum = POUNDS.matcher(text.strip());
        return sum.matches() ? plain(sum.group(1)) : Optional.empty();
    }

    /** {@code 60 %} or {@code 0.6}, from nothing to the whole. */
    static Optional<BigDecimal> share(String text) {
        Matcher percent = PERCENT.matcher(text.strip());
        Optional<BigDecimal> share =
                percent.matches() ? plain(percent.group(1)).map(number -> number.movePointLeft(2)) : plain(text);
        return share.filter(one -> one.compareTo(BigDecimal.ONE) <= 0);
    }
}
