package org.levelfield.screening.team;

/** Sets of members as words of bits: kept in arrays of one length, so that the search makes no garbage. */
final class Bits {

    private Bits() {}

    static long[] none(int members) {
        return new long[(members + Long.SIZE - 1) >>> 6];
    }

    static long[] all(int members) {
        long[] set = none(members);
        for (int i = 0; i < members; i++) {
            add(set, i);
        }
        return set;
    }

    static void add(long[] set, int member) {
        set[member >>> 6] |= 1L << member;
    }

    static void remove(long[] set, int member) {
        set[member >>> 6] &= ~(1L << member);
    }

    static boolean has(long[] set, int member) {
        return (set[member >>> 6] & (1L << member)) != 0;
    }

    /** Leaves in the first what is in both; whether anything is left. */
    static boolean keep(long[] set, long[] other) {
        long left = 0;
        for (int i = 0; i < set.length; i++) {
            left |= set[i] &= other[i];
        }
        return left != 0;
    }

    /** Takes the second out of the first; whether anything is left. */
    static boolean drop(long[] set, long[] other) {
        long left = 0;
        for (int i = 0; i < set.length; i++) {
            left |= set[i] &= ~other[i];
        }
        return left != 0;
    }

    static void copy(long[] from, long[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static int countBoth(long[] set, long[] other) {
        int count = 0;
        for (int i = 0; i < set.length; i++) {
            count += Long.bitCount(set[i] & other[i]);
        }
        return count;
    }

    static boolean isEmpty(long[] set) {
        for (long word : set) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first holds all of the second. */
    static boolean holdsAll(long[] set, long[] other) {
        for (int i = 0; i < set.length; i++) {
            if ((other[i] & ~set[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The first member at or after a place; -1 if there is none. */
    static int next(long[] set, int from) {
        int index = from >>> 6;
        if (index >= set.length) {
            return -1;
        }
        long word = set[index] & (-1L << from);
        while (word == 0) {
            index++;
            if (index == set.length) {
                return -1;
            }
            word = set[index];
        }
        return (index << 6) + Long.numberOfTrailingZeros(word);
    }
}
