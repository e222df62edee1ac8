package org.levelfield.evidence;

import java.util.Locale;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.screening.register.Share;

/** Figures in words and numbers, as they stand in texts and pages. */
final class FigureWords {

    private FigureWords() {}

    /** {@code 12 of 80, 15.0 % (8.8–24.4)}, or {@code 12.5 (n = 80)}. */
    static String cell(Figure figure) {
        return number(figure)
                + figure.interval().map(range -> " " + range(range)).orElse("");
    }

    /** The same without the interval. */
    static String number(Figure figure) {
        return figure.amount()
                .map(amount -> amount.told() + String.format(Locale.ROOT, " (n = %,d)", amount.over()))
                .or(() -> figure.rate().map(rate -> count(rate) + (rate.part().isEmpty() ? "" : ", " + percent(rate))))
                .orElseThrow();
    }

    /** {@code 12 of 80}. */
    static String count(Rate rate) {
        return String.format(Locale.ROOT, "%,d of %,d", rate.found(), rate.of());
    }

    /** {@code 15.0 %}; nothing where there is no rate. */
    static String percent(Rate rate) {
        return rate.part().isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.1f %%", 100 * rate.part().getAsDouble());
    }

    /** {@code (8.8–24.4)}, in per cent. */
    static String range(Share.Interval range) {
        return String.format(Locale.ROOT, "(%.1f–%.1f)", 100 * range.low(), 100 * range.high());
    }
}
