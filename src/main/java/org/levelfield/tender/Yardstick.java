package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * A threshold that counts for a contract, or may count where its kind or its buyer is not surely known.
 *
 * @param regime the id of the regime whose threshold it is
 * @param threshold the name of the law's parameter, {@code threshold.works}
 * @param subtype the branch of a contract that reaches it
 */
public record Yardstick(String regime, String threshold, Subtype subtype) implements Traceable {

    @Override
    public String kind() {
        return "threshold that counts";
    }

    @Override
    public String told() {
        return threshold.replace('.', ' ');
    }
}
