package org.levelfield.clause;

import java.util.Optional;

/** Something that a rule can match and that a person can be shown as the reason of a finding. */
public interface Traceable {

    /** What it is, in one or two words: {@code amount}, {@code contract value}. */
    String kind();

    /** What it says, in words for a person. */
    String told();

    /** Where it stands; empty for what stands in no document. */
    default Optional<Evidence> evidence() {
        return Optional.empty();
    }
}
