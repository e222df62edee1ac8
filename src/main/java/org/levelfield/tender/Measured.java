package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * How the value of a contract stands to a threshold.
 *
 * @param regime the id of the regime whose threshold it is
 * @param threshold the name of the law's parameter
 * @param outcome what is known
 */
public record Measured(String regime, String threshold, Outcome outcome) implements Traceable {

    /** What can be said of a value and a threshold. */
    public enum Outcome {
        REACHED,
        UNDER,
        /** The value, the threshold of the day, or whether tax is in the value is not known. */
        OPEN
    }

    @Override
    public String kind() {
        return threshold.replace('.', ' ');
    }

    @Override
    public String told() {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }
}
