package org.levelfield.screening.register;

import java.util.List;
import java.util.Optional;

/**
 * What a floor leaves of registered charities.
 *
 * @param question what was asked
 * @param registers the registers that were counted
 * @param share of all the charities considered
 * @param bands by latest income, all bands, then those of unknown income where there are any
 * @param causes by what the charities are for, the most common first
 * @param areas by where they work, the most common first
 * @param eased what the eased floor would leave, where one was asked about
 * @param caveats what to bear in mind, in plain words
 */
public record Effect(
        Question question,
        List<Provenance> registers,
        Share share,
        List<Group> bands,
        List<Group> causes,
        List<Group> areas,
        Optional<Share> eased,
        List<String> caveats) {

    /** Takes copies. */
    public Effect {
        registers = List.copyOf(registers);
        bands = List.copyOf(bands);
        causes = List.copyOf(causes);
        areas = List.copyOf(areas);
        caveats = List.copyOf(caveats);
    }

    /** Whether the charities are made up. */
    public boolean synthetic() {
        return registers.stream().anyMatch(Provenance::synthetic);
    }

    /**
     * Charities that have something in common.
     *
     * @param name what they have in common
     * @param share what is left of them
     */
    public record Group(String name, Share share) {}
}
