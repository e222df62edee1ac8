package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a check tells of whom each demand leaves, where registers are given. */
class CheckRegisterTest {

    private static final String TENDER = "examples/community-nursing";
    private static final Path SCHEMA = Path.of("src/test/resources/org/levelfield/report/report-1.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachDemandThatRegistersKnowOfTellsWhomItLeaves() throws IOException {
        Path store = folder.resolve("registers.db");
        assertThat(Run.of("register", "import", "--synthetic", "--store", store).status())
                .isZero();

        String text = Run.of("check", TENDER, "--register", store).out().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("WHO IS LEFT, by the registers of charities")
                .contains("SYNTHETIC DATA: yearly income of at least GBP 5,500,000 in each of the last 2 years leaves ")
                .contains("yearly income of at least GBP 800,000 in each of the last 2 years would leave ")
                .contains("registered for at least 5 years leaves ")
                .contains("these charities are made up");

        String json =
                Run.of("check", TENDER, "--register", store, "--format", "json").out();
        JsonNode root = JsonMapper.shared().readTree(json);
        assertThat(root.get("registerEffects")).isNotEmpty();
        JsonNode first = root.get("registerEffects").get(0);
        assertThat(root.get("requirements")).anyMatch(one -> one.get("id").equals(first.get("requirement")));
        assertThat(first.get("synthetic").asBoolean()).isTrue();
        assertThat(first.get("caveats")).isNotEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void withoutRegistersNothingIsSaidOfThem() {
        assertThat(Run.of("check", TENDER).out()).doesNotContain("WHO IS LEFT");
        assertThat(Run.of("check", TENDER, "--format", "json").out()).doesNotContain("registerEffects");
    }

    @Test
    void aStoreThatIsNotThereIsBadUsageAndIsNotMade() {
        Path store = folder.resolve("none.db");
        Run run = Run.of("check", TENDER, "--register", store);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is no store of registers; make it with: levelfield register import");
        assertThat(store).doesNotExist();
    }

    @Test
    void anEmptyStoreIsBadUsage() throws IOException {
        Path store = Files.createFile(folder.resolve("empty.db"));
        Run run = Run.of("check", TENDER, "--register", store);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no register of charities is imported");
    }
}
