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

    /**
     * Whether the whole of the regime is known to bind: over the threshold, no light touch services, and no call-off,
     * whose conditions and times were those of its framework.
     */
    public boolean isFullRegime() {
        return subtype.isPresent() && !isLightTouch() && !isBelowThreshold() && !isCallOff();
    }

    /** Whether the contract is known to be called off a framework. */
    public boolean isCallOff() {
        return subtype.filter(branch -> branch == Subtype.CALL_OFF).isPresent();
    }

    /** Whether the tender is known to set up a framework worth the threshold or more. */
    public boolean isFramework() {
        return subtype.filter(branch -> branch == Subtype.FRAMEWORK).isPresent();
    }

    /** Whether the contract is known to be a concession worth its threshold or more. */
    public boolean isConcession() {
        return subtype.filter(branch -> branch == Subtype.CONCESSION).isPresent();
    }

    /** Whether the contract is known to be one of utilities worth their threshold or more. */
    public boolean isUtilities() {
        return subtype.filter(branch -> branch == Subtype.UTILITIES).isPresent();
    }

    /** Whether the contract is known to be one of defence worth its threshold or more. */
    public boolean isDefence() {
        return subtype.filter(branch -> branch == Subtype.DEFENCE).isPresent();
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
