package org.levelfield.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.PackReader;
import org.levelfield.report.Report;
import org.levelfield.store.PackRows;
import org.levelfield.store.RowMaker;

/**
 * The unit of work: a function from a pack to its rows, which depend on the task, the pack's bytes and the rule book
 * alone. Safe for use by several threads.
 */
public final class PackAudit {

    private final Levelfield levelfield;

    /** With a rule book. */
    public PackAudit(Levelfield levelfield) {
        this.levelfield = levelfield;
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
        Report report = levelfield.judge(documents, options);
        return RowMaker.rows(
                task.source(), report, pack.below(), RowMaker.Matched.NOTHING, levelfield.demands(report));
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
