package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code check} with accepted findings and an earlier report. */
class ReviewedCheckTest {

    private static final Path PACK = Path.of("examples/community-nursing");
    private static final Path EARLIER = Path.of("examples/expected/community-nursing.json");
    private static final Path SCHEMA = Path.of("src/test/resources/org/levelfield/report/report-1.json");
    private static final String TURNOVER = """
              - barrier: minimum-turnover
                quote: The Applicant's turnover was £5.5 million or more
                reason: Kept, with leave of the board.
                who: A. Officer
                until: %s
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path suppressions(String... entries) throws IOException {
        return Files.writeString(folder.resolve("s.yaml"), "suppressions:\n" + String.join("", entries));
    }

    private static List<JsonNode> findings(Run run) {
        List<JsonNode> findings = new ArrayList<>();
        JsonMapper.shared().readTree(run.out()).path("findings").forEach(findings::add);
        return findings;
    }

    @Test
    void aPageTellsWhatIsAcceptedAndWhatIsNew() throws IOException {
        Path file = suppressions(String.format(TURNOVER, "2999-12-31"));
        String page = Run.of("check", PACK, "--suppress", file, "--baseline", EARLIER, "--format", "html")
                .out();

        assertThat(page)
                .contains(
                        "Accepted, and not counted above",
                        "by A. Officer until 2999-12-31: Kept, with leave of the board.")
                .contains("21 findings", "Since the earlier report", "as before")
                .doesNotContain("1 possible breach");
    }

    @Test
    void anAcceptedFindingStaysInTheReportAndIsNotCounted() throws IOException {
        Path file = suppressions(String.format(TURNOVER, "2999-12-31"));
        Run json = Run.of("check", PACK, "--suppress", file, "--format", "json");
        assertThat(json.status()).isZero();
        assertThat(json.err()).isEmpty();
        assertThat(findings(json))
                .filteredOn(one -> one.has("suppressed"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("suppressed").toString())
                        .isEqualTo("{\"reason\":\"Kept, with leave of the board.\",\"by\":\"A. Officer\","
                                + "\"until\":\"2999-12-31\"}"));
        Run text = Run.of("check", PACK, "--suppress", file);
        assertThat(text.status()).isZero();
        assertThat(text.out())
                .contains("21 findings: 19 practical barriers", "1 more accepted", "Accepted, and not counted above:")
                .contains("by A. Officer until 2999-12-31: Kept, with leave of the board.");
    }

    @Test
    void whatHasEndedComesBackAndWhatFitsNothingIsTold() throws IOException {
        Path file = suppressions(
                String.format(TURNOVER, "2020-12-31"),
                String.format(TURNOVER, "2999-12-31").replace("minimum-turnover", "single-lot"));
        Run run = Run.of("check", PACK, "--suppress", file, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0))
                        .contains("s.yaml:2: the suppression of minimum-turnover by A. Officer ended on 2020-12-31"))
                .satisfies(lines -> assertThat(lines.get(1)).contains("s.yaml:7:", "fits no finding"));
        assertThat(findings(run)).noneMatch(one -> one.has("suppressed"));
        assertThat(JsonMapper.shared().readTree(run.out()).path("problems").toString())
                .contains("suppression-expired", "suppression-unused");
    }

    @Test
    void aFaultyFileStopsTheRun() throws IOException {
        Run run = Run.of("check", PACK, "--suppress", suppressions("  - barrier: x\n"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).anyMatch(line -> line.contains("s.yaml:2: the key reason is missing"));
        Run none = Run.of("check", PACK, "--baseline", folder.resolve("none.json"));
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.errors()).singleElement().asString().contains("none.json: is not there; check the path");
    }

    @Test
    void whatIsNewAsBeforeAndGoneIsMarked() throws IOException {
        ObjectNode earlier = (ObjectNode) JsonMapper.shared().readTree(Files.readString(EARLIER));
        ArrayNode findings = (ArrayNode) earlier.path("findings");
        ObjectNode gone = (ObjectNode) findings.get(0);
        String id = gone.path("id").asString();
        gone.put("id", "ffffffffffff");
        Path file = Files.writeString(folder.resolve("earlier.json"), earlier.toString());
        Run json = Run.of("check", PACK, "--baseline", file, "--format", "json");
        List<JsonNode> now = findings(json);
        assertThat(now).hasSize(23);
        assertThat(now)
                .filteredOn(one -> one.path("baseline").asString().equals("new"))
                .hasSize(1);
        assertThat(now)
                .filteredOn(one -> one.path("baseline").asString().equals("unchanged"))
                .hasSize(21);
        assertThat(now.get(now.size() - 1).path("id").asString()).isEqualTo("ffffffffffff");
        assertThat(now.get(now.size() - 1).path("baseline").asString()).isEqualTo("absent");
        assertThat(JsonMapper.shared()
                        .readTree(json.out())
                        .at("/summary/findings")
                        .asInt())
                .isEqualTo(22);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA))
                        .validate(json.out(), InputFormat.JSON))
                .isEmpty();
        Run text = Run.of("check", PACK, "--baseline", file);
        assertThat(text.out())
                .contains("Against the earlier report: 1 new, 21 as before, 1 gone")
                .contains("In the earlier report, and no longer found:")
                .contains("id " + id + " new");
    }
}
