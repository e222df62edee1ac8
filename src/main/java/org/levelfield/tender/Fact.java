package org.levelfield.tender;

import java.util.Locale;
import java.util.Optional;
import org.levelfield.clause.Evidence;

/**
 * Something known of a tender, and whence.
 *
 * @param value what is known
 * @param source who says so
 * @param evidence where it stands, for a fact of a document
 * @param <T> the type of what is known
 */
public record Fact<T>(T value, Source source, Optional<Evidence> evidence) {

    /** Who says so. */
    public enum Source {
        DOCUMENT,
        NOTICE,
        OPTION,
        DEFAULT;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A fact that a document states. */
    public static <T> Fact<T> read(T value, Evidence evidence) {
        return new Fact<>(value, Source.DOCUMENT, Optional.of(evidence));
    }

    /** The same fact, read in the words of a notice. */
    Fact<T> ofNotice() {
        return new Fact<>(value, Source.NOTICE, evidence);
    }

    /** A fact that the user stated. */
    public static <T> Fact<T> stated(T value) {
        return new Fact<>(value, Source.OPTION, Optional.empty());
    }
}
