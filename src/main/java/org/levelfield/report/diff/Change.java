package org.levelfield.report.diff;

import java.util.Locale;
import java.util.Optional;
import org.levelfield.report.read.SavedFinding;

/**
 * What became of a finding.
 *
 * @param kind what
 * @param how the numbers or statuses that changed, in words; empty where none did
 * @param old the finding of the old report; empty where it was added
 * @param now the finding of the new report; empty where it was removed
 */
public record Change(Kind kind, String how, Optional<SavedFinding> old, Optional<SavedFinding> now) {

    /** What can become of a finding, in the order in which it is told. */
    public enum Kind {
        /** Nothing like it was there. */
        ADDED,
        /** More is asked, or the law speaks more strongly against it. */
        TIGHTENED,
        /** Less is asked, or the law speaks less strongly against it. */
        LOOSENED,
        /** Nothing like it is there any more. */
        REMOVED,
        /** Other words, and no number that tells whether more or less is asked. */
        REWORDED;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The finding of now, or else that of then. */
    public SavedFinding either() {
        return now.or(() -> old).orElseThrow();
    }
}
