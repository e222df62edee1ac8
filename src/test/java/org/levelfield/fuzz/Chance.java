package org.levelfield.fuzz;

import java.util.List;
import java.util.Random;

/** Draws from what there is; the same seed draws the same. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** A whole number from 0 to below a bound; 0 where the bound is none. */
    int below(int bound) {
        return bound <= 0 ? 0 : random.nextInt(bound);
    }

    /** Whether a thing that happens once in so many times happens now. */
    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(below(some.size()));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
