package org.levelfield.audit;

import java.util.List;
import java.util.Optional;
import org.levelfield.report.Plain;
import org.levelfield.store.PackRows;

/**
 * What a worker process says of a pack, as one line of JSON.
 *
 * @param rows the pack's rows; none for a file that was tried only
 * @param failure why there are none
 * @param numbers those of the pack's papers, where the worker first needs the notices that fit them: the next line to it
 *     is a {@link FoundNotices}
 */
record WorkerAnswer(Optional<PackRows> rows, Optional<Task.Reason> failure, Optional<List<String>> numbers) {

    static WorkerAnswer of(PackRows rows) {
        return new WorkerAnswer(Optional.of(rows), Optional.empty(), Optional.empty());
    }

    static WorkerAnswer of(Task.Reason failure) {
        return new WorkerAnswer(Optional.empty(), Optional.of(failure), Optional.empty());
    }

    static WorkerAnswer askFor(List<String> numbers) {
        return new WorkerAnswer(Optional.empty(), Optional.empty(), Optional.of(numbers));
    }

    static WorkerAnswer tried() {
        return new WorkerAnswer(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What a worker process is asked, as one line of JSON.
     *
     * @param task the pack
     * @param file the file of it that is to be tried by itself; all of it where empty
     */
    record Question(Task task, Optional<String> file) {}

    /** A fault of the program that one pack brought to light. */
    static Task.Reason defect(Throwable fault) {
        return new Task.Reason(
                "defect",
                "could not be checked because of a defect of the program (" + Plain.line(fault.toString())
                        + "); please report it with the file");
    }
}
