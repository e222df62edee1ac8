package org.levelfield.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the files and folders that make up one tender. */
public final class PackReader {

    private PackReader() {}

    /**
     * Reads all files, each into one document, with ids {@code d1}, {@code d2} … in this order: inputs as given, a
     * folder's files by their paths. A file that cannot be read is a document that says why. Threads change nothing in
     * the result.
     *
     * @param inputs files and folders
     * @param budget what one file may cost
     * @param threads how many files are read at once, at least 1
     */
    public static List<Document> read(List<Path> inputs, Budget budget, int threads) {
        List<PackFiles.Found> files = PackFiles.of(inputs);
        FileReader reader = new FileReader(budget);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, files.size())));
        try {
            List<Future<Document>> reading = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                String id = "d" + (i + 1);
                PackFiles.Found file = files.get(i);
                reading.add(pool.submit(() -> reader.read(id, file)));
            }
            List<Document> documents = new ArrayList<>();
            for (Future<Document> each : reading) {
                documents.add(each.get());
            }
            return List.copyOf(documents);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
