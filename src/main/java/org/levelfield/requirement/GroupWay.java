package org.levelfield.requirement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One way in which a demand is put to a group; several may have to hold at once.
 *
 * @param aggregation how
 * @param share the part of what is asked that the lead, one or each member must carry, above 0 and at most 1; empty with
 *     all other ways
 */
public record GroupWay(Aggregation aggregation, Optional<BigDecimal> share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Refuses a part that is none.
     *
     * @throws IllegalArgumentException where the part is missing, out of place, or not above 0 and at most 1
     */
    public GroupWay {
        boolean fits = share.isPresent() ? aggregation.takesShare() : !aggregation.needsShare();
        if (!fits) {
            throw new IllegalArgumentException(aggregation
                    + (share.isPresent() ? " takes no part of what is asked" : " needs a part, such as 0.25"));
        }
        if (share.filter(part -> part.signum() <= 0 || part.compareTo(BigDecimal.ONE) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("a part is above 0 and at most 1, not " + share.get());
        }
    }

    /** A way that takes no part. */
    public static GroupWay of(Aggregation aggregation) {
        return new GroupWay(aggregation, Optional.empty());
    }

    /** What it means, as part of a sentence. */
    public String told() {
        String part = share.map(
                        one -> one.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %")
                .orElse("");
        boolean ofOne = aggregation == Aggregation.ANY && share.isPresent();
        return ofOne
                ? "one member must carry " + part + " of it"
                : aggregation.told().replace("{share}", part);
    }
}
