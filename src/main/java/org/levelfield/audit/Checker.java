package org.levelfield.audit;

import org.levelfield.store.PackRows;

/** Where packs are checked: here, or in a process of its own. Used by one thread at a time. */
interface Checker extends AutoCloseable {

    /**
     * The rows of a pack.
     *
     * @throws CheckFailedException where the pack took the process down or used up its time
     */
    PackRows check(Task task) throws CheckFailedException;

    /**
     * Tries whether one file of a pack can be read and judged by itself.
     *
     * @throws CheckFailedException where it cannot
     */
    void probe(Task task, String file) throws CheckFailedException;

    @Override
    void close();
}
