package org.levelfield.tender;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The laws of procurement, by the ids that reports and options use. */
public enum Regime {
    PA2023("Procurement Act 2023"),
    PCR2015("Public Contracts Regulations 2015"),
    PCR2006("Public Contracts Regulations 2006"),
    PSR2023("Provider Selection Regime (England)"),
    PSR_WALES("Provider Selection Regime (Wales)"),
    SCOTLAND("Scottish procurement law"),
    EU2014_24("Directive 2014/24/EU"),
    US_FAR("Federal Acquisition Regulation"),
    INDIA_GFR("General Financial Rules (India)"),
    KENYA("Public Procurement and Asset Disposal Act (Kenya)"),
    SOUTH_AFRICA("preferential procurement law (South Africa)"),
    WORLDBANK("World Bank procurement regulations"),
    UNKNOWN("a law that the documents do not tell");

    private final String title;

    Regime(String title) {
        this.title = title;
    }

    /** The name in reports, options and rules. */
    public String id() {
        return this == EU2014_24 ? "eu2014-24" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name for a person. */
    public String title() {
        return title;
    }

    /** The regime of an id. */
    public static Optional<Regime> of(String id) {
        return Arrays.stream(values()).filter(regime -> regime.id().equals(id)).findFirst();
    }
}
