package org.levelfield.screening.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the rows of a source came from.
 *
 * @param source whose register
 * @param origin the file or folder that was read, without the folders above it
 * @param sha256 of the file as it was given, in hex; of several files, that of the list of theirs
 * @param extracted the day on which the keeper wrote it; empty where neither the file nor the user says
 * @param read rows read, of all tables
 * @param refused rows among them that could not be read
 * @param kept charities, or companies, now in the store
 */
public record Provenance(
        Source source,
        String origin,
        String sha256,
        Optional<LocalDate> extracted,
        long read,
        long refused,
        long kept) {

    /** Whether its organisations are made up. */
    public boolean synthetic() {
        return source == Source.SYNTHETIC;
    }
}
