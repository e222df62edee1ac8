package org.levelfield.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that a reader of the report must know about how a file was read.
 *
 * @param code a short fixed name, lower case with hyphens
 * @param message what is wrong and what to do about it, one line, for a person
 * @param document the document's id; empty for the pack as a whole
 * @param page the page, counted from 1, where it lies on one
 */
public record Problem(String code, String message, Optional<String> document, OptionalInt page) {

    /** A problem of a whole document. */
    public static Problem of(String code, String message, String document) {
        return new Problem(code, message, Optional.of(document), OptionalInt.empty());
    }
}
