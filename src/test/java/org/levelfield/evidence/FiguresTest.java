package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.store.NoticeRows;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;
import org.levelfield.store.Postgres;
import org.levelfield.store.Review;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Worked examples: a store of a few packs of which each figure can be counted by hand. */
class FiguresTest {

    private static final String BOOK = Levelfield.builtIn().book().version();

    @TempDir
    private Path folder = Path.of("");

    static PackRows pack(
            String name, String buyer, String month, boolean read, List<String> parts, List<String> findings) {
        String id = "t/" + name;
        PackRows.Pack pack = new PackRows.Pack(
                id,
                "t",
                name,
                "c",
                "s",
                BOOK,
                "1",
                read ? "read" : "not-read",
                read ? Optional.empty() : Optional.of("encrypted"),
                read ? Optional.empty() : Optional.of("is locked"),
                "publish",
                "pa2023",
                Optional.empty(),
                "2026-01-01",
                Optional.empty(),
                Optional.of(buyer).filter(one -> !one.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(month + "-04"),
                Optional.empty(),
                Optional.empty(),
                "now",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(""),
                Optional.of(""));
        PackRows.Document document = new PackRows.Document(
                id,
                "d1",
                1,
                "itt.docx",
                Optional.empty(),
                "docx",
                OptionalLong.empty(),
                9,
                Optional.empty(),
                read ? "read" : "not-read");
        List<PackRows.Part> rows = parts.stream()
                .map(part -> part.split(":", 2))
                .map(part -> new PackRows.Part(id, "d1", part[0], Long.parseLong(part[1])))
                .toList();
        List<PackRows.Finding> found = new ArrayList<>();
        for (String finding : findings) {
            String[] words = finding.split(":", 2);
            found.add(new PackRows.Finding(
                    id,
                    words[0] + found.size(),
                    found.size() + 1L,
                    words[0],
                    "g",
                    "r",
                    words[1],
                    "high",
                    "0.9",
                    Optional.empty(),
                    "m",
                    "w",
                    "",
                    "",
                    "",
                    "d1",
                    "itt.docx",
                    Optional.empty(),
                    OptionalLong.empty(),
                    Optional.empty(),
                    "q",
                    0,
                    1));
        }
        List<PackRows.Problem> problems = read
                ? List.of()
                : List.of(
                        new PackRows.Problem(id, 1, Optional.of("d1"), "encrypted", "is locked", OptionalLong.empty()));
        return new PackRows(
                pack,
                PackSource.Manifest.EMPTY,
                List.of(document),
                rows,
                problems,
                found,
                List.of(),
                NoticeRows.NONE,
                List.of());
    }

    /** Turnover bites at eligibility, late payment in the terms. */
    private static Store filled(String address) throws StoreException {
        Store store = Store.make(address);
        store.keep(Levelfield.builtIn().book(), PackSource.Settings.of(""));
        store.save(pack(
                "a",
                "Leeds",
                "2026-01",
                true,
                List.of("eligibility:9"),
                List.of("minimum-turnover:possible-breach", "minimum-turnover:note")));
        store.save(pack(
                "b",
                "Leeds",
                "2026-01",
                true,
                List.of("eligibility:9", "terms:30"),
                List.of("minimum-turnover:practical-barrier", "late-payment:against-guidance")));
        store.save(pack("c", "Leeds", "2026-02", true, List.of("terms:4"), List.of("late-payment:possible-breach")));
        store.save(pack("d", "York", "2026-02", true, List.of("eligibility:5"), List.of("minimum-turnover:note")));
        store.save(pack("e", "", "2026-02", true, List.of("specification:50"), List.of()));
        store.save(pack("f", "York", "2026-03", false, List.of(), List.of()));
        return store;
    }

    private Figures figures(Counting counting, int minimum) throws StoreException {
        try (Store store = filled(folder.resolve("a.db").toString())) {
            return FigureReader.read(store, counting, minimum);
        }
    }

    private static Rate rate(Figures figures, String table, String name, String measure) {
        return figures.table(table)
                .orElseThrow()
                .figure(name, measure)
                .orElseThrow()
                .rate()
                .orElseThrow();
    }

    @Test
    void aBarriersRateIsOverThePacksInWhichItCouldBeFound() throws StoreException {
        Figures figures = figures(Counting.ALL, 1);
        // Of a, b and d the questionnaire was read; c has terms only, e a specification, f nothing.
        assertThat(rate(figures, "barrier", "minimum-turnover", "practical-barrier"))
                .isEqualTo(new Rate(2, 3));
        assertThat(rate(figures, "barrier", "minimum-turnover", "possible-breach"))
                .isEqualTo(new Rate(1, 3));
        // Four clauses are no terms: c is told apart.
        assertThat(rate(figures, "barrier", "late-payment", "practical-barrier"))
                .isEqualTo(new Rate(1, 1));
        assertThat(rate(figures, "barrier", "late-payment", "possible-breach")).isEqualTo(new Rate(0, 1));
        assertThat(figures.table("barrier").orElseThrow().notes())
                .containsExactly("Also found in packs without a part that is known to hold it: late-payment in 1.");
    }

    @Test
    void packsAreCountedByWhatWasReadAndWhyNot() throws StoreException {
        Figures figures = figures(Counting.ALL, 1);
        assertThat(rate(figures, "packs", "read", "packs")).isEqualTo(new Rate(5, 6));
        assertThat(figures.table("packs").orElseThrow().notes())
                .containsExactly("5 packs hold the same files as another, and each counts by itself.");
        assertThat(rate(figures, "packs-not-read", "encrypted", "packs")).isEqualTo(new Rate(1, 6));
        assertThat(rate(figures, "documents", "not-read", "documents")).isEqualTo(new Rate(1, 6));
        assertThat(rate(figures, "problems", "encrypted", "documents")).isEqualTo(new Rate(1, 6));
        assertThat(rate(figures, "status", "possible-breach", "packs")).isEqualTo(new Rate(2, 5));
        assertThat(rate(figures, "status", "practical-barrier", "packs")).isEqualTo(new Rate(3, 5));
        assertThat(rate(figures, "month", "2026-01", "practical-barrier")).isEqualTo(new Rate(2, 2));
        assertThat(rate(figures, "month", "2026-02", "practical-barrier")).isEqualTo(new Rate(1, 3));
    }

    @Test
    void onlyThoseOfWhomEnoughIsKnownAreRanked() throws StoreException {
        Figures.Table all = figures(Counting.ALL, 1).table("buyer").orElseThrow();
        assertThat(all.figures()).extracting(Figure::name).containsSubsequence("Leeds", "York");
        assertThat(all.figure("Leeds", "possible-breach").orElseThrow().rate()).contains(new Rate(2, 3));
        assertThat(all.figure("York", "possible-breach").orElseThrow().rate()).contains(new Rate(0, 1));
        assertThat(all.figure(PackFacts.UNKNOWN, "possible-breach")).isEmpty();
        Figures.Table few = figures(Counting.ALL, 2).table("buyer").orElseThrow();
        assertThat(few.figures()).extracting(Figure::name).containsOnly("Leeds");
        assertThat(few.notes())
                .containsExactly("1 with fewer than 2 packs are not ranked; of 1 packs read it is not known.");
    }

    @Test
    void whatReviewersSayCountsAsAskedFor() throws StoreException {
        try (Store store = filled(folder.resolve("a.db").toString())) {
            store.review(List.of(
                    new Review("t/a", "minimum-turnover0", Review.REJECTED, "no", "me", "now"),
                    new Review("t/b", "minimum-turnover0", Review.UPHELD, "", "me", "now")));
            assertThat(rate(
                            FigureReader.read(store, Counting.ALL, 1),
                            "barrier",
                            "minimum-turnover",
                            "practical-barrier"))
                    .isEqualTo(new Rate(2, 3));
            Figures kept = FigureReader.read(store, Counting.NOT_REJECTED, 1);
            assertThat(rate(kept, "barrier", "minimum-turnover", "practical-barrier"))
                    .isEqualTo(new Rate(1, 3));
            assertThat(rate(kept, "reviews", "minimum-turnover", "upheld")).isEqualTo(new Rate(1, 2));
            assertThat(rate(kept, "status", "possible-breach", "packs")).isEqualTo(new Rate(1, 5));
            Figures upheld = FigureReader.read(store, Counting.UPHELD, 1);
            assertThat(rate(upheld, "status", "practical-barrier", "packs")).isEqualTo(new Rate(1, 5));
        }
    }

    private static List<String> written(Store store) throws StoreException {
        Figures figures = FigureReader.read(store, Counting.ALL, 1);
        return List.of(
                FigureText.text(figures),
                FigureText.markdown(figures),
                FigureCsv.write(figures),
                FigureJson.write(figures));
    }

    @Test
    void bothKindsOfDatabaseGiveTheSameBytesInAnyLanguage() throws Exception {
        List<String> sqlite;
        Locale usual = Locale.getDefault();
        try (Store store = filled(folder.resolve("a.db").toString())) {
            sqlite = written(store);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(written(store)).isEqualTo(sqlite);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(sqlite.get(0))
                .startsWith("6 packs audited\n")
                .containsPattern("Minimum annual turnover +3 +2 +66\\.7 % +1 +33\\.3 %")
                .contains("Found in no pack: ");
        assertThat(sqlite.get(1)).contains("| Minimum annual turnover | 2 of 3, 66.7 % (20.8–93.9) |");
        assertThat(sqlite.get(2))
                .contains("barrier,minimum-turnover,Minimum annual turnover,practical-barrier,2,3,0.666667");
        try (Postgres server = Postgres.start();
                Store store = filled(server.address())) {
            assertThat(written(store)).isEqualTo(sqlite);
        }
    }

    @Test
    void aBuyersNameIsNoFormulaAndNoMarkup() throws StoreException {
        try (Store store = Store.make(folder.resolve("b.db").toString())) {
            store.save(pack("a", "=HYPERLINK(\"x\")<b>|*", "2026-01", true, List.of(), List.of()));
            Figures figures = FigureReader.read(store, Counting.ALL, 1);
            assertThat(FigureCsv.write(figures)).contains("\"'=HYPERLINK(\"\"x\"\")<b>|*\"");
            assertThat(FigureText.markdown(figures)).contains("\\<b\\>\\|\\*");
        }
    }
}
