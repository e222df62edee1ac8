package org.levelfield.screening.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a budget gains by an event avoided. */
public enum Kind {
    /** Money that is not spent and can be spent elsewhere. */
    CASHABLE("cash freed"),
    /** Beds, hours or places that others can use; the bill stays as it is. */
    CAPACITY_RELEASING("capacity freed, no cash"),
    /** A gain that no budget sees as money. */
    NON_CASHABLE("a gain that is no money");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** As a person names it. */
    public String words() {
        return words;
    }

    /** As the file writes it: {@code capacity-releasing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By what the file writes, in any letter case; empty for another word. */
    public static Optional<Kind> of(String id) {
        String asked = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.id().equals(asked)).findFirst();
    }
}
