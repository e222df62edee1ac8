package org.levelfield.finding;

import java.util.Locale;

/** How much a requirement excludes a body whose yearly income equals the contract's yearly value, weakest first. */
public enum Severity {
    /** It costs effort or paper. */
    LOW,
    /** It can be met at a price or with a partner. */
    MEDIUM,
    /** It cannot be met by award, alone, whatever the body does. */
    HIGH;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
