package org.levelfield.finding;

import java.util.Optional;
import org.levelfield.clause.Evidence;
import org.levelfield.clause.Traceable;
import org.levelfield.mention.Concept;

/**
 * Words of the tender that take back or soften a requirement.
 *
 * @param requirement the requirement's id
 * @param id the mitigation's id within its barrier
 * @param effect what it does
 * @param words the words
 */
public record Mitigation(String requirement, String id, Effect effect, Concept words) implements Traceable {

    /** What a mitigation does. */
    public enum Effect {
        /** The requirement is no barrier any more. */
        SUPPRESS,
        /** Its status falls by a step. */
        DOWNGRADE
    }

    /** Whether it takes the requirement back. */
    public boolean isSuppressing() {
        return effect == Effect.SUPPRESS;
    }

    @Override
    public String kind() {
        return "mitigation";
    }

    @Override
    public String told() {
        return id.replace('-', ' ') + ": " + words.told();
    }

    @Override
    public Optional<Evidence> evidence() {
        return Optional.of(words.place().source().evidence(words.place().span()));
    }
}
