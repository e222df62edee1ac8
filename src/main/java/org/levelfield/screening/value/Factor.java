package org.levelfield.screening.value;

import java.math.BigDecimal;

/** What a saving is reckoned from. */
public enum Factor {
    /** Money for each event avoided. */
    UNIT_COST("unit cost", true),
    /** Events avoided in the first year. */
    VOLUME("volume", true),
    /** The share of the change that is due to this service and to no other. */
    ATTRIBUTION("attribution", true),
    /** The share that would have come about without any service. */
    DEADWEIGHT("deadweight", false),
    /** The share of the effect that is lost with each further year. */
    DROP_OFF("drop-off", false);

    private final String words;
    private final boolean favourable;

    Factor(String words, boolean favourable) {
        this.words = words;
        this.favourable = favourable;
    }

    /** As a person names it. */
    public String words() {
        return words;
    }

    /** Its value in a case: in the low one that which makes the saving least, in the high one most. */
    public BigDecimal in(Scenario scenario, Spread spread) {
        return favourable ? scenario.of(spread) : scenario.opposite().of(spread);
    }
}
