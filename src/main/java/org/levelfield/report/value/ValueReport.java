package org.levelfield.report.value;

import java.util.Optional;
import org.levelfield.report.Report;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.award.AwardMatch;

/**
 * A value case, with the tender it is for where one is given.
 *
 * @param sheet the case
 * @param award the tender and what it would count; empty where none is given
 */
public record ValueReport(ValueSheet sheet, Optional<Award> award) {

    /**
     * A tender and what it would count.
     *
     * @param tender what a check found in it
     * @param match the case against its rules of award
     */
    public record Award(Report tender, AwardMatch match) {}

    /** Of a case alone. */
    public static ValueReport of(ValueSheet sheet) {
        return new ValueReport(sheet, Optional.empty());
    }
}
