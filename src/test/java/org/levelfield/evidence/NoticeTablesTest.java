package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.store.NoticeRows;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;
import org.levelfield.store.Postgres;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Where papers differ and how tenders ended, over packs that can be counted by hand. */
class NoticeTablesTest {

    @TempDir
    private Path folder = Path.of("");

    /** How a lot ended: its bids, then its winners as {@code name:size:voluntary}. */
    private record Lot(long bids, List<String> winners) {
        static Lot of(long bids, String... winners) {
            return new Lot(bids, List.of(winners));
        }
    }

    private static PackRows pack(
            String name, List<String> findings, int documents, boolean notice, List<String> readings, Lot... lots) {
        String id = "t/" + name;
        PackRows pack = FiguresTest.pack(name, "Leeds", "2026-01", true, List.of("eligibility:9"), findings);
        List<PackRows.Document> files = new ArrayList<>(pack.documents());
        for (int i = 2; i <= documents; i++) {
            PackRows.Document one = pack.documents().get(0);
            files.add(new PackRows.Document(
                    id, "d" + i, i, i + ".docx", one.sha256(), "docx", one.pages(), 9, one.language(), "read"));
        }
        List<NoticeRows.Notice> notices =
                notice ? List.of(new NoticeRows.Notice(id, 1, "n1", "n.json", Optional.empty(), "ocds-1")) : List.of();
        List<NoticeRows.Reading> rows = new ArrayList<>();
        for (String reading : readings) {
            String[] parts = reading.split(":", 3);
            rows.add(new NoticeRows.Reading(
                    id,
                    Long.parseLong(parts[0]),
                    rows.size() + 1L,
                    parts[1],
                    "x",
                    parts[2],
                    "d1",
                    "itt.docx",
                    OptionalLong.empty(),
                    Optional.empty(),
                    ""));
        }
        List<NoticeRows.Outcome> outcomes = new ArrayList<>();
        List<NoticeRows.Winner> winners = new ArrayList<>();
        for (Lot lot : lots) {
            long ordinal = outcomes.size() + 1L;
            OptionalLong bids = lot.bids() < 0 ? OptionalLong.empty() : OptionalLong.of(lot.bids());
            outcomes.add(new NoticeRows.Outcome(
                    id, ordinal, Optional.empty(), bids, OptionalLong.empty(), Optional.empty()));
            for (String winner : lot.winners()) {
                String[] parts = winner.split(":", -1);
                winners.add(new NoticeRows.Winner(
                        id,
                        ordinal,
                        winners.size() + 1L,
                        parts[0],
                        parts[1],
                        Optional.of(parts[2]).filter(one -> !one.isEmpty())));
            }
        }
        return new PackRows(
                pack.pack(),
                pack.manifest(),
                files,
                pack.parts(),
                pack.problems(),
                pack.findings(),
                pack.quotes(),
                new NoticeRows(notices, rows, outcomes, winners),
                List.of());
    }

    private static Store filled(String address) throws StoreException {
        Store store = Store.make(address);
        store.keep(Levelfield.builtIn().book(), PackSource.Settings.of(""));
        List<String> grave = List.of("minimum-turnover:against-guidance");
        List<String> slight = List.of("minimum-turnover:practical-barrier");
        store.save(pack(
                "a",
                grave,
                2,
                true,
                List.of(
                        "1:deadline:document",
                        "1:deadline:document",
                        "2:estimatedValue:document",
                        "2:estimatedValue:notice"),
                Lot.of(1, "Ash:large:no"),
                Lot.of(3, "ASH:large:", "Birch:small:yes")));
        store.save(pack("b", grave, 1, true, List.of(), Lot.of(1, "Cedar:not-told:")));
        store.save(pack("c", slight, 2, false, List.of(), Lot.of(5, "Dogwood:medium:no")));
        store.save(pack("d", List.of(), 2, false, List.of("1:deadline:document", "1:deadline:document"), Lot.of(-1)));
        store.save(pack("e", List.of(), 1, false, List.of(), Lot.of(4)));
        return store;
    }

    private Table table(String id) throws StoreException {
        try (Store store = filled(folder.resolve("a.db").toString())) {
            return FigureReader.read(store, Counting.ALL, 1).table(id).orElseThrow();
        }
    }

    private static Value value(Table table, String name, String measure) {
        return table.figure(name, measure).orElseThrow().value();
    }

    @Test
    void papersDifferOverTheTendersInWhichTheyCould() throws StoreException {
        Table table = table("contradiction");
        // a, c and d hold two documents; of a and b a notice is known.
        assertThat(value(table, "deadline", "between-documents")).isEqualTo(new Rate(2, 3));
        assertThat(value(table, "deadline", "with-a-notice")).isEqualTo(new Rate(0, 2));
        assertThat(value(table, "estimatedValue", "between-documents")).isEqualTo(new Rate(0, 3));
        assertThat(value(table, "estimatedValue", "with-a-notice")).isEqualTo(new Rate(1, 2));
        assertThat(table.figure("estimatedValue", "with-a-notice").orElseThrow().title())
                .isEqualTo("estimated contract value");
    }

    @Test
    void endsOfTendersAreToldWithAndWithoutGraveClauses() throws StoreException {
        Table table = table("outcome");
        // With: a drew 1 and 3, in the middle 2; b drew 1. Without: c drew 5, e 4; of d it is not told.
        assertThat(value(table, "with", "bids-median")).isEqualTo(new Amount(new BigDecimal("1.5"), 2));
        assertThat(value(table, "with", "one-bid")).isEqualTo(new Rate(1, 2));
        assertThat(value(table, "without", "bids-median")).isEqualTo(new Amount(new BigDecimal("4.5"), 2));
        assertThat(value(table, "without", "one-bid")).isEqualTo(new Rate(0, 2));
        // Ash won two lots and counts once; of Cedar nothing is told.
        assertThat(value(table, "with", "small-winner")).isEqualTo(new Rate(1, 2));
        assertThat(value(table, "with", "voluntary-winner")).isEqualTo(new Rate(1, 2));
        assertThat(value(table, "without", "small-winner")).isEqualTo(new Rate(1, 1));
        assertThat(table.notes()).contains(NoticeTables.CAUTION);
    }

    @Test
    void whereNothingIsToldNothingStands() throws StoreException {
        try (Store store = Store.make(folder.resolve("b.db").toString())) {
            store.save(FiguresTest.pack("a", "Leeds", "2026-01", true, List.of(), List.of()));
            Figures figures = FigureReader.read(store, Counting.ALL, 1);
            for (String id : List.of("contradiction", "outcome")) {
                assertThat(figures.table(id).orElseThrow().figures()).isEmpty();
                assertThat(figures.table(id).orElseThrow().notes()).isEmpty();
            }
        }
    }

    @Test
    void bothKindsOfDatabaseGiveTheSameBytes() throws Exception {
        String sqlite;
        try (Store store = filled(folder.resolve("a.db").toString())) {
            sqlite = FigureJson.write(FigureReader.read(store, Counting.ALL, 1));
        }
        try (Postgres server = Postgres.start();
                Store store = filled(server.address())) {
            assertThat(FigureJson.write(FigureReader.read(store, Counting.ALL, 1)))
                    .isEqualTo(sqlite);
        }
    }
}
