package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.store.Dump;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

class AuditTest {

    @TempDir
    private Path folder = Path.of("");

    private String store() {
        return folder.resolve("audit.db").toString();
    }

    private PackRows stored(String pack) throws StoreException {
        try (Store store = Store.open(store())) {
            return store.pack(pack).orElseThrow();
        }
    }

    @Test
    void whatHasNotChangedIsNotCheckedAgain() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 3);
        assertThat(Tenders.audit(tenders, store(), Map.of())).isEqualTo(new AuditState(3, 3, 0, 0));
        List<String> first = Dump.of(store());
        assertThat(Tenders.audit(tenders, store(), Map.of())).isEqualTo(new AuditState(3, 3, 3, 0));
        assertThat(Dump.of(store())).isEqualTo(first);
        assertThat(stored("tenders/t2").findings())
                .extracting(PackRows.Finding::barrier)
                .contains("minimum-turnover");
        Tenders.write(tenders.resolve("t2"), "Marl Vale Council", "Bidders bring a good cake.");
        assertThat(Tenders.audit(tenders, store(), Map.of())).isEqualTo(new AuditState(3, 3, 2, 0));
        assertThat(stored("tenders/t2").findings())
                .extracting(PackRows.Finding::barrier)
                .doesNotContain("minimum-turnover");
    }

    @Test
    void whatTheManifestSaysCountsAndAChangeOfItIsAChange() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 2);
        Tenders.audit(tenders, store(), Map.of());
        PackSource.Manifest known = new PackSource.Manifest(
                Optional.of("Teale Borough"),
                Optional.of("2020-05-06"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("North"),
                Optional.empty(),
                Optional.empty());
        assertThat(Tenders.audit(tenders, store(), Map.of("tenders/t1", known))).isEqualTo(new AuditState(2, 2, 1, 0));
        PackRows.Pack pack = stored("tenders/t1").pack();
        assertThat(pack.buyer()).contains("Teale Borough");
        assertThat(pack.buyerSource()).contains("manifest");
        assertThat(pack.region()).contains("North");
        assertThat(pack.published()).contains("2020-05-06");
        assertThat(pack.publishedSource()).contains("manifest");
        assertThat(pack.lawDate()).isEqualTo("2020-05-06");
        assertThat(Tenders.audit(tenders, store(), Map.of("tenders/t1", known))).isEqualTo(new AuditState(2, 2, 2, 0));
    }

    @Test
    void everyFileHasARowAlsoWhereNothingCanBeRead() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 1);
        Files.createDirectories(tenders.resolve("bad"));
        Files.write(
                tenders.resolve("bad/broken.pdf"),
                "%PDF-1.7 and no more".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.write(tenders.resolve("t1/photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(Tenders.audit(tenders, store(), Map.of())).isEqualTo(new AuditState(2, 2, 0, 1));
        PackRows bad = stored("tenders/bad");
        assertThat(bad.pack().status()).isEqualTo("not-read");
        assertThat(bad.pack().reason()).isPresent();
        assertThat(bad.pack().message()).isPresent();
        assertThat(bad.documents()).extracting(PackRows.Document::status).containsExactly("not-read");
        PackRows good = stored("tenders/t1");
        assertThat(good.pack().status()).isEqualTo("read-with-problems");
        assertThat(good.documents()).extracting(PackRows.Document::path).containsExactly("itt.md", "photo.png");
    }

    @Test
    void rowsDoNotTellWhereThePackLay() throws Exception {
        Path one = Tenders.several(folder.resolve("one/tenders"), 1);
        Path two = Tenders.several(folder.resolve("two/tenders"), 1);
        Files.copy(one.resolve("t1/itt.md"), one.resolve("t1/copy.md"));
        Files.copy(two.resolve("t1/itt.md"), two.resolve("t1/copy.md"));
        Tenders.audit(one, folder.resolve("one.db").toString(), Map.of());
        Tenders.audit(two, folder.resolve("two.db").toString(), Map.of());
        List<String> rows = Dump.of(folder.resolve("one.db").toString());
        assertThat(rows).isEqualTo(Dump.of(folder.resolve("two.db").toString()));
        assertThat(rows).noneMatch(row -> row.contains(folder.toString()));
        assertThat(rows).anyMatch(row -> row.startsWith("problem ") && row.contains("duplicate"));
    }

    @Test
    void settingsComeBackAsTheyWereWritten() {
        assertThat(CheckSettings.read(Tenders.SETTINGS.written())).isEqualTo(Tenders.SETTINGS);
    }

    @Test
    void aTaskAndItsRowsAreTheSameAfterTheWayThroughAPipe() throws IOException {
        Path pack = Tenders.several(folder.resolve("tenders"), 1).resolve("t1");
        FoundPack found = new FoundPack("tenders", "t1", pack);
        Task task = Task.of(
                found,
                new PackSource(
                        "tenders", "t1", found.content(), Tenders.SETTINGS.written(), PackSource.Manifest.EMPTY));
        WorkerAnswer.Question question = new WorkerAnswer.Question(task, Optional.empty());
        assertThat(WorkerLoop.JSON.readValue(WorkerLoop.JSON.writeValueAsString(question), WorkerAnswer.Question.class))
                .isEqualTo(question);
        WorkerAnswer answer = WorkerAnswer.of(new PackAudit(org.levelfield.Levelfield.builtIn()).rows(task));
        assertThat(WorkerLoop.JSON.readValue(WorkerLoop.JSON.writeValueAsString(answer), WorkerAnswer.class))
                .isEqualTo(answer);
    }
}
