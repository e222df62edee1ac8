package org.levelfield.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.levelfield.document.Document.Status;

/**
 * Reads the files and folders that make up one tender, and what lies inside them: archives, mails and their
 * attachments, files put into documents.
 */
public final class PackReader {

    private PackReader() {}

    /**
     * Reads all files, each into one document, with ids {@code d1}, {@code d2} … in this order: inputs as given, a
     * folder's files by their paths, what lies inside a file right behind it. A file that cannot be read is a document
     * that says why. Threads change nothing in the result.
     *
     * @param inputs files and folders
     * @param budget what reading may cost
     * @param threads how many files are read at once, at least 1
     */
    public static List<Document> read(List<Path> inputs, Budget budget, int threads) {
        return read(inputs, budget, threads, Progress.NONE);
    }

    /** The same, telling how far it is. */
    public static List<Document> read(List<Path> inputs, Budget budget, int threads, Progress progress) {
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, threads));
        try {
            List<Nest> nests = pool.invoke(new NestReader.Pack(budget, PackFiles.of(inputs), new ReadCount(progress)));
            List<Document> documents = new ArrayList<>();
            nests.forEach(nest -> add(nest, documents));
            return List.copyOf(documents);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void add(Nest nest, List<Document> documents) {
        documents.add(nest.outer().numbered("d" + (documents.size() + 1)));
        nest.inner().forEach(inner -> add(inner, documents));
    }

    /**
     * A file and what lies inside it.
     *
     * @param outer the file itself, its id still to come
     * @param inner what lies inside it, in order
     */
    record Nest(Document outer, List<Nest> inner) {

        /** Whether anything in it can be judged. */
        private boolean isRead() {
            return (outer.status() != Status.NOT_READ && !outer.blocks().isEmpty())
                    || inner.stream().anyMatch(Nest::isRead);
        }

        /** An archive of which nothing was read was not read, and says why: its first file's reason. */
        static Nest of(Document outer, List<Nest> inner) {
            Nest nest = new Nest(outer, inner);
            if (outer.format() != Format.ARCHIVE || inner.isEmpty() || nest.isRead()) {
                return nest;
            }
            Optional<Problem> first = inner.stream()
                    .flatMap(one -> one.outer().problems().stream())
                    .findFirst();
            String code = first.map(Problem::code).orElse("empty-pack");
            String reason =
                    first.map(one -> "; its first file " + one.message()).orElse("");
            String message = "holds nothing that could be read" + reason;
            return new Nest(outer.with(Status.NOT_READ, Problem.of(code, message, outer.id())), inner);
        }
    }
}
