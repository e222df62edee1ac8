package org.levelfield.report.review;

import java.time.LocalDate;
import java.util.Optional;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Fingerprint;

/**
 * A finding that somebody has accepted for a time.
 *
 * @param barrier the barrier's id
 * @param fingerprint the finding's id; empty where its words are given
 * @param quote words of the clause; layout, letter case and punctuation do not count
 * @param reason why it is accepted
 * @param who accepted it
 * @param until the last day on which that holds
 * @param place file and line, for messages
 */
public record Suppression(
        String barrier,
        Optional<String> fingerprint,
        Optional<String> quote,
        String reason,
        String who,
        LocalDate until,
        String place) {

    /** Whether it still holds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isAfter(until);
    }

    /** Whether it speaks of a finding: of the same barrier and, where both are given, of its id and its words. */
    public boolean fits(Finding finding) {
        return barrier.equals(finding.barrier())
                && fingerprint.map(finding.id()::equals).orElse(true)
                && quote.map(words -> finding.evidence().stream().anyMatch(one -> holds(one.quote(), words)))
                        .orElse(true);
    }

    private static boolean holds(String clause, String words) {
        return (" " + Fingerprint.words(clause) + " ").contains(" " + Fingerprint.words(words) + " ");
    }
}
