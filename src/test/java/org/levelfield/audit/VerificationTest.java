package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.store.PackSource;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

class VerificationTest {

    @TempDir
    private Path folder = Path.of("");

    private Path tenders = Path.of("");

    @BeforeEach
    void audit() throws Exception {
        tenders = Tenders.several(folder.resolve("tenders"), 3);
        PackSource.Manifest known = new PackSource.Manifest(
                Optional.empty(),
                Optional.of("2020-05-06"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Tenders.audit(tenders, store(), Map.of("tenders/t3", known));
    }

    private String store() {
        return folder.resolve("audit.db").toString();
    }

    private List<String> verify(Path place, Optional<Integer> sample) throws StoreException {
        try (Store store = Store.open(store())) {
            return Verification.of(store, place, Levelfield.builtIn(), Workers.here(), NoticeShelf.empty(), sample)
                    .differences();
        }
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    @Test
    void whatWasNotTouchedDoesNotDifferAlsoInACopyOfAnotherName() throws Exception {
        assertThat(verify(tenders, Optional.empty())).isEmpty();
        Path copy = Tenders.several(folder.resolve("elsewhere"), 3);
        assertThat(verify(copy, Optional.empty())).isEmpty();
    }

    @Test
    void aTamperedQuoteIsFound() throws Exception {
        tamper("UPDATE finding SET quote = replace(quote, '2,500,000', '9,500,000') WHERE pack = 'tenders/t2'"
                + " AND barrier = 'minimum-turnover'");
        assertThat(verify(tenders, Optional.empty()))
                .singleElement()
                .asString()
                .startsWith("tenders/t2: finding ")
                .contains("(minimum-turnover): quote is stored as “")
                .contains("9,500,000")
                .contains("2,500,000");
    }

    @Test
    void aFindingThatWasTakenOutOrPutInIsFound() throws Exception {
        tamper("UPDATE finding SET id = 'feed' WHERE pack = 'tenders/t1' AND barrier = 'minimum-turnover'");
        assertThat(verify(tenders, Optional.empty()))
                .anySatisfy(line -> assertThat(line).contains("finding feed").contains("is not found any more"))
                .anySatisfy(line -> assertThat(line).contains("is found, and is not stored"));
    }

    @Test
    void aChangedDocumentIsFoundAndSoIsOneThatIsGone() throws Exception {
        Tenders.write(tenders.resolve("t1"), "Marl Vale Council", Tenders.TURNOVER.formatted("7,000,000"));
        Files.writeString(tenders.resolve("t2/more.txt"), "Bidders bring a good cake.");
        Tenders.delete(tenders.resolve("t3"));
        assertThat(verify(tenders, Optional.empty()))
                .anySatisfy(line -> assertThat(line).contains("tenders/t1: itt.md: is another document"))
                .anySatisfy(line -> assertThat(line).contains("t2: more.txt: was not there"))
                .anySatisfy(line -> assertThat(line).isEqualTo("tenders/t3: is not there any more"));
    }

    @Test
    void aChangedRuleBookAndAChangedJudgementAreFound() throws Exception {
        tamper("UPDATE pack SET rule_book = 'older'");
        tamper("UPDATE finding SET status = 'note', rule = 'minimum-turnover: as it was' WHERE pack = 'tenders/t1'"
                + " AND barrier = 'minimum-turnover'");
        assertThat(verify(tenders, Optional.empty()))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("the rule book is another: packs were judged by older, now by ");
    }

    @Test
    void tamperedSettingsAreFound() throws Exception {
        tamper("UPDATE settings SET options = replace(options, 'profile=publish', 'profile=bid')");
        assertThat(verify(tenders, Optional.empty())).hasSize(3).allMatch(line -> line.contains("settings"));
    }

    @Test
    void aSampleIsTheSameEachTime() throws Exception {
        try (Store store = Store.open(store())) {
            Verification one = Verification.of(
                    store, tenders, Levelfield.builtIn(), Workers.here(), NoticeShelf.empty(), Optional.of(1));
            assertThat(one.packs()).isEqualTo(1);
            assertThat(Verification.of(
                                    store,
                                    tenders,
                                    Levelfield.builtIn(),
                                    Workers.here(),
                                    NoticeShelf.empty(),
                                    Optional.of(9))
                            .packs())
                    .isEqualTo(3);
        }
    }

    @Test
    void aStoreOfNothingIsNotVerified() throws Exception {
        try (Store store = Store.make(folder.resolve("none.db").toString())) {
            assertThatThrownBy(() -> Verification.of(
                            store,
                            tenders,
                            Levelfield.builtIn(),
                            Workers.here(),
                            NoticeShelf.empty(),
                            Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("holds no pack of it");
        }
    }
}
