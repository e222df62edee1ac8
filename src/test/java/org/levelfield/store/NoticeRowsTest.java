package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.report.Report;

/** The rows of packs that hold their notices themselves. */
class NoticeRowsTest {

    private static final Path NOTICES = Path.of("src/test/resources/org/levelfield/audit/notices");
    private static final PackSource.Settings SETTINGS = PackSource.Settings.of("profile=publish\n");

    @TempDir
    private Path folder = Path.of("");

    private PackRows rows(PackSource.Manifest manifest) {
        Report report = Levelfield.builtIn().check(List.of(folder), CheckOptions.usual(Instant.EPOCH));
        return RowMaker.rows(
                new PackSource("tenders", "alpha", "content", SETTINGS, manifest),
                report,
                folder + "/",
                RowMaker.Matched.NOTHING,
                List.of());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void notice(String name) throws IOException {
        Files.copy(NOTICES.resolve(name), folder.resolve(name));
    }

    @Test
    void aNoticeInThePackTellsServiceProcedureProcessAndHowItEnded() throws IOException {
        notice("award.json");
        notice("tenders.json");
        write("itt.txt", "Reference: MV-2021-0001\n\nThe closing date for tenders is 20 April 2021.\n");
        PackRows rows = rows(PackSource.Manifest.EMPTY);
        assertThat(rows.pack().service()).contains("85312000 Social work services without accommodation");
        assertThat(rows.pack().serviceSource()).contains("notice");
        assertThat(rows.pack().procedure()).contains("Open procedure");
        assertThat(rows.pack().notice()).contains("ocds-x1y2z3-000001");
        assertThat(rows.pack().value()).contains("900000");
        assertThat(rows.told().notices()).as("beside the pack").isEmpty();
        assertThat(rows.told().outcomes())
                .containsExactly(
                        new NoticeRows.Outcome(
                                "tenders/alpha",
                                1,
                                Optional.of("1"),
                                OptionalLong.of(4),
                                OptionalLong.of(3),
                                Optional.of("2021-05-20")),
                        new NoticeRows.Outcome(
                                "tenders/alpha",
                                2,
                                Optional.of("2"),
                                OptionalLong.of(1),
                                OptionalLong.empty(),
                                Optional.of("2021-05-21")));
        assertThat(rows.told().winners())
                .containsExactly(
                        new NoticeRows.Winner("tenders/alpha", 1, 1, "Vale Carers", "small", Optional.of("yes")),
                        new NoticeRows.Winner("tenders/alpha", 2, 1, "Example Care plc", "large", Optional.of("no")));
    }

    @Test
    void whatTheNoticeSaysOtherwiseIsKeptWithItsPlaces() throws IOException {
        notice("tenders.json");
        write("itt.txt", "Reference: MV-2021-0001\n\nThe closing date for tenders is 20 April 2021.\n");
        assertThat(rows(PackSource.Manifest.EMPTY).told().readings())
                .containsExactly(
                        new NoticeRows.Reading(
                                "tenders/alpha",
                                1,
                                1,
                                "deadline",
                                "2021-04-20",
                                "document",
                                "d1",
                                "itt.txt",
                                OptionalLong.empty(),
                                Optional.empty(),
                                "The closing date for tenders is 20 April 2021."),
                        new NoticeRows.Reading(
                                "tenders/alpha",
                                1,
                                2,
                                "deadline",
                                "2021-04-13",
                                "notice",
                                "d2",
                                "tenders.json",
                                OptionalLong.empty(),
                                Optional.of("releases[0].tender.tenderPeriod.endDate"),
                                "2021-04-13 12:00"));
    }

    @Test
    void twoDocumentsThatDifferAreKeptWithoutANotice() throws IOException {
        write("a.txt", "The estimated contract value is £650,000.\n");
        write("b.txt", "The estimated contract value is £900,000.\n");
        PackRows rows = rows(PackSource.Manifest.EMPTY);
        assertThat(rows.told().readings())
                .extracting(NoticeRows.Reading::fact, NoticeRows.Reading::said, NoticeRows.Reading::documentPath)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("estimatedValue", "GBP 650,000", "a.txt"),
                        org.assertj.core.groups.Tuple.tuple("estimatedValue", "GBP 900,000", "b.txt"));
        assertThat(rows.pack().notice()).isEmpty();
        assertThat(rows.pack().service()).isEmpty();
        assertThat(rows.pack().noticeContent()).contains("");
    }

    @Test
    void theSoleClassificationOfItemsTellsAndTheManifestComesFirst() throws IOException {
        notice("tenders.json");
        write("itt.txt", "Reference: MV-2021-0002\n\nTell us how you would do it.\n");
        assertThat(rows(PackSource.Manifest.EMPTY).pack().service()).contains("45262500 Masonry and bricklaying work");
        PackSource.Manifest known = new PackSource.Manifest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Walls"));
        assertThat(rows(known).pack().service()).contains("Walls");
        assertThat(rows(known).pack().serviceSource()).contains("manifest");
    }

    @Test
    void whatIsSavedComesBackFromBothDatabases() throws Exception {
        notice("tenders.json");
        write("itt.txt", "Reference: MV-2021-0001\n\nThe closing date for tenders is 20 April 2021.\n");
        PackRows rows = rows(PackSource.Manifest.EMPTY);
        Path file = folder.resolve("a.db");
        comesBack(file.toString(), rows);
        try (Postgres server = Postgres.start()) {
            comesBack(server.address(), rows);
        }
    }

    private static void comesBack(String address, PackRows rows) throws StoreException {
        try (Store store = Store.make(address)) {
            store.save(rows);
            store.save(rows);
            assertThat(store.pack("tenders/alpha")).contains(rows);
        }
    }
}
