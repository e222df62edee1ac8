package org.levelfield.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.StoreException;

/** Hands items to workers, each to the next that is free. */
final class Crew {

    /** What is done with an item. */
    interface Job<T> {
        /** Does it; packs are checked in the shelter, which belongs to the thread that calls. */
        void take(T item, Shelter shelter) throws StoreException;
    }

    private Crew() {}

    /**
     * Does a job on each item, and comes back when all are done.
     *
     * @throws StoreException the first that a job threw; the items that were left are not taken up
     */
    static <T> void run(Collection<T> items, Workers workers, PackAudit audit, Job<T> job) throws StoreException {
        BlockingQueue<T> open = new LinkedBlockingQueue<>(items);
        ExecutorService pool = Executors.newFixedThreadPool(workers.threads());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers.threads(); i++) {
                running.add(pool.submit(() -> {
                    work(open, workers, audit, job);
                    return open;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            open.clear();
            throw thrown(e.getCause());
        } catch (InterruptedException e) {
            open.clear();
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdown();
        }
    }

    private static <T> void work(BlockingQueue<T> open, Workers workers, PackAudit audit, Job<T> job)
            throws StoreException {
        try (Checker checker = workers.checker(audit)) {
            Shelter shelter = new Shelter(checker, audit);
            for (T item = open.poll(); item != null; item = open.poll()) {
                job.take(item, shelter);
            }
        }
    }

    private static StoreException thrown(@Nullable Throwable cause) {
        if (cause instanceof StoreException known) {
            return known;
        } else if (cause instanceof RuntimeException defect) {
            throw defect;
        } else if (cause instanceof Error defect) {
            throw defect;
        }
        throw new IllegalStateException(cause);
    }
}
