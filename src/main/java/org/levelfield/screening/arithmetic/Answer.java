package org.levelfield.screening.arithmetic;

import java.util.Locale;

/** Whether something is met. What is not known stays unknown: it is never counted as either. */
public enum Answer {
    MET,
    UNKNOWN,
    NOT_MET;

    /** Met where both are; not met where one is not. */
    public Answer and(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Met where one is; not met where both are not. */
    public Answer or(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * What is known of a demand that is met or not in each of several cases, of which one is true.
     *
     * @param inEvery whether it is met in every case
     * @param inSome whether it is met in one case at least
     */
    static Answer of(boolean inEvery, boolean inSome) {
        if (inEvery) {
            return MET;
        }
        return inSome ? UNKNOWN : NOT_MET;
    }

    /** The name in reports: {@code met}, {@code unknown}, {@code not-met}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
