package org.levelfield.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveTask;
import org.levelfield.document.Document.Status;
import org.levelfield.document.PackReader.Nest;

/**
 * Reads a file and what lies inside it, documents side by side. Archives within an archive are unpacked one after the
 * other, so that it never depends on the number of threads which of them meets a limit that they share.
 */
final class NestReader extends RecursiveTask<Nest> {

    private static final long serialVersionUID = 1L;

    private final transient Budget budget;
    private final transient PackFiles.Found found;
    private final int depth;
    private final transient ReadCount count;

    private NestReader(Budget budget, PackFiles.Found found, int depth, ReadCount count) {
        this.budget = budget;
        this.found = found;
        this.depth = depth;
        this.count = count;
    }

    /** All files of a pack. */
    static final class Pack extends RecursiveTask<List<Nest>> {

        private static final long serialVersionUID = 1L;

        private final transient Budget budget;
        private final transient List<PackFiles.Found> files;
        private final transient ReadCount count;

        Pack(Budget budget, List<PackFiles.Found> files, ReadCount count) {
            this.budget = budget;
            this.files = files;
            this.count = count;
        }

        @Override
        protected List<Nest> compute() {
            count.known(files.size());
            List<NestReader> readers = files.stream()
                    .map(file -> new NestReader(budget, file, 0, count))
                    .toList();
            invokeAll(readers);
            return readers.stream().map(NestReader::join).toList();
        }
    }

    @Override
    protected Nest compute() {
        try (Spool spool = new Spool(budget, FileReader.size(found.file()))) {
            return read(found, spool, depth);
        }
    }

    private Nest read(PackFiles.Found file, Spool spool, int level) {
        FileReader.Outcome outcome = FileReader.read(file, budget, spool);
        boolean deeper = level < budget.nesting();
        if (deeper && !outcome.attachments().isEmpty()) {
            count.known(outcome.attachments().size());
        }
        count.read();
        if (outcome.attachments().isEmpty()) {
            return Nest.of(outcome.document(), List.of());
        }
        if (!deeper) {
            return new Nest(tooDeep(outcome.document()), List.of());
        }
        return Nest.of(outcome.document(), inner(file, outcome.attachments(), spool, level + 1));
    }

    private List<Nest> inner(PackFiles.Found outer, List<Attachment> attachments, Spool spool, int level) {
        List<NestReader> documents = new ArrayList<>();
        List<Object> inOrder = new ArrayList<>();
        for (Attachment attachment : attachments) {
            PackFiles.Found one = new PackFiles.Found(attachment.file(), outer.inner(attachment.name()));
            if (FileReader.isArchive(one)) {
                inOrder.add(one);
            } else {
                // A document's own attachments count against the document's own size.
                NestReader reader = new NestReader(budget, one, level, count);
                documents.add(reader);
                inOrder.add(reader);
            }
        }
        documents.forEach(NestReader::fork);
        List<Nest> nests = new ArrayList<>();
        for (Object each : inOrder) {
            if (each instanceof PackFiles.Found archive) {
                nests.add(read(archive, spool, level));
            } else if (each instanceof NestReader reader) {
                nests.add(reader.join());
            }
        }
        return nests;
    }

    private Document tooDeep(Document document) {
        String message = "holds files nested more than " + budget.nesting()
                + " deep, which were not read; unpack it by hand, or raise the limit";
        boolean nothing = document.blocks().isEmpty();
        return document.with(
                nothing ? Status.NOT_READ : Status.READ_WITH_PROBLEMS,
                Problem.of("nested-too-deep", message, document.id()));
    }
}
