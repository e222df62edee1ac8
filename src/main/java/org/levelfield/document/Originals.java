package org.levelfield.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a pack once more, as they were when they were read: for what is made of the files themselves. What lies in
 * an archive or another document is taken out again, within the same limits. Not safe for use by several threads.
 */
public final class Originals {

    private final Budget budget;
    private final Map<String, List<Document>> wanted = new HashMap<>();
    private final Use use;
    private final List<Problem> problems = new ArrayList<>();

    /** What is done with a file. */
    public interface Use {

        /**
         * Takes a file.
         *
         * @param document what was read of it
         * @param file where it lies now; a copy that is gone afterwards where it lay in another file
         * @param spool for further copies, gone afterwards
         */
        void take(Document document, Path file, Spool spool) throws IOException;
    }

    private Originals(List<Document> documents, Budget budget, Use use) {
        this.budget = budget;
        this.use = use;
        documents.forEach(one ->
                wanted.computeIfAbsent(one.path(), path -> new ArrayList<>()).add(one));
    }

    /**
     * Gives the file of each document to {@code use}, in the order in which they lie in the inputs.
     *
     * @param inputs the files and folders that were read
     * @param budget what reading them may cost, as then
     * @param documents of which the file is wanted
     * @return a problem for each document whose file is not there any more ({@code not-found}) or is another one now
     *     ({@code changed}); it is not given
     * @throws IOException if {@code use} throws it
     */
    public static List<Problem> each(List<Path> inputs, Budget budget, List<Document> documents, Use use)
            throws IOException {
        Originals originals = new Originals(documents, budget, use);
        for (PackFiles.Found found : PackFiles.of(inputs)) {
            originals.visit(found);
        }
        originals
                .wanted
                .values()
                .forEach(left -> left.forEach(one -> originals.problems.add(
                        Problem.of("not-found", "is not there any more; check the tender again", one.id()))));
        return List.copyOf(originals.problems);
    }

    private void visit(PackFiles.Found found) throws IOException {
        try (Spool spool = new Spool(budget, FileReader.size(found.file()))) {
            visit(found, spool);
        }
    }

    private void visit(PackFiles.Found found, Spool spool) throws IOException {
        List<Document> here = wanted.getOrDefault(found.shown(), List.of());
        if (!here.isEmpty()) {
            // One that is named twice was read twice, and comes by twice.
            take(here.remove(0), found, spool);
        }
        if (wanted.entrySet().stream()
                .anyMatch(each -> lies(each.getKey(), found) && !each.getValue().isEmpty())) {
            for (Attachment attachment : FileReader.read(found, budget, spool).attachments()) {
                PackFiles.Found inner = new PackFiles.Found(attachment.file(), found.inner(attachment.name()));
                if (FileReader.isArchive(inner)) {
                    visit(inner, spool);
                } else {
                    visit(inner);
                }
            }
        }
    }

    private static boolean lies(String path, PackFiles.Found outer) {
        return path.startsWith(outer.inner(""));
    }

    private void take(Document document, PackFiles.Found found, Spool spool) throws IOException {
        if (document.sha256().equals(FileReader.hash(found.file()))) {
            use.take(document, found.file(), spool);
        } else {
            problems.add(Problem.of("changed", "has changed since it was read; check the tender again", document.id()));
        }
    }
}
