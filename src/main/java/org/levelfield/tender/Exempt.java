package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * A provision that does not hold for a tender, though its regime does.
 *
 * @param provision the provision's id in the cards of barriers, {@code pa-s85}
 * @param because why, in a few words
 */
public record Exempt(String provision, String because) implements Traceable {

    @Override
    public String kind() {
        return "exempt from " + provision;
    }

    @Override
    public String told() {
        return because;
    }
}
