package org.levelfield.mention;

/**
 * A concept of the lexicon, spoken of by some phrase.
 *
 * @param place where
 * @param name the concept's name in the lexicon
 * @param words the phrase as it stands
 */
public record Concept(Place place, String name, String words) implements Mark {

    @Override
    public String kind() {
        return name;
    }

    @Override
    public String told() {
        return "“" + words.strip().replaceAll("\\s+", " ") + "”";
    }
}
