package org.levelfield.screening.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All rules of a puzzle as the search wants them: only the sets that are not implied by others, fewest holders first.
 */
final class Board {

    private final Rule rule;
    private final int pool;
    private final int[] must;
    private final int most;
    private final List<long[]> hits;
    private final long[][] hitsOf;
    private final List<Level> levels;

    private Board(Rule rule, int pool, int[] must, int most, List<long[]> hits, long[][] hitsOf, List<Level> levels) {
        this.rule = rule;
        this.pool = pool;
        this.must = must;
        this.most = most;
        this.hits = hits;
        this.hitsOf = hitsOf;
        this.levels = levels;
    }

    /** All rules as one. */
    Rule rule() {
        return rule;
    }

    /** How many members there are. */
    int pool() {
        return pool;
    }

    /** Those that every group must hold, in the order of the pool. */
    int[] must() {
        return must;
    }

    /** How many a group of two and more may have. */
    int most() {
        return most;
    }

    /** Sets of which such a group must hold a member each. */
    List<long[]> hits() {
        return hits;
    }

    /** For each member, in which of the sets it is. */
    long[][] hitsOf() {
        return hitsOf;
    }

    /** Floors that the amounts of a group must reach together: the sums, then the means. */
    List<Level> levels() {
        return levels;
    }

    static Board of(Puzzle puzzle, List<Rule> rules) {
        int pool = puzzle.members().size();
        Rule rule = Rule.all(rules, pool);
        int[] must = puzzle.must().stream()
                .mapToInt(puzzle.members()::indexOf)
                .sorted()
                .toArray();
        List<long[]> hits = needed(rule);
        long[][] hitsOf = new long[pool][];
        for (int member = 0; member < pool; member++) {
            hitsOf[member] = Bits.none(hits.size());
            for (int hit = 0; hit < hits.size(); hit++) {
                if (Bits.has(hits.get(hit), member)) {
                    Bits.add(hitsOf[member], hit);
                }
            }
        }
        List<Level> levels = new ArrayList<>(rule.sums());
        levels.addAll(rule.means());
        return new Board(rule, pool, must, Math.min(puzzle.most(), rule.cap()), hits, hitsOf, List.copyOf(levels));
    }

    /** Who holds a member of a set holds one of any larger set. */
    private static List<long[]> needed(Rule rule) {
        List<long[]> sorted = new ArrayList<>();
        for (long[] hit : rule.hits()) {
            long[] allowed = hit.clone();
            Bits.keep(allowed, rule.allowed());
            sorted.add(allowed);
        }
        sorted.sort(Comparator.comparingInt(Bits::count));
        List<long[]> needed = new ArrayList<>();
        for (long[] hit : sorted) {
            if (needed.stream().noneMatch(smaller -> Bits.holdsAll(hit, smaller))) {
                needed.add(hit);
            }
        }
        return List.copyOf(needed);
    }

    boolean hasMeans() {
        return !rule.means().isEmpty();
    }

    boolean isMust(int member) {
        for (int one : must) {
            if (one == member) {
                return true;
            }
        }
        return false;
    }

    /** What the amounts of a group of a size must reach on a level. */
    long need(int level, int size) {
        return level < rule.sums().size()
                ? levels.get(level).need()
                : levels.get(level).needOf(size);
    }

    /** Whether a group meets all rules. */
    boolean isMetBy(int[] group) {
        return rule.isMetBy(group);
    }
}
