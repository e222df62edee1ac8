package org.levelfield.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.NoticeFile;
import org.levelfield.document.PackFiles;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Topic;
import org.levelfield.tender.NoticeIndex;

/**
 * All notices that an audit was given, each by its numbers and by where it lies; their words are not kept. Remembers which
 * of them were asked for. Safe for use by several threads.
 */
public final class NoticeShelf implements NoticeLookup {

    private final NoticeIndex index;
    private final Map<String, FoundNotices.Place> places;
    private final List<String> faults;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    private NoticeShelf(NoticeIndex index, Map<String, FoundNotices.Place> places, List<String> faults) {
        this.index = index;
        this.places = Map.copyOf(places);
        this.faults = List.copyOf(faults);
    }

    /** Without any notice. */
    public static NoticeShelf empty() {
        return new NoticeShelf(NoticeIndex.of(List.of()), Map.of(), List.of());
    }

    /**
     * Reads all notices once, in the order of their paths; one that stands there twice counts once.
     *
     * @param inputs files, and folders with all below them
     * @param threads how many files are read at once, at least 1
     */
    public static NoticeShelf read(List<Path> inputs, int threads) {
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, threads));
        try {
            List<ForkJoinTask<Shelved>> running = new ArrayList<>();
            for (Path input : inputs) {
                String below = Files.isDirectory(input) ? input + "/" : "";
                PackFiles.of(List.of(input)).forEach(found -> running.add(pool.submit(() -> Shelved.of(found, below))));
            }
            return of(running.stream().map(ForkJoinTask::join).toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private static NoticeShelf of(List<Shelved> files) {
        List<Document> notices = new ArrayList<>();
        Map<String, FoundNotices.Place> places = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Shelved file : files) {
            for (int i = 0; i < file.notices().size(); i++) {
                if (places.putIfAbsent(
                                file.places().get(i).content(), file.places().get(i))
                        == null) {
                    notices.add(file.notices().get(i));
                }
            }
            file.fault().ifPresent(faults::add);
        }
        return new NoticeShelf(NoticeIndex.of(notices), places, faults);
    }

    /**
     * What is kept of a file.
     *
     * @param notices with their numbers alone
     * @param places of the same
     * @param fault why it was not read to its end, a line with its name
     */
    private record Shelved(List<Document> notices, List<FoundNotices.Place> places, Optional<String> fault) {

        static Shelved of(PackFiles.Found found, String below) {
            boolean inside = !below.isEmpty() && found.shown().startsWith(below);
            String shown = inside
                    ? found.shown().substring(below.length())
                    : String.valueOf(found.file().getFileName());
            List<Document> notices = new ArrayList<>();
            List<FoundNotices.Place> places = new ArrayList<>();
            Optional<String> fault = NoticeFile.read(found.file(), shown, any -> true, (notice, position) -> {
                String content = notice.sha256().orElseThrow();
                notices.add(light(shown, content, notice.published().get(0)));
                places.add(new FoundNotices.Place(
                        found.file().toAbsolutePath().normalize().toString(), shown, position, content));
            });
            return new Shelved(notices, places, fault.map(why -> found.shown() + ": " + why));
        }

        private static Document light(String shown, String content, TenderNotice notice) {
            TenderNotice numbers = new TenderNotice(
                    notice.kind(),
                    notice.form(),
                    notice.process(),
                    notice.released(),
                    notice.of(Topic.REFERENCE).toList(),
                    List.of(),
                    Optional.empty());
            return new Document(
                    "n1",
                    shown,
                    Optional.of(content),
                    Format.NOTICE,
                    Document.Status.READ,
                    "",
                    List.of(),
                    Document.Pages.NONE,
                    org.levelfield.document.Places.NONE,
                    List.of(),
                    Optional.empty(),
                    List.of(numbers));
        }
    }

    /** What could not be read, a line each with the file's name. */
    public List<String> faults() {
        return faults;
    }

    /** How many notices there are. */
    public int size() {
        return places.size();
    }

    /** How many procurements they are of. */
    public int processes() {
        return index.processes().size();
    }

    /** Whether a notice is there, by the hash over it. */
    boolean holds(String content) {
        return places.containsKey(content);
    }

    /** The processes of which no notice was found by any pack, in the order of their names. */
    public List<String> left() {
        Set<String> left = new HashSet<>(index.processes());
        left.removeAll(taken);
        return left.stream().sorted().toList();
    }

    @Override
    public FoundNotices find(Optional<String> reference, List<String> numbers) {
        List<String> first = reference.stream().map(NoticeIndex::plain).toList();
        NoticeIndex.Match match = index.find(first);
        List<String> used = first;
        if (match instanceof NoticeIndex.Match.None) {
            used = numbers;
            match = index.find(numbers);
        }
        if (match instanceof NoticeIndex.Match.Ambiguous several) {
            return new FoundNotices(List.of(), several.processes(), used);
        }
        List<FoundNotices.Place> found = new ArrayList<>();
        match.only().ifPresent(process -> {
            taken.add(process);
            index.notices(process).forEach(known -> {
                FoundNotices.Place place = places.get(known.document().sha256().orElse(""));
                if (place != null) {
                    found.add(place);
                }
            });
        });
        return new FoundNotices(found, List.of(), used);
    }
}
