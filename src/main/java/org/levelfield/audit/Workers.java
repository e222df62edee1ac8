package org.levelfield.audit;

import java.time.Duration;
import java.util.List;

/**
 * Where packs are checked.
 *
 * @param number how many at once; nought for one at a time in this process, without shelter from what takes it down
 * @param command what starts a worker process
 * @param limit how long a pack may take in a worker
 */
public record Workers(int number, List<String> command, Duration limit) {

    /** Keeps its own copy. */
    public Workers {
        if (number < 0) {
            throw new IllegalArgumentException("fewer workers than none");
        }
        command = List.copyOf(command);
    }

    /** In this process. */
    public static Workers here() {
        return new Workers(0, List.of(), Duration.ofDays(1));
    }

    int threads() {
        return Math.max(1, number);
    }

    Checker checker(PackAudit audit) {
        return number == 0 ? new HereChecker(audit) : new WorkerProcess(command, limit, audit.notices());
    }
}
