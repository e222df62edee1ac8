package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Levelfield;
import org.levelfield.store.Dump;
import org.levelfield.store.NoticeRows;
import org.levelfield.store.PackRows;
import org.levelfield.store.PackSource;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Notices beside the packs of an audit. */
class NoticeAuditTest {

    private static final Path NOTICES = Path.of("src/test/resources/org/levelfield/audit/notices");

    /** Of t1 the document tells its number, of t2 the manifest, of t3 a number that two procurements share. */
    private static final Map<String, PackSource.Manifest> MANIFEST = Map.of("tenders/t2", reference("MV-2021-0002"));

    @TempDir
    private Path folder = Path.of("");

    private Path tenders = Path.of("");
    private Path notices = Path.of("");

    private static PackSource.Manifest reference(String number) {
        return new PackSource.Manifest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(number),
                Optional.empty());
    }

    @BeforeEach
    void write() throws IOException {
        tenders = Tenders.several(folder.resolve("tenders"), 4);
        Files.writeString(
                tenders.resolve("t1/itt.md"),
                "\n# Key facts\n\nReference: MV-2021-0001\n\nThe closing date for tenders is 20 April 2021.\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                tenders.resolve("t3/itt.md"), "\n# Key facts\n\nReference: TB-SHARED-77\n", StandardOpenOption.APPEND);
        notices = Files.createDirectories(folder.resolve("notices"));
        for (String name : List.of("tenders.json", "award.json")) {
            Files.copy(NOTICES.resolve(name), notices.resolve(name));
        }
    }

    private String store(String name) {
        return folder.resolve(name).toString();
    }

    private NoticeShelf shelf() {
        return NoticeShelf.read(List.of(notices), 2);
    }

    private AuditState audit(String name) throws IOException, StoreException {
        return Tenders.audit(tenders, store(name), MANIFEST, shelf());
    }

    private PackRows stored(String name, String pack) throws StoreException {
        try (Store store = Store.open(store(name))) {
            return store.pack("tenders/" + pack).orElseThrow();
        }
    }

    @Test
    void aPackTakesFactsFromTheNoticesThatBearItsOwnNumber() throws Exception {
        audit("a.db");
        PackRows rows = stored("a.db", "t1");
        assertThat(rows.pack().notice()).contains("ocds-x1y2z3-000001");
        assertThat(rows.pack().numbers()).contains("MV-2021-0001");
        assertThat(rows.pack().value()).contains("900000");
        assertThat(rows.pack().valueSource()).contains("notice");
        assertThat(rows.pack().service()).contains("85312000 Social work services without accommodation");
        assertThat(rows.pack().procedure()).contains("Open procedure");
        assertThat(rows.told().notices())
                .as("both of the process, the older first, without the others of the same file")
                .extracting(NoticeRows.Notice::document, NoticeRows.Notice::path, NoticeRows.Notice::process)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("d2", "tenders.json", "ocds-x1y2z3-000001"),
                        org.assertj.core.groups.Tuple.tuple("d3", "award.json", "ocds-x1y2z3-000001"));
        assertThat(rows.told().readings())
                .extracting(NoticeRows.Reading::fact, NoticeRows.Reading::said, NoticeRows.Reading::documentPath)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("deadline", "2021-04-20", "itt.md"),
                        org.assertj.core.groups.Tuple.tuple("deadline", "2021-04-13", "tenders.json"));
        assertThat(rows.told().outcomes()).hasSize(2);
        assertThat(rows.documents()).as("notices beside it are none of its").hasSize(1);
    }

    @Test
    void theManifestsNumberCounts() throws Exception {
        audit("a.db");
        assertThat(stored("a.db", "t2").pack().notice()).contains("ocds-x1y2z3-000002");
        assertThat(stored("a.db", "t2").pack().value()).contains("120000");
    }

    @Test
    void aNumberThatFitsSeveralFitsNoneAndIsAProblem() throws Exception {
        audit("a.db");
        PackRows rows = stored("a.db", "t3");
        assertThat(rows.pack().notice()).isEmpty();
        assertThat(rows.pack().value()).isEmpty();
        assertThat(rows.problems())
                .filteredOn(problem -> problem.code().equals("notice-not-matched"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("TB-SHARED-77", "OCDS-X1Y2Z3-000003", "OCDS-X1Y2Z3-000004", "reference"));
    }

    @Test
    void aPackWithoutANumberHasNone() throws Exception {
        audit("a.db");
        PackRows rows = stored("a.db", "t4");
        assertThat(rows.pack().notice()).isEmpty();
        assertThat(rows.pack().noticeContent()).contains("");
        assertThat(rows.problems()).isEmpty();
    }

    @Test
    void whatFitsNoPackIsTold() throws Exception {
        NoticeShelf shelf = shelf();
        assertThat(shelf.size()).isEqualTo(5);
        Tenders.audit(tenders, store("a.db"), MANIFEST, shelf);
        assertThat(shelf.left()).containsExactly("OCDS-X1Y2Z3-000003", "OCDS-X1Y2Z3-000004");
        NoticeShelf again = shelf();
        assertThat(Tenders.audit(tenders, store("a.db"), MANIFEST, again)).isEqualTo(new AuditState(4, 4, 4, 0));
        assertThat(again.left()).as("also where nothing is checked").isEqualTo(shelf.left());
    }

    @Test
    void aChangedNoticeMakesThePacksThatItFitsBeCheckedAgainAndNoOthers() throws Exception {
        audit("a.db");
        Path file = notices.resolve("tenders.json");
        Files.writeString(file, Files.readString(file).replace("900000", "950000"));
        assertThat(audit("a.db")).as("t2 has its notice from the same file").isEqualTo(new AuditState(4, 4, 3, 0));
        assertThat(stored("a.db", "t1").pack().value()).contains("950000");
        Files.delete(notices.resolve("award.json"));
        assertThat(audit("a.db")).isEqualTo(new AuditState(4, 4, 3, 0));
        assertThat(stored("a.db", "t1").told().outcomes()).isEmpty();
        audit("fresh.db");
        assertThat(Dump.of(store("a.db"))).isEqualTo(Dump.of(store("fresh.db")));
    }

    @Test
    void noticesThatCameLaterAreFoundByWhatIsStored() throws Exception {
        Tenders.audit(tenders, store("a.db"), MANIFEST);
        assertThat(stored("a.db", "t1").pack().numbers()).contains("MV-2021-0001");
        assertThat(audit("a.db")).as("all but the one that bears no number").isEqualTo(new AuditState(4, 4, 1, 0));
        audit("fresh.db");
        assertThat(Dump.of(store("a.db"))).isEqualTo(Dump.of(store("fresh.db")));
    }

    @Test
    void aNoticeInThePackIsToldOnceAndFindsItsLaterOnes() throws Exception {
        Path pack = Files.createDirectories(tenders.resolve("t5"));
        Files.writeString(pack.resolve("itt.txt"), "Tell us how you would do it.\n");
        Files.copy(notices.resolve("award.json"), pack.resolve("award.json"));
        audit("a.db");
        PackRows rows = stored("a.db", "t5");
        assertThat(rows.documents()).hasSize(2);
        assertThat(rows.told().notices()).extracting(NoticeRows.Notice::path).containsExactly("tenders.json");
        assertThat(rows.pack().value()).contains("900000");
        assertThat(rows.told().outcomes()).hasSize(2);
    }

    @Test
    void filesThatAreNoNoticesAreNamed() throws Exception {
        Files.writeString(notices.resolve("cut.json"), "{\"ocid\": \"ocds-abcdef-1\", ");
        Files.writeString(notices.resolve("read-me.txt"), "These are notices.");
        assertThat(shelf().faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("cut.json: is no whole JSON"),
                        fault -> assertThat(fault).contains("read-me.txt: is no notice"));
        assertThat(shelf().size()).isEqualTo(5);
    }

    @Test
    void theFoundNoticesAreTheSameAfterTheWayThroughAPipe() {
        FoundNotices found = shelf().find(Optional.of("mv–2021–0001"), List.of());
        assertThat(found.places()).hasSize(2);
        assertThat(WorkerLoop.JSON.readValue(WorkerLoop.JSON.writeValueAsString(found), FoundNotices.class))
                .isEqualTo(found);
        assertThat(found.read())
                .hasSize(2)
                .allMatch(notice -> notice.published().size() == 1);
    }

    @Test
    void verifyTellsWhichNoticeIsMissing() throws Exception {
        audit("a.db");
        assertThat(verify(shelf())).isEmpty();
        assertThat(verify(NoticeShelf.empty()))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .contains("tenders/t1: its notice award.json (ocds-x1y2z3-000001)", "--notices"))
                .anySatisfy(line -> assertThat(line).contains("tenders/t2: its notice tenders.json"));
        Path elsewhere = folder.resolve("copy-of-notices");
        Files.move(notices, elsewhere);
        assertThat(verify(NoticeShelf.read(List.of(elsewhere), 1))).isEmpty();
    }

    private List<String> verify(NoticeShelf shelf) throws StoreException {
        try (Store store = Store.open(store("a.db"))) {
            return Verification.of(store, tenders, Levelfield.builtIn(), Workers.here(), shelf, Optional.empty())
                    .differences();
        }
    }
}
