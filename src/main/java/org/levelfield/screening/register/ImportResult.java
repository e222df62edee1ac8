package org.levelfield.screening.register;

import java.util.List;

/**
 * What an import did.
 *
 * @param sources what was read, in the order of {@link Source}
 * @param faults rows that could not be read, the first of each file, one line each
 * @param passedOver names of files that are no table that is read
 */
public record ImportResult(List<Provenance> sources, List<String> faults, List<String> passedOver) {

    /** Takes copies. */
    public ImportResult {
        sources = List.copyOf(sources);
        faults = List.copyOf(faults);
        passedOver = List.copyOf(passedOver);
    }
}
