package org.levelfield.screening.team;

/** Counts who meets all under one change, as singles and pairs are tried. */
final class Counter {

    private final long[] members;
    private long alone;
    private long pairs;

    Counter(int pool) {
        members = Bits.none(pool);
    }

    void addAlone(int member) {
        alone++;
        Bits.add(members, member);
    }

    void addPair(int one, int other) {
        pairs++;
        Bits.add(members, one);
        Bits.add(members, other);
    }

    /** With those that meet all under any change, who were counted apart. */
    Counts with(Counter always) {
        long[] all = members.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] |= always.members[i];
        }
        return new Counts(alone + always.alone, pairs + always.pairs, Bits.count(all));
    }

    Counts counts() {
        return new Counts(alone, pairs, Bits.count(members));
    }
}
