package org.levelfield.store;

/**
 * What a reviewer said of a finding.
 *
 * @param pack the pack's id
 * @param finding the finding's id
 * @param verdict {@code upheld} or {@code rejected}
 * @param reason in the reviewer's words; may be empty for what is upheld
 * @param reviewer who; may be empty
 * @param reviewedAt when
 */
public record Review(String pack, String finding, String verdict, String reason, String reviewer, String reviewedAt) {

    /** The finding stands. */
    public static final String UPHELD = "upheld";

    /** The finding is wrong. */
    public static final String REJECTED = "rejected";

    /** Refuses another verdict. */
    public Review {
        if (!verdict.equals(UPHELD) && !verdict.equals(REJECTED)) {
            throw new IllegalArgumentException("'" + verdict + "' is neither upheld nor rejected");
        }
    }

    /** Whether the finding stands. */
    public boolean isUpheld() {
        return verdict.equals(UPHELD);
    }
}
