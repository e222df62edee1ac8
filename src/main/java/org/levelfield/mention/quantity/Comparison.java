package org.levelfield.mention.quantity;

/** What the words around a quantity make of it. */
public enum Comparison {
    /** A floor that itself is enough: "at least", "not less than", "minimum", "or more". */
    AT_LEAST("at least "),
    /** A floor that itself is not enough: "more than", "exceeding", "over". */
    MORE_THAN("more than "),
    /** A ceiling that itself is allowed: "not more than", "maximum", "within", "or less". */
    AT_MOST("at most "),
    /** A ceiling that itself is not allowed: "less than", "below". */
    LESS_THAN("less than "),
    /** "Up to": a ceiling, or the range of a scale; the words do not say which. */
    UP_TO("up to "),
    /** No such words: the quantity is only stated. */
    STATED("");

    private final String before;

    Comparison(String before) {
        this.before = before;
    }

    /** How a person says it before the quantity, with a space at its end; empty where it is only stated. */
    public String before() {
        return before;
    }

    /** Whether it is a floor, or stated with no word that makes it anything else. */
    public boolean isFloor() {
        return this == AT_LEAST || this == MORE_THAN || this == STATED;
    }
}
