package org.levelfield.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.levelfield.finding.Status;
import org.levelfield.report.Plain;
import org.levelfield.store.PackRows;

/** What counts of one pack: who and when, which parts of it were read, and the gravest status of each barrier in it. */
final class PackFacts {

    static final String UNKNOWN = "not known";

    private static final int MONTH = 7;

    final boolean read;
    final String buyer;
    final String region;
    final String month;
    final String regime;
    final Map<String, Long> clauses = new HashMap<>();
    final Map<String, Status> barriers = new HashMap<>();

    PackFacts(PackRows.Pack pack) {
        this.read = pack.isRead();
        this.buyer = pack.buyer().map(Plain::line).filter(one -> !one.isEmpty()).orElse(UNKNOWN);
        this.region =
                pack.region().map(Plain::line).filter(one -> !one.isEmpty()).orElse(UNKNOWN);
        this.month = pack.published().map(day -> day.substring(0, MONTH)).orElse(UNKNOWN);
        this.regime = pack.regime();
    }

    void add(PackRows.Finding finding) {
        Status status = status(finding.status());
        barriers.merge(finding.barrier(), status, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    static Status status(String id) {
        for (Status status : Status.values()) {
            if (status.id().equals(id)) {
                return status;
            }
        }
        throw new IllegalArgumentException(id + " is no status");
    }

    /** The parts of a tender that were read, clauses of all its documents together. */
    Set<String> parts() {
        Set<String> parts = new HashSet<>();
        clauses.forEach((part, number) -> {
            if (number >= Opportunity.LEAST_CLAUSES) {
                parts.add(part);
            }
        });
        return parts;
    }

    boolean holds(String barrier, Status least) {
        Status gravest = barriers.get(barrier);
        return gravest != null && gravest.compareTo(least) >= 0;
    }

    boolean holdsAny(Status least) {
        return barriers.values().stream().anyMatch(status -> status.compareTo(least) >= 0);
    }
}
