package org.levelfield.screening.team;

import java.util.Arrays;

/**
 * Finds every inclusion-minimal group of one size. At each step it takes the floor or the set that fewest members can
 * serve: one of these must be in the group. Whoever was tried is not tried again beside the others, so no group is found
 * twice; and since some member must serve what is still wanting, none is left out.
 */
final class Search {

    private final Board board;
    private final int size;
    private final Work work;
    private final Found found;
    private final int words;

    /** The group so far, and per number of its members: who may join, whom to try, what is hit and what is wanting. */
    private final int[] group;

    private final long[][] open;
    private final long[][] tried;
    private final long[][] hit;
    private final long[][] wanting;

    /** Space for the last step. */
    private final long[] last;

    private final long[] without;
    private final long[] hitWithout;

    private Search(Board board, int size, Work work, Found found) {
        this.board = board;
        this.size = size;
        this.work = work;
        this.found = found;
        this.words = Bits.none(board.pool()).length;
        this.group = new int[size];
        this.open = new long[size + 1][words];
        this.tried = new long[size + 1][words];
        this.hit = new long[size + 1][Bits.none(board.hits().size()).length];
        this.wanting = new long[size + 1][board.levels().size()];
        this.last = new long[words];
        this.without = new long[words];
        this.hitWithout = new long[hit[0].length];
    }

    /** Finds all of a size. Where the work is over before, some are left out. */
    static void run(Board board, int size, Work work, Found found) {
        if (size == 1) {
            single(board, found);
        } else if (size <= board.most() && size >= board.must().length) {
            new Search(board, size, work, found).start();
        }
    }

    private static void single(Board board, Found found) {
        long[] alone = board.rule().alone().clone();
        if (board.must().length == 1) {
            long[] only = Bits.none(board.pool());
            Bits.add(only, board.must()[0]);
            Bits.keep(alone, only);
        }
        if (board.must().length <= 1 && !Bits.isEmpty(alone)) {
            found.take(new int[0], 0, alone);
        }
    }

    private void start() {
        int[] must = board.must();
        if (must.length > 0 && board.isMetBy(must)) {
            // Any other group holds it and more.
            if (must.length == size) {
                long[] one = Bits.none(board.pool());
                Bits.add(one, must[size - 1]);
                found.take(must, size - 1, one);
            }
            return;
        }
        Bits.copy(board.rule().allowed(), open[0]);
        if (must.length == 0) {
            // Who meets all alone needs no partner.
            Bits.drop(open[0], board.rule().alone());
        }
        for (int level = 0; level < wanting[0].length; level++) {
            wanting[0][level] = board.need(level, size);
        }
        for (int i = 0; i < must.length; i++) {
            if (!Bits.has(board.rule().allowed(), must[i])) {
                return;
            }
            Bits.remove(open[i], must[i]);
            join(i, must[i]);
        }
        if (must.length < size) {
            step(must.length);
        }
    }

    /** Adds a member to a group of so many. */
    private void join(int members, int member) {
        group[members] = member;
        Bits.copy(open[members], open[members + 1]);
        long[] hits = board.hitsOf()[member];
        for (int i = 0; i < hits.length; i++) {
            hit[members + 1][i] = hit[members][i] | hits[i];
        }
        for (int level = 0; level < wanting[members].length; level++) {
            wanting[members + 1][level] =
                    wanting[members][level] - board.levels().get(level).of(member);
        }
    }

    private void step(int members) {
        work.add(words);
        if (work.isOver() || found.isEnough() || isHopeless(members)) {
            return;
        }
        if (members == size - 1) {
            finish(members);
            return;
        }
        if (!choose(members)) {
            return;
        }
        long[] those = tried[members];
        for (int one = Bits.next(those, 0); one >= 0; one = Bits.next(those, one + 1)) {
            Bits.remove(open[members], one);
            join(members, one);
            step(members + 1);
        }
    }

    /** Whether no minimal group can grow out of this one. */
    private boolean isHopeless(int members) {
        if (members < 2) {
            return false;
        }
        if (nextMissed(members, 0) < 0 && board.isMetBy(Arrays.copyOf(group, members))) {
            return true;
        } else if (board.hasMeans()) {
            return false;
        }
        for (int i = board.must().length; i < members; i++) {
            if (!isOfUse(group[i], i, members)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something would be missed, or more would be wanting, without a member. */
    private boolean isOfUse(int member, int place, int members) {
        hitWithout(place, members);
        long[] hits = board.hitsOf()[member];
        for (int i = 0; i < hits.length; i++) {
            if ((hits[i] & ~hitWithout[i]) != 0) {
                return true;
            }
        }
        for (int level = 0; level < board.levels().size(); level++) {
            long amount = board.levels().get(level).of(member);
            if (amount > 0 && wanting[members][level] + amount > 0) {
                return true;
            }
        }
        return false;
    }

    /** What the group hits without the member at a place. */
    private void hitWithout(int place, int members) {
        Arrays.fill(hitWithout, 0);
        for (int i = 0; i < members; i++) {
            if (i != place) {
                long[] hits = board.hitsOf()[group[i]];
                for (int j = 0; j < hits.length; j++) {
                    hitWithout[j] |= hits[j];
                }
            }
        }
    }

    /** The first set at or after a place that the group does not hit; -1 if it hits all. */
    private int nextMissed(int members, int from) {
        return nextMissed(hit[members], from);
    }

    private int nextMissed(long[] hits, int from) {
        for (int i = from; i < board.hits().size(); i++) {
            if (!Bits.has(hits, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Chooses whom to try: the fewest that can serve something that is wanting; false if none can. */
    private boolean choose(int members) {
        long[] free = open[members];
        int slots = size - members;
        int fewest = Integer.MAX_VALUE;
        int bestHit = -1;
        for (int one = nextMissed(members, 0); one >= 0; one = nextMissed(members, one + 1)) {
            int count = Bits.countBoth(board.hits().get(one), free);
            work.add(words);
            if (count < fewest) {
                fewest = count;
                bestHit = one;
            }
        }
        int bestLevel = -1;
        for (int level = 0; level < board.levels().size() && fewest > 0; level++) {
            long left = wanting[members][level];
            if (left > 0) {
                if (!board.levels().get(level).canReach(left, slots, free)) {
                    return false;
                }
                int count = board.levels().get(level).count(atLeast(left, slots), free);
                work.add(words + count);
                if (count < fewest) {
                    fewest = count;
                    bestLevel = level;
                }
            }
        }
        if (bestLevel >= 0) {
            Bits.copy(
                    board.levels().get(bestLevel).having(atLeast(wanting[members][bestLevel], slots)), tried[members]);
            return Bits.keep(tried[members], free);
        } else if (bestHit >= 0) {
            Bits.copy(board.hits().get(bestHit), tried[members]);
            return Bits.keep(tried[members], free);
        }
        // One member meets all that a group must but not what one alone must: anybody may join.
        Bits.copy(free, tried[members]);
        return !Bits.isEmpty(free);
    }

    /** What the richest of so many must bring. */
    private static long atLeast(long wanting, int members) {
        return Math.floorDiv(wanting + members - 1, members);
    }

    /** Who makes the group whole, as last member, and is not more than it needs. */
    private void finish(int members) {
        Bits.copy(open[members], last);
        work.add(words);
        if (!keepServing(last, hit[members], wanting[members], -1)) {
            return;
        }
        if (board.hasMeans()) {
            Subsets subsets = new Subsets(board, size);
            for (int one = Bits.next(last, 0); one >= 0; one = Bits.next(last, one + 1)) {
                work.add((long) words << size);
                group[members] = one;
                if (!subsets.areAllTooFew(group)) {
                    Bits.remove(last, one);
                }
            }
        } else if (members >= 2) {
            for (int place = board.must().length; place < members; place++) {
                Bits.copy(last, without);
                work.add(words);
                hitWithout(place, members);
                if (keepServing(without, hitWithout, wanting[members], group[place]) && !Bits.drop(last, without)) {
                    return;
                }
            }
        }
        if (!Bits.isEmpty(last)) {
            work.add(board.pool());
            found.take(group, members, last);
        }
    }

    /** Keeps in a set who serves all that is wanting, less what a member brings that leaves; whether any is left. */
    private boolean keepServing(long[] set, long[] hits, long[] wants, int leaving) {
        for (int one = nextMissed(hits, 0); one >= 0; one = nextMissed(hits, one + 1)) {
            work.add(words);
            if (!Bits.keep(set, board.hits().get(one))) {
                return false;
            }
        }
        for (int level = 0; level < wants.length; level++) {
            Level those = board.levels().get(level);
            long left = wants[level] + (leaving >= 0 ? those.of(leaving) : 0);
            if (left > 0) {
                // Each member is looked at.
                work.add(board.pool());
                if (!those.keep(set, left)) {
                    return false;
                }
            }
        }
        return !Bits.isEmpty(set);
    }
}
