package org.levelfield.tender;

import java.time.LocalDate;
import java.util.Optional;
import org.levelfield.clause.Traceable;

/**
 * The law under which a tender is judged, or one of those under which it could be.
 *
 * @param regime the law; {@code UNKNOWN} where the facts do not decide
 * @param subtype its branch, where the facts tell
 * @param date the date whose law is applied
 * @param candidate whether it only could apply: what is judged under it is told beside the finding, not as the finding
 */
public record Law(Regime regime, Optional<Subtype> subtype, LocalDate date, boolean candidate) implements Traceable {

    /** The regime's id, on which rules join. */
    public String id() {
        return regime.id();
    }

    /** Whether the contract is known to be worth at least the regime's threshold. */
    public boolean isAboveThreshold() {
        return subtype.isPresent() && subtype.get() != Subtype.BELOW_THRESHOLD;
    }

    /** Whether the contract is known to fall under the regime's threshold. */
    public boolean isBelowThreshold() {
        return subtype.filter(branch -> branch == Subtype.BELOW_THRESHOLD).isPresent();
    }

    /** Whether the contract is known to be for light touch services. */
    public boolean isLightTouch() {
        return subtype.filter(branch -> branch == Subtype.LIGHT_TOUCH).isPresent();
    }

    /** Whether the contract is known not to be for light touch services. */
    public boolean isFullRegime() {
        return subtype.isPresent() && !isLightTouch() && !isBelowThreshold();
    }

    /** Whether the branch of the regime is unknown. */
    public boolean isBranchUnknown() {
        return subtype.isEmpty();
    }

    @Override
    public String kind() {
        return candidate ? "law that could apply" : "law";
    }

    @Override
    public String told() {
        if (regime == Regime.UNKNOWN) {
            return "no law, since the documents do not tell which applies";
        }
        return regime.title()
                + subtype.map(branch -> ", " + branch.id().replace('-', ' ')).orElse("")
                + ", as in force on " + date;
    }
}
