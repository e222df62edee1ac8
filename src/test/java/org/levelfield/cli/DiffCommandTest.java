package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path draft(String name, String turnover, String more) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                pack.resolve("conditions.txt"),
                "1. Who may bid\n\nThis invitation to tender is for a service of care in the county, and the words below say who may take part in it.\n\nBidders must have a yearly turnover of at least "
                        + turnover + ".\n\n" + more);
        return pack;
    }

    @Test
    void aLooserDraftPassesAndAStricterOneFails() throws IOException {
        Path old = draft("old", "£5,000,000", "Bids from consortia will not be accepted.\n");
        Path now = draft("new", "£2,000,000", "");
        Run looser = Run.of("diff", old, now);
        assertThat(looser.status()).isZero();
        assertThat(looser.out())
                .contains("0 added, 0 tightened, 1 loosened, 1 removed")
                .contains("at least GBP 5,000,000 → at least GBP 2,000,000");
        Run stricter = Run.of("diff", now, old, "--format", "json");
        assertThat(stricter.status()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(stricter.out()).path("summary").toString())
                .isEqualTo("{\"added\":1,\"tightened\":1,\"loosened\":0,\"removed\":0,\"reworded\":0,\"unchanged\":0}");
    }

    @Test
    void aPackAndItsReportDoNotDiffer() throws IOException {
        Path pack = draft("pack", "£5,000,000", "");
        Path report = folder.resolve("report.json");
        Run.of("check", pack, "--format", "json", "--output", report);
        Run run = Run.of("diff", report, pack);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 unchanged");
    }

    @Test
    void whatCannotBeComparedIsBadUsage() throws IOException {
        Path pack = draft("pack", "£5,000,000", "");
        assertThat(Run.of("diff", pack).status()).isEqualTo(2);
        assertThat(Run.of("diff", pack, folder.resolve("none.json")).err()).contains("none.json: is not there");
        assertThat(Run.of("diff", pack, folder.resolve("none")).status()).isEqualTo(2);
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertThat(Run.of("diff", other, pack).err()).contains("is no report of Levelfield");
    }
}
