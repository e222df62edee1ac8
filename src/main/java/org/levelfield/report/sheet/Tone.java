package org.levelfield.report.sheet;

import java.util.Locale;

/** What a colour says. It never says it alone: a sign and a word stand beside it. */
public enum Tone {
    /** Done, met, saved. */
    GOOD("✓", "DDF0E0"),
    /** Failed, not met. */
    BAD("✗", "FADFDB"),
    /** Not known, to be looked at. */
    OPEN("?", "FCEFC9"),
    /** Nothing is said. */
    NONE("", "");

    private final String sign;
    private final String shade;

    Tone(String sign, String shade) {
        this.sign = sign;
        this.shade = shade;
    }

    /** A sign that tells it apart without colour; empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    /** A light ground for black words, as red, green and blue in hexadecimal; empty for {@link #NONE}. */
    public String shade() {
        return shade;
    }

    /** Its name in a style sheet. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
