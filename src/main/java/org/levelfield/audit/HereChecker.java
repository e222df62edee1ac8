package org.levelfield.audit;

import org.levelfield.store.PackRows;

/**
 * Checks in this process.
 *
 * @param audit what checks
 */
record HereChecker(PackAudit audit) implements Checker {

    @Override
    public PackRows check(Task task) throws CheckFailedException {
        try {
            return audit.rows(task);
        } catch (RuntimeException | StackOverflowError e) {
            throw new CheckFailedException(WorkerAnswer.defect(e));
        }
    }

    @Override
    public void probe(Task task, String file) throws CheckFailedException {
        try {
            audit.read(task, file);
        } catch (RuntimeException | StackOverflowError e) {
            throw new CheckFailedException(WorkerAnswer.defect(e));
        }
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
