package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> 0);
    }

    private String explain(String clause, String barrier) throws IOException {
        Path tender = Files.writeString(
                folder.resolve("tender.md"), "Invitation to tender. Bidders submit a bid.\n\n" + clause + "\n");
        assertThat(run("explain", tender.toString(), "--barrier", barrier)).isZero();
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    @Test
    void aFindingIsToldWithItsReason() throws IOException {
        assertThat(explain("Only bidders that have traded for at least five years may apply.", "years-trading"))
                .contains("Found ")
                .contains("“Only bidders that have traded for at least five years may apply.”")
                .contains("practical barrier, confidence 0.")
                .contains("Came nearest without being recognised no clause");
    }

    @Test
    void aClauseThatOneConditionKeepsOutIsToldWithIt() throws IOException {
        String clause = "Bidders must have traded for at least five years.";
        assertThat(explain("# Specification of the service\n\n" + clause, "years-trading"))
                .contains("Found nowhere")
                .contains("“" + clause + "”")
                .contains(" fails for: Statement bidding (rule.drl:");
    }

    @Test
    void wordsThatTakeARequirementBackAreTold() throws IOException {
        assertThat(explain("Bidders must hold ISO 9001 or equivalent.", "quality-certificate"))
                .contains("Recognised, and no barrier")
                .contains("“Bidders must hold ISO 9001 or equivalent.”");
    }

    @Test
    void whatIsNoBarrierOrNoFileIsBadUsage() {
        assertThat(run("explain", folder.toString(), "--barrier", "no-such")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no-such: is no barrier");
        assertThat(run("explain", folder.resolve("none.pdf").toString(), "--barrier", "no-consortium"))
                .isEqualTo(2);
    }

    @Test
    void aFolderWithoutADocumentIsBadUsageAndSaysSo() {
        assertThat(run("explain", folder.toString(), "--barrier", "no-consortium"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(": holds no document; ");
    }
}
