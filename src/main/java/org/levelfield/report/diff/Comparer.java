package org.levelfield.report.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.finding.Fingerprint;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedReport;

/** Compares two reports. Findings belong together by their ids, else by barrier and the most words in common. */
public final class Comparer {

    /** Of two findings of a barrier that are alone in each report. */
    private static final double LEAST_ALONE = 0.15;
    /** Of others. */
    private static final double LEAST = 0.4;
    /** More findings of one barrier are not compared each with each, nor more pairs in all. */
    private static final int MOST = 500;

    private static final int MOST_PAIRS = 500_000;

    private final List<Change> changes = new ArrayList<>();
    private int unchanged;

    private Comparer() {}

    /** How two reports differ. */
    public static Comparison compare(SavedReport old, SavedReport now) {
        Comparer comparer = new Comparer();
        Map<String, SavedFinding> before = new LinkedHashMap<>();
        old.findings().forEach(one -> before.put(one.barrier() + " " + one.id(), one));
        List<SavedFinding> added = new ArrayList<>();
        for (SavedFinding one : now.findings()) {
            SavedFinding same = before.remove(one.barrier() + " " + one.id());
            if (same == null) {
                added.add(one);
            } else {
                comparer.pair(same, one);
            }
        }
        comparer.nearest(new ArrayList<>(before.values()), added);
        comparer.changes.sort(Comparator.comparing(Change::kind));
        return new Comparison(old, now, comparer.changes, comparer.unchanged);
    }

    private void pair(SavedFinding old, SavedFinding now) {
        Optional<Tightness> change = Tightness.between(old, now);
        if (change.isPresent()) {
            changes.add(new Change(change.get().kind(), change.get().how(), Optional.of(old), Optional.of(now)));
        } else if (old.id().equals(now.id())
                || Fingerprint.words(old.clause().quote())
                        .equals(Fingerprint.words(now.clause().quote()))) {
            unchanged++;
        } else {
            changes.add(new Change(Change.Kind.REWORDED, "", Optional.of(old), Optional.of(now)));
        }
    }

    /** Two findings and how many words they have in common. */
    private record Match(SavedFinding old, SavedFinding now, double share) {}

    private void nearest(List<SavedFinding> removed, List<SavedFinding> added) {
        Set<SavedFinding> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(removed);
        left.addAll(added);
        for (Match match : matches(removed, added)) {
            if (left.contains(match.old()) && left.contains(match.now())) {
                left.remove(match.old());
                left.remove(match.now());
                pair(match.old(), match.now());
            }
        }
        added.stream()
                .filter(left::contains)
                .forEach(one -> changes.add(new Change(Change.Kind.ADDED, "", Optional.empty(), Optional.of(one))));
        removed.stream()
                .filter(left::contains)
                .forEach(one -> changes.add(new Change(Change.Kind.REMOVED, "", Optional.of(one), Optional.empty())));
    }

    /** Findings of one barrier that have words in common, those with most first. */
    private static List<Match> matches(List<SavedFinding> removed, List<SavedFinding> added) {
        Map<String, List<SavedFinding>> byBarrier = new HashMap<>();
        removed.forEach(one -> byBarrier
                .computeIfAbsent(one.barrier(), any -> new ArrayList<>())
                .add(one));
        Map<String, Long> adding = new HashMap<>();
        added.forEach(one -> adding.merge(one.barrier(), 1L, Long::sum));
        List<Match> matches = new ArrayList<>();
        int pairs = 0;
        for (SavedFinding now : added) {
            List<SavedFinding> olds = byBarrier.getOrDefault(now.barrier(), List.of());
            boolean alone = olds.size() == 1 && Long.valueOf(1).equals(adding.get(now.barrier()));
            for (SavedFinding old : olds.subList(0, Math.min(MOST, olds.size()))) {
                double share = pairs++ < MOST_PAIRS
                        ? CommonWords.share(old.clause().quote(), now.clause().quote())
                        : 0;
                if (share >= (alone ? LEAST_ALONE : LEAST)) {
                    matches.add(new Match(old, now, share));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::share).reversed());
        return matches;
    }
}
