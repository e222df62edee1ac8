package org.levelfield.evidence;

import java.util.Optional;
import java.util.OptionalDouble;
import org.levelfield.screening.register.Share;

/**
 * How often something was found.
 *
 * @param found in how many
 * @param of among how many in which it could have been found
 */
public record Rate(long found, long of) implements Value {

    /** Refuses numbers that cannot be. */
    public Rate {
        if (found < 0 || found > of) {
            throw new IllegalArgumentException(found + " of " + of);
        }
    }

    /** From 0 to 1; empty where it could have been found in none. */
    public OptionalDouble part() {
        return share().part();
    }

    /** Wilson's 95 % interval; empty where it could have been found in none. */
    public Optional<Share.Interval> interval() {
        return share().interval();
    }

    private Share share() {
        return new Share(of, of, found);
    }
}
