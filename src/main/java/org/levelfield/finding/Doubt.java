package org.levelfield.finding;

import java.math.BigDecimal;
import org.levelfield.clause.Traceable;

/**
 * Something that makes every finding of a pack less sure.
 *
 * @param reason what, for a person
 * @param factor by which confidence is multiplied, 0 to 1
 */
public record Doubt(String reason, BigDecimal factor) implements Traceable {

    @Override
    public String kind() {
        return "doubt";
    }

    @Override
    public String told() {
        return reason;
    }
}
