package org.levelfield.screening.register;

import java.util.Optional;
import java.util.OptionalLong;

/** How large a charity is by its latest yearly income, in pounds; each band begins where the one before it ends. */
public enum IncomeBand {
    UNDER_10K("under 10,000", 10_000),
    FROM_10K("10,000 to 100,000", 100_000),
    FROM_100K("100,000 to 500,000", 500_000),
    FROM_500K("500,000 to 1 million", 1_000_000),
    FROM_1M("1 to 5 million", 5_000_000),
    FROM_5M("5 million and over", Long.MAX_VALUE / 100);

    private final String told;
    private final long below;

    IncomeBand(String told, long below) {
        this.told = told;
        this.below = below;
    }

    /** In words: {@code 10,000 to 100,000}. */
    public String told() {
        return told;
    }

    /** The band of an income in pence; empty where that is unknown. */
    public static Optional<IncomeBand> of(OptionalLong pence) {
        if (pence.isEmpty()) {
            return Optional.empty();
        }
        for (IncomeBand band : values()) {
            if (pence.getAsLong() < band.below * 100) {
                return Optional.of(band);
            }
        }
        return Optional.of(FROM_5M);
    }
}
