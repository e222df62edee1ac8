package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.screening.register.RegisterStore;
import org.levelfield.screening.register.SmallRegister;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;
import org.levelfield.store.Postgres;
import org.levelfield.store.Review;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** What one clause less would open, over the six charities of {@link SmallRegister}. */
class ClauseTableTest {

    @TempDir
    private Path folder = Path.of("");

    /** A pack with a finding for each demand: {@code minimum-turnover:possible-breach:income>=500000 GBP}. */
    private static PackRows pack(String name, String... demands) {
        List<String> findings = new ArrayList<>();
        List<PackRows.Demand> rows = new ArrayList<>();
        for (String demand : demands) {
            String[] parts = demand.split(":", 3);
            rows.add(
                    new PackRows.Demand("t/" + name, rows.size() + 1L, parts[0] + findings.size(), parts[0], parts[2]));
            findings.add(parts[0] + ":" + parts[1]);
        }
        PackRows pack = FiguresTest.pack(name, "Leeds", "2026-01", true, List.of("eligibility:9"), findings);
        return new PackRows(
                pack.pack(),
                pack.manifest(),
                pack.documents(),
                pack.parts(),
                pack.problems(),
                pack.findings(),
                pack.quotes(),
                pack.told(),
                rows);
    }

    private static Store filled(String address) throws StoreException {
        Store store = Store.make(address);
        store.keep(Levelfield.builtIn().book(), PackSource.Settings.of(""));
        store.save(pack(
                "a", "minimum-turnover:possible-breach:income>=500000 GBP", "years-trading:practical-barrier:age>=3"));
        store.save(pack("b", "minimum-turnover:practical-barrier:income>=300000 GBP"));
        store.save(pack("c", "minimum-turnover:practical-barrier:income>=2000000 GBP"));
        store.save(pack("d", "minimum-turnover:practical-barrier:income>=2000000 EUR"));
        store.save(pack("e", "minimum-turnover:note:income>=500000 GBP"));
        store.save(pack("f"));
        return store;
    }

    private Figures figures(Store store, Counting counting) throws Exception {
        try (RegisterStore registers = RegisterStore.open(SmallRegister.make(folder.resolve("r.db")))) {
            return FigureReader.read(store, counting, 1, registers);
        }
    }

    private static Value value(Table table, String name, String measure) {
        return table.figure(name, measure).orElseThrow().value();
    }

    @Test
    void eachClauseTellsHowManyTendersItWouldOpenAndToWhom() throws Exception {
        try (Store store = filled(folder.resolve("a.db").toString())) {
            Table table = figures(store, Counting.ALL).table(ClauseTable.ID).orElseThrow();
            // a lets in charity 2, b nobody (all five known earn it), c 1, 2, 3, 5 and 6; d is in euros, e a mere note.
            assertThat(value(table, "minimum-turnover", ClauseTable.OPENED)).isEqualTo(new Rate(2, 3));
            assertThat(value(table, "minimum-turnover", ClauseTable.MEDIAN)).isEqualTo(Amount.of(1, 3));
            assertThat(value(table, "minimum-turnover", ClauseTable.DISTINCT)).isEqualTo(Amount.of(5, 3));
            assertThat(value(table, "minimum-turnover", ClauseTable.UNKNOWN)).isEqualTo(Amount.of(1, 3));
            // 3 lacks the years alone.
            assertThat(value(table, "years-trading", ClauseTable.OPENED)).isEqualTo(new Rate(1, 1));
            assertThat(value(table, "years-trading", ClauseTable.DISTINCT)).isEqualTo(Amount.of(1, 1));
            assertThat(table.notes())
                    .contains("Counted over 6 organisations: Charity Commission for England and Wales, as of"
                            + " 2026-06-30.")
                    .anyMatch(note -> note.startsWith("4 of 6 tenders read ask for something")
                            && note.contains("of 1 of these the registers hold nothing"))
                    .contains("The registers hold nothing of: sums in another currency than pounds (1).");
        }
    }

    @Test
    void aDemandThatAReviewerRejectedIsNone() throws Exception {
        try (Store store = filled(folder.resolve("a.db").toString())) {
            store.review(List.of(new Review("t/c", "minimum-turnover0", Review.REJECTED, "no", "me", "now")));
            Table table =
                    figures(store, Counting.NOT_REJECTED).table(ClauseTable.ID).orElseThrow();
            assertThat(value(table, "minimum-turnover", ClauseTable.OPENED)).isEqualTo(new Rate(1, 2));
            assertThat(value(table, "minimum-turnover", ClauseTable.MEDIAN))
                    .isEqualTo(new Amount(new BigDecimal("0.5"), 2));
        }
    }

    @Test
    void withoutRegistersThereIsNoSuchTable() throws Exception {
        try (Store store = filled(folder.resolve("a.db").toString())) {
            assertThat(FigureReader.read(store, Counting.ALL, 1).table(ClauseTable.ID))
                    .isEmpty();
        }
    }

    @Test
    void madeUpCharitiesAreSaidToBeMadeUp() throws Exception {
        try (Store store = filled(folder.resolve("a.db").toString());
                RegisterStore registers = RegisterStore.open(folder.resolve("s.db"))) {
            registers.importSynthetic();
            Figures figures = FigureReader.read(store, Counting.ALL, 1, registers);
            assertThat(figures.table(ClauseTable.ID).orElseThrow().notes())
                    .anyMatch(note -> note.startsWith("Counted over 3,000 organisations that are made up: "))
                    .anyMatch(note -> note.startsWith("Synthetic: these charities are made up."));
            assertThat(FigureSummary.sentences(figures)).last().asString().contains("made up");
        }
    }

    @Test
    void bothKindsOfDatabaseGiveTheSameBytes() throws Exception {
        String sqlite;
        try (Store store = filled(folder.resolve("a.db").toString())) {
            sqlite = FigureJson.write(figures(store, Counting.ALL));
        }
        try (Postgres server = Postgres.start();
                Store store = filled(server.address())) {
            assertThat(FigureJson.write(figures(store, Counting.ALL))).isEqualTo(sqlite);
        }
    }
}
