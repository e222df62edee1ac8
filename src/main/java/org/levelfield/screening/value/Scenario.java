package org.levelfield.screening.value;

import java.math.BigDecimal;

/** Which of the given values are taken together. */
public enum Scenario {
    /** The least favourable value of everything at once. */
    LOW,
    /** The best guess of everything. */
    CENTRAL,
    /** The most favourable value of everything at once. */
    HIGH;

    Scenario opposite() {
        return switch (this) {
            case LOW -> HIGH;
            case CENTRAL -> CENTRAL;
            case HIGH -> LOW;
        };
    }

    BigDecimal of(Spread spread) {
        return switch (this) {
            case LOW -> spread.low();
            case CENTRAL -> spread.central();
            case HIGH -> spread.high();
        };
    }
}
