package org.levelfield.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.levelfield.finding.Status;
import org.levelfield.report.Plain;
import org.levelfield.store.BarrierRow;
import org.levelfield.store.PackRows;
import org.levelfield.store.Review;
import org.levelfield.store.RowTable;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** What a store holds, as far as figures are made of it. Each instance reads one store once. */
final class Audited {

    final Map<String, PackFacts> packs = new TreeMap<>();
    final Map<String, BarrierRow> barriers = new TreeMap<>();

    /** By barrier: how many of its findings reviewers upheld, and how many they looked at. */
    final Map<String, long[]> precision = new TreeMap<>();

    final Tally packStatus = new Tally();
    final Tally reasons = new Tally();
    final Tally documents = new Tally();
    final Tally formats = new Tally();
    final Tally problems = new Tally();
    final Set<String> contents = new HashSet<>();
    final Set<String> books = new TreeSet<>();
    final Set<String> programs = new TreeSet<>();
    private final Counting counting;
    private final Map<String, Review> reviews = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    private Audited(Counting counting) {
        this.counting = counting;
    }

    static Audited read(Store store, Counting counting) throws StoreException {
        Audited all = new Audited(counting);
        store.each(RowTable.BARRIER, row -> all.barriers.put(row.id(), row));
        store.each(RowTable.PACK, all::pack);
        store.each(RowTable.DOCUMENT, all::document);
        store.each(RowTable.PART, part -> all.known(part.pack()).clauses.merge(part.part(), part.clauses(), Long::sum));
        Set<String> seen = new HashSet<>();
        store.each(RowTable.PROBLEM, problem -> {
            // A document counts once for each kind of problem, however many pages have it.
            if (problem.document().isPresent()
                    && seen.add(problem.pack() + "\n" + problem.document().get() + "\n" + problem.code())) {
                all.problems.add(problem.code());
            }
        });
        store.each(RowTable.REVIEW, review -> all.reviews.put(review.pack() + "\n" + review.finding(), review));
        store.each(RowTable.FINDING, all::finding);
        store.each(RowTable.DEMAND, all::demand);
        all.notices(store);
        return all;
    }

    private void pack(PackRows.Pack pack) {
        packs.put(pack.id(), new PackFacts(pack));
        packStatus.add(pack.status());
        pack.reason().ifPresent(reasons::add);
        contents.add(pack.content());
        books.add(pack.ruleBook());
        programs.add(pack.program());
    }

    private void document(PackRows.Document document) {
        documents.add(document.status());
        if (document.status().equals("not-read")) {
            formats.add(document.format());
        } else {
            known(document.pack()).documents++;
        }
    }

    private void finding(PackRows.Finding finding) {
        Review review = reviews.get(finding.pack() + "\n" + finding.id());
        if (review != null) {
            long[] count = precision.computeIfAbsent(finding.barrier(), any -> new long[2]);
            count[0] += review.isUpheld() ? 1 : 0;
            count[1]++;
        }
        boolean counts = switch (counting) {
            case ALL -> true;
            case NOT_REJECTED -> review == null || review.isUpheld();
            case UPHELD -> review != null && review.isUpheld();
        };
        if (counts) {
            known(finding.pack()).add(finding);
            if (PackFacts.status(finding.status()).compareTo(Status.PRACTICAL_BARRIER) >= 0) {
                counted.add(finding.pack() + "\n" + finding.id());
            }
        }
    }

    /** A demand counts where its finding does, and is no mere note. */
    private void demand(PackRows.Demand demand) {
        if (counted.contains(demand.pack() + "\n" + demand.finding())) {
            known(demand.pack())
                    .demands
                    .computeIfAbsent(demand.barrier(), any -> new TreeSet<>())
                    .add(demand.floor());
        }
    }

    private void notices(Store store) throws StoreException {
        store.each(RowTable.NOTICE, row -> known(row.pack()).notice = true);
        Map<String, Set<String>> sources = new TreeMap<>();
        store.each(
                RowTable.READING,
                row -> sources.computeIfAbsent(
                                row.pack() + "\n" + row.ordinal() + "\n" + row.fact(), any -> new TreeSet<>())
                        .add(row.source()));
        sources.forEach((key, some) -> {
            String[] parts = key.split("\n", 3);
            PackFacts pack = known(parts[0]);
            (some.contains("notice") ? pack.disputedByNotice : pack.disputed).add(parts[2]);
        });
        store.each(RowTable.OUTCOME, row -> row.bids().ifPresent(known(row.pack()).bids::add));
        store.each(
                RowTable.WINNER,
                row -> known(row.pack())
                        .winners
                        .putIfAbsent(
                                Plain.line(row.name()).toLowerCase(Locale.ROOT),
                                new PackFacts.Winner(
                                        small(row.size()), row.voluntary().map("yes"::equals))));
    }

    private static Optional<Boolean> small(String size) {
        return switch (size) {
            case "micro", "small", "medium", "small-or-medium" -> Optional.of(true);
            case "large" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** All rows of a pack are written at once, so that there is none without its pack. */
    private PackFacts known(String pack) {
        PackFacts facts = packs.get(pack);
        if (facts == null) {
            throw new IllegalStateException(pack + ": rows without their pack");
        }
        return facts;
    }

    /** The packs of which anything was read. */
    List<PackFacts> read() {
        return packs.values().stream().filter(pack -> pack.read).toList();
    }

    /** A barrier's title; its id where no rule book of the store knows it. */
    String title(String barrier) {
        BarrierRow row = barriers.get(barrier);
        return row == null ? barrier : row.title();
    }

    /** Counts names. */
    static final class Tally {

        final Map<String, Long> counts = new TreeMap<>();

        void add(String name) {
            counts.merge(name, 1L, Long::sum);
        }

        long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
