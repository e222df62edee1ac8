package org.levelfield.screening.register;

import java.util.Locale;

/** Whose register it is. */
public enum Source {
    CCEW(
            "Charity Commission for England and Wales",
            "Open Government Licence v3.0; name the Charity Commission as the source"),
    OSCR(
            "Scottish Charity Regulator",
            "Open Government Licence v3.0; name the Scottish Charity Regulator as the source"),
    CCNI(
            "Charity Commission for Northern Ireland",
            "Open Government Licence v3.0; name the Charity Commission for Northern Ireland as the source"),
    COMPANIES("Companies House", "public data of Companies House, free to use"),
    SYNTHETIC("Synthetic register: made-up charities, for trying out", "made up, no licence needed");

    private final String keeper;
    private final String licence;

    Source(String keeper, String licence) {
        this.keeper = keeper;
        this.licence = licence;
    }

    /** As options and files write it: {@code ccew}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who keeps it. */
    public String keeper() {
        return keeper;
    }

    /** Under which terms its keeper lets it be used, as far as known; the user checks. */
    public String licence() {
        return licence;
    }

    /** Whether it lists charities. */
    public boolean ofCharities() {
        return this != COMPANIES;
    }
}
