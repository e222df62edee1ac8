package org.levelfield.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.levelfield.Levelfield;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;
import org.levelfield.store.Stamp;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/**
 * Checks packs into a store. What is stored and would come out the same is passed over, so that a run that was killed goes
 * on where it stopped, and ends with the rows of a run that was not.
 */
public final class Audit {

    private final Store store;
    private final Levelfield levelfield;
    private final CheckSettings settings;
    private final Workers workers;
    private final NoticeShelf notices;
    private final Instant now;
    private final Set<String> again;
    private final Consumer<AuditState> progress;
    private AuditState state = new AuditState(0, 0, 0, 0);

    /**
     * An audit into a store.
     *
     * @param levelfield the rule book
     * @param settings what decides what a check gives
     * @param workers where packs are checked
     * @param notices those beside the packs
     * @param now the time of the run
     * @param again ids of packs that are checked even if they have not changed
     * @param progress is told after each pack, by one thread at a time
     */
    public Audit(
            Store store,
            Levelfield levelfield,
            CheckSettings settings,
            Workers workers,
            NoticeShelf notices,
            Instant now,
            Set<String> again,
            Consumer<AuditState> progress) {
        this.store = store;
        this.levelfield = levelfield;
        this.settings = settings;
        this.workers = workers;
        this.notices = notices;
        this.now = now;
        this.again = Set.copyOf(again);
        this.progress = progress;
    }

    /**
     * Checks packs, several at once, and keeps the rows of each as soon as it is checked.
     *
     * @param packs in any order, each id once
     * @param manifest what is known of packs, by their ids
     * @return the state at the end
     * @throws StoreException where the store cannot be written; what was stored before stays
     */
    public AuditState run(List<FoundPack> packs, Map<String, PackSource.Manifest> manifest) throws StoreException {
        store.keep(levelfield.book(), settings.written());
        Map<String, Stamp> stamps = store.stamps();
        state = new AuditState(packs.size(), 0, 0, 0);
        progress.accept(state);
        Crew.run(packs, workers, new PackAudit(levelfield, notices), (pack, shelter) -> {
            PackSource.Manifest known = manifest.getOrDefault(pack.id(), PackSource.Manifest.EMPTY);
            PackSource source = new PackSource(pack.folder(), pack.path(), pack.content(), settings.written(), known);
            if (isStored(source, Optional.ofNullable(stamps.get(pack.id())))) {
                tell(null);
            } else {
                PackRows rows = shelter.check(Task.of(pack, source)).at(now.toString());
                store.save(rows);
                tell(rows);
            }
        });
        return state;
    }

    private boolean isStored(PackSource source, Optional<Stamp> stored) {
        if (again.contains(source.id()) || stored.isEmpty()) {
            return false;
        }
        String numbers = stored.get().numbers();
        FoundNotices found =
                notices.find(source.manifest().reference(), numbers.lines().toList());
        Stamp fresh = new Stamp(
                source.content(),
                source.settings().hash(),
                source.manifest(),
                levelfield.book().version(),
                Levelfield.version(),
                numbers,
                Optional.of(found.content()));
        return fresh.equals(stored.get());
    }

    private synchronized void tell(@Nullable PackRows checked) {
        state = checked == null
                ? state.unchangedOne()
                : state.checkedOne(checked.pack().isRead());
        progress.accept(state);
    }
}
