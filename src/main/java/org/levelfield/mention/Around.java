package org.levelfield.mention;

/**
 * A concept that stands around a clause and gives it sense: in a heading above it, the sentence that introduces its
 * list, the head of its column, or a short cell of its row.
 *
 * @param place where
 * @param name the concept's name in the lexicon
 * @param words the phrase as it stands
 */
public record Around(Place place, String name, String words) implements Concept {

    public Around {
        if (place.origin() == Origin.OWN) {
            throw new IllegalArgumentException(name + " is said in the clause itself");
        }
    }
}
