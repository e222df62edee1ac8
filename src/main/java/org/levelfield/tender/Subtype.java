package org.levelfield.tender;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The branch of a regime under which a procurement falls. */
public enum Subtype {
    ABOVE_THRESHOLD,
    BELOW_THRESHOLD,
    LIGHT_TOUCH,
    FRAMEWORK,
    CALL_OFF,
    UTILITIES,
    CONCESSION,
    DEFENCE;

    /** The name in reports, options and rules. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The subtype of an id. */
    public static Optional<Subtype> of(String id) {
        return Arrays.stream(values())
                .filter(subtype -> subtype.id().equals(id))
                .findFirst();
    }
}
