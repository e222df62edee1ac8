package org.levelfield.screening.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one member brings to one demand.
 *
 * @param member its name, unlike that of any other in the group
 * @param amount how much it has of what is asked
 * @param lead whether it is known to lead the group
 * @param share its share of the work, from 0 to 1; empty where that is not known
 * @param performs whether it does the part of the work that the demand concerns; empty where that is not known
 */
public record Contribution(
        String member, Range amount, boolean lead, Optional<BigDecimal> share, Optional<Boolean> performs) {

    /** Refuses a share that is none. */
    public Contribution {
        if (share.isPresent() && (share.get().signum() < 0 || share.get().compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException(member + ": a share of the work is from 0 to 1, not " + share.get());
        }
    }

    /** An amount, with nothing known of lead, share or part of the work. */
    public static Contribution of(String member, Range amount) {
        return new Contribution(member, amount, false, Optional.empty(), Optional.empty());
    }

    /** The same as lead of the group. */
    public Contribution leading() {
        return new Contribution(member, amount, true, share, performs);
    }

    /** The same with a share of the work that is known. */
    public Contribution withShare(BigDecimal known) {
        return new Contribution(member, amount, lead, Optional.of(known), performs);
    }

    /** The same where it is known whether it does the part of the work that the demand concerns. */
    public Contribution performing(boolean known) {
        return new Contribution(member, amount, lead, share, Optional.of(known));
    }
}
