package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeOptionTest {

    private static final Path NOTICE =
            Path.of("src/test/resources/org/levelfield/document/notice/find-a-tender-uk4.json");

    @TempDir
    private Path folder = Path.of("");

    private Path tender = Path.of("");

    @BeforeEach
    void writeATender() throws IOException {
        tender = Files.writeString(
                folder.resolve("itt.txt"),
                "The closing date for tenders is 20 April 2026.\n\nTell us how you would do it.\n");
    }

    @Test
    void checkTakesFactsFromTheNoticeAndCompares() {
        Run run = Run.of("check", tender, "--notice", NOTICE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Borsetshire Council", "GBP 900,000", "36 months", "Judged under Procurement Act 2023")
                .contains(
                        "The notice and the documents disagree on the deadline for bids: 2026-04-20 (itt.txt) – 2026-04-13");
        assertThat(Run.of("check", tender, "--notice", NOTICE, "--format", "json")
                        .out())
                .contains("\"source\" : \"notice\"");
    }

    @Test
    void explainAndScreenTakeItToo() {
        assertThat(Run.of("explain", tender, "--barrier", "minimum-turnover", "--notice", NOTICE)
                        .err())
                .isEmpty();
    }

    @Test
    void whatIsNoNoticeIsBadUsageInOneLine() throws IOException {
        Run text = Run.of("check", tender, "--notice", tender);
        assertThat(text.status()).isEqualTo(2);
        assertThat(text.errors())
                .containsExactly("levelfield: " + tender
                        + ": is no notice; give an OCDS release in JSON or an eForms notice in XML");
        Run none = Run.of("check", tender, "--notice", folder.resolve("none.json"));
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.errors())
                .containsExactly(
                        "levelfield: " + folder.resolve("none.json") + ": is not there; check the name and the folder");
        Path cut = Files.writeString(folder.resolve("cut.json"), "{\"ocid\": \"ocds-abcdef-1\", ");
        assertThat(Run.of("check", tender, "--notice", cut).errors())
                .containsExactly("levelfield: " + cut
                        + ": is no whole JSON and cannot be read to its end; ask for a new copy of it");
    }

    @Test
    void aNoticeAloneIsChecked() {
        Run run = Run.of("check", NOTICE);
        assertThat(run.out()).contains("Community advice service", "minimum-turnover", "criteria[0]");
        assertThat(run.out()).doesNotContain("From the notice alone");
    }
}
