package org.levelfield.screening.team;

/** How many steps a search may take. It counts steps and not time, so that the same search ends at the same place. */
final class Work {

    private final long bound;
    private long done;

    Work(long bound) {
        this.bound = bound;
    }

    void add(long steps) {
        done += steps;
    }

    boolean isOver() {
        return done >= bound;
    }

    long done() {
        return done;
    }
}
