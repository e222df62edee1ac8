package org.levelfield.mention;

/** A concept of the lexicon, spoken of by some phrase: said in the clause itself, or around it. */
public sealed interface Concept extends Mark permits Said, Around {

    /** The concept's name in the lexicon. */
    String name();

    /** The phrase as it stands. */
    String words();

    @Override
    default String kind() {
        return name();
    }

    @Override
    default String told() {
        return "“" + words().strip().replaceAll("\\s+", " ") + "”";
    }
}
