package org.levelfield.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.levelfield.Levelfield;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;
import org.levelfield.store.RowTable;
import org.levelfield.store.Sha256;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/**
 * Reads and judges stored packs again, with the settings with which they were checked, and says what differs.
 *
 * @param packs how many packs were looked at
 * @param differences what differs, a line each: the rule book first, then by pack
 */
public record Verification(int packs, List<String> differences) {

    /** Keeps its own copy. */
    public Verification {
        differences = List.copyOf(differences);
    }

    /**
     * Verifies packs of a store.
     *
     * @param folder under which they lie: the folder that was audited, or a copy of it
     * @param levelfield the rule book
     * @param notices those beside the packs: the same as in the audit, or more of them would be found to differ
     * @param sample how many packs are looked at, chosen by the hash of their names; all where empty
     * @throws IllegalArgumentException where no pack of the store can lie under the folder
     */
    public static Verification of(
            Store store,
            Path folder,
            Levelfield levelfield,
            Workers workers,
            NoticeShelf notices,
            Optional<Integer> sample)
            throws StoreException {
        Map<String, PackSource.Settings> settings = new HashMap<>();
        store.each(RowTable.SETTINGS, row -> settings.put(row.hash(), row));
        Map<String, PackSource.Manifest> manifests = new HashMap<>();
        store.each(RowTable.MANIFEST, row -> manifests.put(row.pack(), row.manifest()));
        List<PackRows.Pack> packs = chosen(store, folder, sample);
        Set<String> books = new TreeSet<>();
        packs.forEach(pack -> books.add(pack.ruleBook()));
        books.remove(levelfield.book().version());
        List<String> differences = Collections.synchronizedList(new ArrayList<>());
        Crew.run(packs, workers, new PackAudit(levelfield, notices), (pack, shelter) -> {
            PackRows stored = store.pack(pack.id()).orElseThrow();
            Path place = pack.path().equals(".") ? folder : folder.resolve(pack.path());
            FoundPack found = new FoundPack(
                    pack.folder(), pack.path(), place.toAbsolutePath().normalize());
            PackSource.Settings known = settings.get(pack.settings());
            List<String> missing = missing(stored, notices);
            if (!missing.isEmpty()) {
                differences.addAll(missing);
            } else if (!Files.exists(place)) {
                differences.add(pack.id() + ": is not there any more");
            } else if (known == null || !Sha256.of(known.options()).equals(known.hash())) {
                differences.add(pack.id() + ": the settings of its check are not those that were stored");
            } else {
                PackSource source = new PackSource(
                        pack.folder(),
                        pack.path(),
                        found.content(),
                        known,
                        manifests.getOrDefault(pack.id(), PackSource.Manifest.EMPTY));
                differences.addAll(PackDifference.between(stored, shelter.check(Task.of(found, source))));
            }
        });
        differences.sort(Comparator.naturalOrder());
        books.forEach(book -> differences.add(
                0,
                "the rule book is another: packs were judged by " + book + ", now by "
                        + levelfield.book().version()));
        return new Verification(packs.size(), differences);
    }

    /** What else differs without its notices says nothing of the pack. */
    private static List<String> missing(PackRows stored, NoticeShelf notices) {
        return stored.told().notices().stream()
                .filter(notice -> !notices.holds(notice.content().orElse("")))
                .map(notice -> stored.pack().id() + ": its notice " + notice.path() + " (" + notice.process()
                        + ") is not there as it was in the audit; give the same notices with --notices")
                .toList();
    }

    private static List<PackRows.Pack> chosen(Store store, Path folder, Optional<Integer> sample)
            throws StoreException {
        List<PackRows.Pack> all = new ArrayList<>();
        Set<String> folders = new TreeSet<>();
        store.each(RowTable.PACK, pack -> {
            all.add(pack);
            folders.add(pack.folder());
        });
        String name = PackFinder.name(folder);
        // A copy may have another name, as long as it is clear of what it is a copy.
        String meant = folders.contains(name) || folders.size() != 1
                ? name
                : folders.iterator().next();
        List<PackRows.Pack> packs = new ArrayList<>(
                all.stream().filter(pack -> pack.folder().equals(meant)).toList());
        if (packs.isEmpty()) {
            throw new IllegalArgumentException(
                    folder + ": the store holds no pack of it; its packs lie under " + String.join(", ", folders));
        }
        if (sample.isPresent() && sample.get() < packs.size()) {
            packs.sort(Comparator.comparing(pack -> Sha256.of(pack.id())));
            return List.copyOf(packs.subList(0, sample.get()));
        }
        return List.copyOf(packs);
    }
}
