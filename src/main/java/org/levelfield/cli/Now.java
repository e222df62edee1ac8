package org.levelfield.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of the run. */
final class Now {

    private Now() {}

    /** See the specification of SOURCE_DATE_EPOCH: seconds since 1970. */
    static Instant time() {
        String fixed = System.getenv("SOURCE_DATE_EPOCH");
        return fixed != null && fixed.matches("\\d{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(fixed))
                : Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
