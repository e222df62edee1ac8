package org.levelfield.report.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.finding.Finding;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedReport;

/**
 * How findings stand to those of an earlier report.
 *
 * @param known ids of the earlier findings
 * @param absent earlier findings that are no longer found, in the order of the earlier report
 */
public record Baseline(Set<String> known, List<SavedFinding> absent) {

    /** How a finding stands to an earlier report. */
    public enum State {
        NEW,
        UNCHANGED,
        ABSENT;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps its own copies. */
    public Baseline {
        known = Set.copyOf(known);
        absent = List.copyOf(absent);
    }

    /** How findings stand to those of a report. */
    public static Baseline of(SavedReport earlier, List<Finding> findings) {
        Set<String> now = findings.stream().map(Finding::id).collect(Collectors.toSet());
        return new Baseline(
                earlier.findings().stream().map(SavedFinding::id).collect(Collectors.toSet()),
                earlier.findings().stream()
                        .filter(one -> !now.contains(one.id()))
                        .toList());
    }

    /** Whether a finding of now is not in the earlier report. */
    public boolean isNew(Finding finding) {
        return !known.contains(finding.id());
    }

    /** How a finding of now stands to the earlier report. */
    public State state(Finding finding) {
        return isNew(finding) ? State.NEW : State.UNCHANGED;
    }
}
