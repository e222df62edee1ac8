package org.levelfield.screening.team;

/** Takes what the search finds. */
interface Found {

    /**
     * Takes groups as they are found.
     *
     * @param members all members but one, the first so many of the array
     * @param size how many that are
     * @param last the last member: each of the set makes a group with the others; only to be read now
     */
    void take(int[] members, int size, long[] last);

    /** Whether enough has been found. */
    boolean isEnough();
}
