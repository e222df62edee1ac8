package org.levelfield.tender;

import org.levelfield.clause.Traceable;

/**
 * The country of which a pack speaks more than of any other.
 *
 * @param name as the circumstance that tells it is called, {@code uk}, {@code india}
 */
public record Country(String name) implements Traceable {

    @Override
    public String kind() {
        return "country most spoken of";
    }

    @Override
    public String told() {
        return name.replace('-', ' ');
    }
}
