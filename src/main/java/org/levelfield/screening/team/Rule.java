package org.levelfield.screening.team;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.screening.arithmetic.Asked;

/**
 * A demand made ready for the search.
 */
final class Rule {

    private final long[] alone;
    private final long[] allowed;
    private final long[] leads;
    private final boolean mustLead;
    private final List<long[]> hits;
    private final List<Level> sums;
    private final List<Level> means;
    private final int cap;

    private Rule(
            long[] alone,
            long[] allowed,
            long[] leads,
            boolean mustLead,
            List<long[]> hits,
            List<Level> sums,
            List<Level> means,
            int cap) {
        this.alone = alone;
        this.allowed = allowed;
        this.leads = leads;
        this.mustLead = mustLead;
        this.hits = hits;
        this.sums = sums;
        this.means = means;
        this.cap = cap;
    }

    /** Who meets it with no partner. */
    long[] alone() {
        return alone;
    }

    /** Who may be in a group of two and more. */
    long[] allowed() {
        return allowed;
    }

    /** Who may lead one. */
    long[] leads() {
        return leads;
    }

    /** Whether it asks anything of the lead. */
    boolean mustLead() {
        return mustLead;
    }

    /** Sets of which a group must hold a member each. */
    List<long[]> hits() {
        return hits;
    }

    /** Floors for the amounts together. */
    List<Level> sums() {
        return sums;
    }

    /** Floors for the mean. */
    List<Level> means() {
        return means;
    }

    /** How many members a group may have. */
    int cap() {
        return cap;
    }

    static Rule of(Demand demand) {
        int pool = demand.amounts().size();
        List<BigDecimal> least =
                demand.amounts().stream().map(one -> one.least()).toList();
        long[] allowed = Bits.all(pool);
        long[] leads = Bits.all(pool);
        boolean mustLead = false;
        List<long[]> hits = new ArrayList<>();
        List<Level> sums = new ArrayList<>();
        List<Level> means = new ArrayList<>();
        int cap = demand.cap().orElse(Puzzle.LARGEST_GROUP);
        for (Term term : Term.of(demand)) {
            switch (term.kind()) {
                case TOGETHER -> addSum(Level.of(term.floor(), least, 1), hits, sums);
                case ONE -> hits.add(reaching(term.floor(), least));
                case EACH -> Bits.keep(allowed, reaching(term.floor(), least));
                case LEAD -> {
                    mustLead = true;
                    Bits.keep(leads, reaching(term.floor(), least));
                }
                case MEAN -> means.add(Level.of(term.floor(), least, Puzzle.LARGEST_GROUP));
                case NOBODY -> cap = 1;
            }
        }
        long[] alone = reaching(demand.asked(), least);
        return new Rule(alone, allowed, leads, mustLead, List.copyOf(hits), List.copyOf(sums), List.copyOf(means), cap);
    }

    private static void addSum(Level sum, List<long[]> hits, List<Level> sums) {
        if (sum.need() > 0 && sum.isAllOrNothing()) {
            hits.add(sum.having(sum.need()));
        } else if (sum.need() > 0) {
            sums.add(sum);
        }
    }

    private static long[] reaching(Asked floor, List<BigDecimal> least) {
        long[] those = Bits.none(least.size());
        IntStream.range(0, least.size())
                .filter(one -> floor.reachedBy(least.get(one)))
                .forEach(one -> Bits.add(those, one));
        return those;
    }

    /** Whether a group meets it, leaving out who leads. */
    boolean isMetBy(int[] group) {
        if (group.length == 1) {
            return Bits.has(alone, group[0]);
        }
        if (group.length > cap) {
            return false;
        }
        for (int member : group) {
            if (!Bits.has(allowed, member)) {
                return false;
            }
        }
        return hits.stream().allMatch(hit -> hasOneOf(hit, group))
                && sums.stream().allMatch(sum -> total(sum, group) >= sum.need())
                && means.stream().allMatch(mean -> total(mean, group) >= mean.needOf(group.length));
    }

    /** Whether a group meets it, some member leading. */
    boolean isMetWithSomeLead(int[] group) {
        return isMetBy(group) && (group.length == 1 || !mustLead || hasOneOf(leads, group));
    }

    private static boolean hasOneOf(long[] set, int[] group) {
        for (int member : group) {
            if (Bits.has(set, member)) {
                return true;
            }
        }
        return false;
    }

    private static long total(Level level, int[] group) {
        long sum = 0;
        for (int member : group) {
            sum += level.of(member);
        }
        return sum;
    }

    /** All rules as one; a lead must do for all. */
    static Rule all(List<Rule> rules, int pool) {
        long[] alone = Bits.all(pool);
        long[] allowed = Bits.all(pool);
        long[] leads = Bits.all(pool);
        boolean mustLead = false;
        List<long[]> hits = new ArrayList<>();
        List<Level> sums = new ArrayList<>();
        List<Level> means = new ArrayList<>();
        int cap = Puzzle.LARGEST_GROUP;
        for (Rule one : rules) {
            Bits.keep(alone, one.alone);
            Bits.keep(allowed, one.allowed);
            Bits.keep(leads, one.leads);
            mustLead |= one.mustLead;
            hits.addAll(one.hits);
            sums.addAll(one.sums);
            means.addAll(one.means);
            cap = Math.min(cap, one.cap);
        }
        if (mustLead) {
            hits.add(leads);
        }
        return new Rule(alone, allowed, leads, mustLead, hits, sums, means, cap);
    }
}
