package org.levelfield.mention.quantity;

/** What the words around a quantity make of it. */
public enum Comparison {
    /** A floor that itself is enough: "at least", "not less than", "minimum", "or more". */
    AT_LEAST,
    /** A floor that itself is not enough: "more than", "exceeding", "over". */
    MORE_THAN,
    /** A ceiling that itself is allowed: "not more than", "maximum", "within", "or less". */
    AT_MOST,
    /** A ceiling that itself is not allowed: "less than", "below". */
    LESS_THAN,
    /** "Up to": a ceiling, or the range of a scale; the words do not say which. */
    UP_TO,
    /** No such words: the quantity is only stated. */
    STATED
}
