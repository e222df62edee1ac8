package org.levelfield.evidence;

import org.levelfield.store.Review;

/** Which findings count. */
public enum Counting {
    /** All, whatever reviewers said. */
    ALL,
    /** All but those that a reviewer rejected. */
    NOT_REJECTED,
    /** Those alone that a reviewer upheld. */
    UPHELD;

    /** Whether a finding counts of which a reviewer said this; empty where none said anything. */
    boolean admits(String verdict) {
        return switch (this) {
            case ALL -> true;
            case NOT_REJECTED -> !verdict.equals(Review.REJECTED);
            case UPHELD -> verdict.equals(Review.UPHELD);
        };
    }

    String told() {
        return switch (this) {
            case ALL -> "All findings are counted, whether a reviewer has seen them or not.";
            case NOT_REJECTED -> "Findings that a reviewer rejected are not counted; the others are, reviewed or not.";
            case UPHELD ->
                "Only findings that a reviewer upheld are counted; others may be right, and are not counted.";
        };
    }
}
