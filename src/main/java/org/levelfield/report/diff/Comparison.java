package org.levelfield.report.diff;

import java.util.List;
import java.util.Objects;
import org.levelfield.report.read.SavedReport;

/**
 * How two reports differ.
 *
 * @param old the report of then
 * @param now the report of now
 * @param changes gravest kind first, then in the order of the reports
 * @param unchanged how many findings stayed as they were
 */
public record Comparison(SavedReport old, SavedReport now, List<Change> changes, int unchanged) {

    /** Keeps its own copy. */
    public Comparison {
        changes = List.copyOf(changes);
    }

    /** How many changes are of a kind. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(one -> one.kind() == kind).count();
    }

    /** Whether anything was added or tightened. */
    public boolean isStricter() {
        return count(Change.Kind.ADDED) + count(Change.Kind.TIGHTENED) > 0;
    }

    /** Whether both reports were made by the same rules under the law of the same day; else these may be the reason. */
    public boolean hasSameRules() {
        return Objects.equals(old.rulesVersion(), now.rulesVersion()) && Objects.equals(old.asOf(), now.asOf());
    }
}
