package org.levelfield.report;

import java.math.BigDecimal;
import java.util.Locale;

/** How sure a finding must be to be reported: one threshold each on the confidence of the rule that recognised it. */
public enum Profile {
    /** Misses nothing: all that a bidder ought to look at. */
    BID("0.4"),
    /** Accuses nobody wrongly: what we would sign in public. */
    PUBLISH("0.7");

    private final BigDecimal least;

    Profile(String least) {
        this.least = new BigDecimal(least);
    }

    /** The name in reports and options. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a finding of this confidence, 0 to 1, is reported. */
    public boolean admits(BigDecimal confidence) {
        return confidence.compareTo(least) >= 0;
    }
}
