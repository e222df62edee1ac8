package org.levelfield.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.levelfield.store.PackRows;

/**
 * Gives rows for every pack, also for one that takes down the process that checks it: what does so is found file by file,
 * left out, and recorded as not read with the reason. A worker that somebody else killed costs a second try.
 *
 * @param checker where packs are checked
 * @param audit makes the rows of a pack of which nothing can be read
 */
record Shelter(Checker checker, PackAudit audit) {

    private static final Set<String> NOT_THE_PROCESS = Set.of("out-of-time", "defect");

    PackRows check(Task task) {
        Task.Reason reason;
        try {
            return checker.check(task);
        } catch (CheckFailedException e) {
            reason = e.reason();
        }
        if (!NOT_THE_PROCESS.contains(reason.code())) {
            try {
                return checker.check(task);
            } catch (CheckFailedException e) {
                reason = e.reason();
            }
        }
        Map<String, Task.Reason> culprits = culprits(task);
        if (!culprits.isEmpty()) {
            try {
                return checker.check(task.without(culprits));
            } catch (CheckFailedException e) {
                reason = e.reason();
            }
        }
        return audit.notRead(task, reason);
    }

    private Map<String, Task.Reason> culprits(Task task) {
        Map<String, Task.Reason> culprits = new TreeMap<>();
        for (String file : task.pack().files().keySet()) {
            try {
                checker.probe(task, file);
            } catch (CheckFailedException e) {
                culprits.put(file, e.reason());
            }
        }
        return culprits;
    }
}
