package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.levelfield.finding.Status;
import org.levelfield.report.Plain;
import org.levelfield.store.PackRows;

/** What counts of one pack: who, when and what, which parts of it were read, and the gravest status of each barrier. */
final class PackFacts {

    static final String UNKNOWN = "not known";

    private static final int MONTH = 7;

    final boolean read;
    final String buyer;
    final String region;
    final String service;
    final String month;
    final String regime;
    final Map<String, Long> clauses = new HashMap<>();
    final Map<String, Status> barriers = new HashMap<>();

    /** What its findings ask that registers can be asked about, by barrier, as the store writes it. */
    final Map<String, Set<String>> demands = new TreeMap<>();

    /** How many of its documents were read. */
    int documents;

    boolean notice;

    /** Facts of which its documents say different things, and those of which a notice says another thing than they. */
    final Set<String> disputed = new TreeSet<>();

    final Set<String> disputedByNotice = new TreeSet<>();

    /** Of the lots of which that is told, how many bids each drew. */
    final List<Long> bids = new ArrayList<>();

    /** Who won a lot, each once. */
    final Map<String, Winner> winners = new TreeMap<>();

    /**
     * Who won.
     *
     * @param small whether it is small or of middle size, where that is told
     * @param voluntary whether it is a voluntary organisation, where that is told
     */
    record Winner(Optional<Boolean> small, Optional<Boolean> voluntary) {}

    PackFacts(PackRows.Pack pack) {
        this.read = pack.isRead();
        this.buyer = known(pack.buyer());
        this.region = known(pack.region());
        this.service = known(pack.service());
        this.month = pack.published().map(day -> day.substring(0, MONTH)).orElse(UNKNOWN);
        this.regime = pack.regime();
        this.notice = pack.notice().isPresent();
    }

    private static String known(Optional<String> words) {
        return words.map(Plain::line).filter(one -> !one.isEmpty()).orElse(UNKNOWN);
    }

    void add(PackRows.Finding finding) {
        barriers.merge(finding.barrier(), status(finding.status()), (a, b) -> a.compareTo(b) >= 0 ? a : b);
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
