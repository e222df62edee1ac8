package org.levelfield.mention;

/**
 * A concept that the clause names in its own words.
 *
 * @param place where
 * @param name the concept's name in the lexicon
 * @param words the phrase as it stands
 */
public record Said(Place place, String name, String words) implements Concept {

    public Said {
        if (place.origin() != Origin.OWN) {
            throw new IllegalArgumentException(name + " is not said in the clause itself");
        }
    }
}
