package org.levelfield.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.PackReader;
import org.levelfield.document.TenderNotice;
import org.levelfield.report.Report;
import org.levelfield.store.PackRows;
import org.levelfield.store.RowMaker;
import org.levelfield.tender.NoticeFinder;

/**
 * The unit of work: a function from a pack to its rows, which depend on the task, the pack's bytes, the notices that fit
 * it and the rule book alone. Safe for use by several threads.
 */
public final class PackAudit {

    private final Levelfield levelfield;
    private final NoticeLookup notices;

    /** With a rule book, without notices. */
    public PackAudit(Levelfield levelfield) {
        this(levelfield, NoticeLookup.NONE);
    }

    PackAudit(Levelfield levelfield, NoticeLookup notices) {
        this.levelfield = levelfield;
        this.notices = notices;
    }

    NoticeLookup notices() {
        return notices;
    }

    /** The same with notices beside the packs. */
    PackAudit with(NoticeLookup others) {
        return new PackAudit(levelfield, others);
    }

    /** The rows of a pack; the time of the run in them is the epoch. */
    public PackRows rows(Task task) {
        CheckSettings settings = CheckSettings.read(task.source().settings());
        CheckOptions options = settings.options(task.source().manifest());
        FoundPack pack = task.pack();
        List<Path> files = new ArrayList<>();
        pack.files().forEach((shown, file) -> {
            if (!task.leftOut().containsKey(shown)) {
                files.add(file);
            }
        });
        List<Document> documents = new ArrayList<>(PackReader.read(files, options.budget(), 1));
        new TreeMap<>(task.leftOut()).forEach((shown, why) -> documents.add(notRead(documents.size(), shown, why)));
        Beside beside = new Beside(documents, task.source().manifest().reference());
        Report report = levelfield.judge(documents, options.withNotices(List.of(), beside.known()), beside);
        return RowMaker.rows(task.source(), report, pack.below(), beside.matched(), levelfield.demands(report));
    }

    /** Looks for the notices of one pack, and remembers how that went. */
    private final class Beside implements NoticeFinder {

        private final Set<TenderNotice> inside = new HashSet<>();
        private final Optional<String> reference;
        private RowMaker.Matched matched = RowMaker.Matched.NOTHING;

        Beside(List<Document> documents, Optional<String> reference) {
            documents.forEach(document -> inside.addAll(document.published()));
            this.reference = reference;
        }

        /** The manifest's number tells as well which of several notices inside the pack counts. */
        List<String> known() {
            return reference.map(List::of).orElse(List.of());
        }

        RowMaker.Matched matched() {
            return matched;
        }

        @Override
        public Found find(List<String> numbers) {
            FoundNotices found = notices.find(reference, numbers);
            matched = new RowMaker.Matched(numbers, found.content());
            // What lies in the pack as well is told once.
            List<Document> others = found.read().stream()
                    .filter(notice -> notice.published().stream().noneMatch(inside::contains))
                    .toList();
            return new Found(others, found.problem());
        }
    }

    /** The rows of a pack of which nothing was read, for one reason. */
    PackRows notRead(Task task, Task.Reason why) {
        Map<String, Task.Reason> all = new TreeMap<>();
        task.pack().files().keySet().forEach(shown -> all.put(shown, why));
        return rows(task.without(all));
    }

    private static Document notRead(int before, String shown, Task.Reason why) {
        return Document.notRead("d" + (before + 1), shown, Optional.empty(), Format.OTHER, why.code(), why.message());
    }

    /** Reads one file of a pack and forgets it, to see whether that can be done. */
    void read(Task task, String file) {
        Path place = task.pack().files().get(file);
        if (place != null) {
            CheckOptions options = CheckSettings.read(task.source().settings())
                    .options(task.source().manifest());
            levelfield.judge(PackReader.read(List.of(place), options.budget(), 1), options);
        }
    }
}
