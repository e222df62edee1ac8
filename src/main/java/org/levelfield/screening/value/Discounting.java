package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What money of a later year counts today. The first year counts in full.
 *
 * @param steps real yearly rates, each from its year on, in order; the first from year 0
 * @param source where they are from
 */
public record Discounting(List<Step> steps, String source) {

    /**
     * A rate.
     *
     * @param from the first year, counted from 0, on which it is laid
     * @param rate a share: 0.035 is 3.5 %
     */
    public record Step(int from, BigDecimal rate) {}

    /** Copies the list; refuses one that does not begin at once, or whose years do not rise. */
    public Discounting {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).from() != 0) {
            throw new IllegalArgumentException("the first rate holds from year 0");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() <= steps.get(i - 1).from()) {
                throw new IllegalArgumentException("the years of the rates do not rise");
            }
        }
    }

    /** 3.5 % a year real: HM Treasury, The Green Book, for the first 30 years. */
    public static Discounting greenBook() {
        return at(new BigDecimal("0.035"), "HM Treasury Green Book");
    }

    static Discounting at(BigDecimal rate, String source) {
        return new Discounting(List.of(new Step(0, rate)), source);
    }

    /** The rate that the first years bear. */
    public BigDecimal firstRate() {
        return steps.get(0).rate();
    }

    /** What a pound of each year counts, beginning with 1; a year's rate is laid on that of the year before. */
    List<BigDecimal> factors(int years) {
        List<BigDecimal> factors = new ArrayList<>();
        BigDecimal factor = BigDecimal.ONE;
        for (int year = 0; year < years; year++) {
            if (year > 0) {
                factor = factor.divide(BigDecimal.ONE.add(rate(year)), MathContext.DECIMAL64);
            }
            factors.add(factor);
        }
        return factors;
    }

    private BigDecimal rate(int year) {
        BigDecimal rate = firstRate();
        for (Step step : steps) {
            rate = step.from() <= year ? step.rate() : rate;
        }
        return rate;
    }
}
