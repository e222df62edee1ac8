package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.Packs;
import org.levelfield.report.Report;

class StoreTest {

    private static final PackSource.Settings SETTINGS = PackSource.Settings.of("profile=publish\n");

    private static final PackSource.Manifest MANIFEST = new PackSource.Manifest(
            Optional.of("Marl Vale Council"),
            Optional.of("2026-03-04"),
            Optional.of(new BigDecimal("1200000")),
            Optional.of("GBP"),
            Optional.empty(),
            Optional.of("MV-1"),
            Optional.of("Path works"));

    @TempDir
    private Path folder = Path.of("");

    private static PackRows rows(String path, String... lines) {
        List<String> all = new ArrayList<>(List.of(
                "This tender is held under the Public Contracts Regulations 2015. Tenderers submit a tender.",
                "Paths are swept in the morning, and walls are mended in the spring of each year by masons."));
        all.addAll(List.of(lines));
        Report report =
                Packs.check(Packs.lines(1, "/data/tenders/" + path + "/Terms\u0000.docx", all.toArray(String[]::new)));
        PackSource source = new PackSource("tenders", path, "content-" + path, SETTINGS, MANIFEST);
        return RowMaker.rows(
                source,
                report,
                "/data/tenders/" + path + "/",
                RowMaker.Matched.NOTHING,
                Levelfield.builtIn().demands(report));
    }

    private static final String TURNOVER =
            "Bidders must have had an annual turnover of at least £5,000,000 in each of the last two years.";

    @Test
    void theRowsOfAPackTellWhenceEachFindingComes() {
        PackRows rows = rows("alpha", TURNOVER);
        assertThat(rows.pack().id()).isEqualTo("tenders/alpha");
        assertThat(rows.pack().status()).isEqualTo("read");
        assertThat(rows.pack().ruleBook()).isEqualTo(Levelfield.builtIn().book().version());
        assertThat(rows.pack().buyer()).contains("Marl Vale Council");
        assertThat(rows.pack().buyerSource()).contains("manifest");
        assertThat(rows.documents()).singleElement().satisfies(document -> {
            assertThat(document.path()).isEqualTo("Terms\ufffd.docx");
            assertThat(document.status()).isEqualTo("read");
        });
        assertThat(rows.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.barrier()).isEqualTo("minimum-turnover");
            assertThat(finding.rule()).contains("minimum-turnover: ");
            assertThat(finding.quote()).isEqualTo(TURNOVER);
            assertThat(finding.documentSha256()).contains("%064d".formatted(1));
            assertThat(finding.quoteEnd() - finding.quoteStart()).isEqualTo(TURNOVER.length());
            assertThat(finding.measure()).contains("at least GBP 5,000,000");
        });
    }

    @Test
    void textThatNoDatabaseKeepsIsReplaced() {
        assertThat(RowMaker.text("a\u0000b\ud800c\ud83d\ude00")).isEqualTo("a\ufffdb\ufffdc\ud83d\ude00");
    }

    @Test
    void whatIsSavedComesBackAndASecondSaveReplacesIt() throws StoreException {
        keepsAndGivesBack(folder.resolve("a.db").toString());
    }

    @Test
    void theSameHoldsInPostgresql() throws Exception {
        try (Postgres server = Postgres.start()) {
            keepsAndGivesBack(server.address());
        }
    }

    private static void keepsAndGivesBack(String address) throws StoreException {
        PackRows alpha = rows("alpha", TURNOVER);
        PackRows beta = rows("Beta é", "We buy chairs.");
        try (Store store = Store.make(address)) {
            store.keep(Levelfield.builtIn().book(), SETTINGS);
            store.keep(Levelfield.builtIn().book(), SETTINGS);
            store.save(alpha);
            store.save(beta);
            store.save(alpha);
            store.review(List.of(new Review(
                    "tenders/alpha", alpha.findings().get(0).id(), Review.UPHELD, "seen", "me", "2026-11-23")));
            store.option("as-of", "2026-01-01");
            store.option("as-of", "2026-11-23");
        }
        try (Store store = Store.open(address)) {
            assertThat(store.pack("tenders/alpha")).contains(alpha);
            assertThat(store.pack("tenders/Beta é")).contains(beta);
            assertThat(store.pack("tenders/gamma")).isEmpty();
            assertThat(store.option("as-of")).contains("2026-11-23");
            List<String> packs = new ArrayList<>();
            store.each(RowTable.PACK, row -> packs.add(row.id()));
            assertThat(packs).containsExactly("tenders/Beta é", "tenders/alpha");
            assertThat(store.stamps().get("tenders/alpha"))
                    .isEqualTo(new Stamp(
                            "content-alpha",
                            SETTINGS.hash(),
                            MANIFEST,
                            Levelfield.builtIn().book().version(),
                            Levelfield.version(),
                            "",
                            Optional.of("")));
            List<String> reviews = new ArrayList<>();
            store.each(RowTable.REVIEW, review -> reviews.add(review.reason()));
            assertThat(reviews).containsExactly("seen");
        }
    }

    @Test
    void whatIsNoStoreIsRefusedInOneLine() throws IOException {
        Path none = folder.resolve("none.db");
        assertThatThrownBy(() -> Store.open(none.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("none.db: there is no such store");
        assertThat(none).doesNotExist();
        Path text = Files.writeString(folder.resolve("text.db"), "not a database at all, but a text".repeat(40));
        assertThatThrownBy(() -> Store.make(text.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is no store of audits");
        assertThatThrownBy(() -> Store.make("jdbc:postgresql://127.0.0.1:1/x?user=me&password=secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws Exception {
        Path other = folder.resolve("register.db");
        try (org.levelfield.screening.register.RegisterStore register =
                org.levelfield.screening.register.RegisterStore.open(other)) {
            assertThat(register.sources()).isEmpty();
        }
        assertThatThrownBy(() -> Store.make(other.toString())).hasMessageContaining("another program");
    }
}
