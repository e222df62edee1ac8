package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.Tenders;

class ExportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    @BeforeEach
    void audit() throws Exception {
        store = folder.resolve("audit.db").toString();
        Tenders.audit(Tenders.several(folder.resolve("tenders"), 2), store, Map.of());
    }

    @Test
    void linesGoToStandardOutputAndTheSameToAFile() throws Exception {
        Run run = Run.of("export", store);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"pack\":\"tenders/t") && line.contains("£"));
        Path file = folder.resolve("findings.jsonl");
        Run written = Run.of("export", store, "--output", file);
        assertThat(written.status()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(run.out());
        assertThat(Run.of("export", store, "--where", "pack=tenders/t2").out().lines())
                .hasSize(1);
    }

    @Test
    void openContractingDataNameTheirPublisher() {
        Run run = Run.of("export", store, "--format", "ocds", "--publisher", "The Made-up Alliance");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"uri\":\"urn:uuid:")
                .contains("\"publisher\":{\"name\":\"The Made-up Alliance\"}", "\"ocidSource\":\"pack\"")
                .endsWith("\n]}\n");
        assertThat(Run.of("export", store, "--format", "ocds").out()).contains("{\"name\":\"not stated\"}");
    }

    @Test
    void badUsageIsOneLine() {
        for (List<Object> words : List.<List<Object>>of(
                List.of("export", folder.resolve("none.db")),
                List.of("export", store, "--where", "moon=1"),
                List.of("export", store, "--format", "moon"),
                List.of("export", store, "--output", folder.resolve("none/x.jsonl")),
                List.of("export"))) {
            Run run = Run.of(words.toArray());
            assertThat(run.status()).as(words.toString()).isEqualTo(2);
            assertThat(run.errors()).as(words.toString()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }
}
