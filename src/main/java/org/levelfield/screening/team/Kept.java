package org.levelfield.screening.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Counts all groups that are found, and keeps the first of them: smallest first, then in the order of the pool. */
final class Kept implements Found {

    private final int most;
    private final Consumer<int[]> heard;
    private final List<int[]> done = new ArrayList<>();
    private final TreeSet<int[]> ofThisSize = new TreeSet<>(Arrays::compare);
    private long number;

    /**
     * Keeps so many.
     *
     * @param heard is told of the first so many as they are found, in whatever order that is
     */
    Kept(int most, Consumer<int[]> heard) {
        this.most = most;
        this.heard = heard;
    }

    @Override
    public void take(int[] members, int size, long[] last) {
        int room = most - done.size();
        int first = size == 0
                ? Integer.MAX_VALUE
                : Arrays.stream(members, 0, size).min().orElseThrow();
        for (int one = Bits.next(last, 0); one >= 0 && room > 0; one = Bits.next(last, one + 1)) {
            boolean full = ofThisSize.size() == room;
            if (full && Math.min(first, one) > ofThisSize.last()[0]) {
                break;
            }
            int[] group = Arrays.copyOf(members, size + 1);
            group[size] = one;
            Arrays.sort(group);
            if (!full) {
                heard.accept(group);
            }
            ofThisSize.add(group);
            if (full) {
                ofThisSize.pollLast();
            }
        }
        number += Bits.count(last);
    }

    @Override
    public boolean isEnough() {
        return false;
    }

    /** Says that larger groups follow. */
    void endSize() {
        done.addAll(ofThisSize);
        ofThisSize.clear();
    }

    List<int[]> first() {
        return List.copyOf(done);
    }

    long number() {
        return number;
    }
}
