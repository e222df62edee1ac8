package org.levelfield.document.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A criterion by which bids are marked.
 *
 * @param node where it stands
 * @param kind {@code price}, {@code cost}, {@code quality} or another word of the notice, in small letters
 * @param name its name; empty where it has none
 * @param weight its weight; empty where none is stated as a number
 * @param scale on what the weight counts
 */
record Criterion(Node node, String kind, String name, Optional<BigDecimal> weight, Scale scale) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** On what a weight counts. */
    enum Scale {
        PERCENT,
        POINTS,
        /** A number that is a per cent only if all of them make a hundred. */
        NUMBER,
        /** An order of importance, a middle of a range: nothing to add up. */
        OTHER
    }

    boolean isPrice() {
        return kind.equals("price") || kind.equals("cost");
    }

    /** Words for it in the text: {@code Price – Commercial proposal: weighting 20 %}. */
    String told() {
        String called = Labels.plain(kind)
                + (name.isEmpty() || name.equalsIgnoreCase(kind) ? "" : (kind.isEmpty() ? "" : " – ") + name);
        return weight.map(number -> called + ": weighting " + number.toPlainString() + unit())
                .orElse(called);
    }

    private String unit() {
        return switch (scale) {
            case PERCENT -> " %";
            case POINTS -> " points";
            case NUMBER, OTHER -> "";
        };
    }

    /** A weight that a notice gives in words: {@code 30}, {@code 30%}, {@code 30 per cent}. */
    static Optional<BigDecimal> number(String words) {
        return Values.decimal(words.replaceAll("(?i)\\s*(?:%|per ?cent)\\s*$", ""));
    }

    /**
     * The weight of price in per cent; empty where the weights do not tell it.
     *
     * @param all the criteria of one lot
     */
    static Optional<BigDecimal> price(List<Criterion> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (all.stream().allMatch(Criterion::isPrice)) {
            return Optional.of(HUNDRED);
        }
        boolean counted = all.stream().noneMatch(one -> one.weight().isEmpty() || one.scale() == Scale.OTHER)
                && all.stream().map(Criterion::scale).distinct().count() == 1;
        if (!counted || all.stream().noneMatch(Criterion::isPrice)) {
            return Optional.empty();
        }
        BigDecimal whole = sum(all);
        BigDecimal price = sum(all.stream().filter(Criterion::isPrice).toList());
        boolean hundred = whole.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) <= 0;
        if (hundred) {
            return Optional.of(price);
        }
        // Points are shares of however many there are; per cent that make no hundred are a mistake, or not all there.
        return all.get(0).scale() == Scale.POINTS && whole.signum() > 0
                ? Optional.of(price.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static BigDecimal sum(List<Criterion> some) {
        return some.stream().map(one -> one.weight().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
