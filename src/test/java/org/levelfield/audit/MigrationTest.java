package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.store.Dump;
import org.levelfield.store.FirstStore;
import org.levelfield.store.PackRows;
import org.levelfield.store.Postgres;
import org.levelfield.store.Review;
import org.levelfield.store.Store;

/** Stores of the first version, which know nothing of notices. */
class MigrationTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFirstStoreOpensAndItsPacksAreCheckedAgain() throws Exception {
        opensAndIsCheckedAgain(folder.resolve("old.db").toString());
    }

    @Test
    void theSameHoldsInPostgresql() throws Exception {
        try (Postgres server = Postgres.start()) {
            opensAndIsCheckedAgain(server.address());
        }
    }

    private void opensAndIsCheckedAgain(String old) throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 2);
        String fresh = folder.resolve("fresh.db").toString();
        Tenders.audit(tenders, fresh, Map.of());
        PackRows rows;
        try (Store store = Store.open(fresh)) {
            rows = store.pack("tenders/t1").orElseThrow();
        }
        FirstStore.make(old, List.of(rows));
        try (Store store = Store.open(old)) {
            assertThat(store.stamps()).hasEntrySatisfying("tenders/t1", stamp -> {
                assertThat(stamp.content()).isEqualTo(rows.pack().content());
                assertThat(stamp.notices()).isEmpty();
            });
            PackRows kept = store.pack("tenders/t1").orElseThrow();
            assertThat(kept.findings()).isEqualTo(rows.findings());
            assertThat(kept.pack().title()).isEqualTo(rows.pack().title());
            assertThat(kept.told().readings()).isEmpty();
            store.review(List.of(
                    new Review("tenders/t1", rows.findings().get(0).id(), Review.UPHELD, "seen", "me", "2026-11-23")));
        }
        assertThat(Tenders.audit(tenders, old, Map.of())).isEqualTo(new AuditState(2, 2, 0, 0));
        assertThat(Tenders.audit(tenders, old, Map.of())).isEqualTo(new AuditState(2, 2, 2, 0));
        assertThat(Dump.of(old)).containsAll(Dump.of(fresh)).anyMatch(line -> line.startsWith("review "));
    }
}
