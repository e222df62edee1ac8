package org.levelfield.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.finding.Finding;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;
import org.levelfield.report.read.SavedReport;
import org.levelfield.report.read.SavedReportFile;
import org.levelfield.report.review.Suppression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final Path SCHEMA = Path.of("../shared/standards/sarif/sarif-schema-2.1.0.json");
    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    @TempDir
    private Path folder = Path.of("");

    private static Report check(Path... files) {
        return LEVELFIELD.check(List.of(files), CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
    }

    private static String sarif(Report report) throws IOException {
        StringWriter text = new StringWriter();
        SarifReport.write(report, SourceText.onDisk(), text);
        return text.toString();
    }

    private static JsonNode run(Report report) throws IOException {
        return JsonMapper.shared().readTree(sarif(report)).path("runs").get(0);
    }

    /** A pack with something of everything: text, a file that cannot be read, accepted, new and gone findings. */
    private Report eventful() throws IOException {
        Path text = Files.writeString(
                folder.resolve("conditions of tender: ünï.txt"),
                "1. Who may bid\\n\\nBidders must have had a turnover of at least £5,000,000 in each of the last\\ntwo years, and must send the accounts that show it together with the bid.\\n\\n"
                                .replace("\\n", "\n")
                        + "2. Groups\n\nBids from consortia will not be accepted.\n");
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4 nothing");
        Report before = check(Path.of("examples/community-nursing"));
        SavedReport earlier =
                SavedReportFile.parse(JsonReport.write(before)).report().orElseThrow();
        Report report = check(folder, text);
        Finding first = report.findings().get(0);
        Suppression accepted = new Suppression(
                first.barrier(),
                Optional.of(first.id()),
                Optional.empty(),
                "We looked at it.",
                "A. Officer",
                LocalDate.of(2030, 1, 1),
                "s.yaml:1");
        Suppression unused = new Suppression(
                "bid-costs",
                Optional.of("ffffffffffff"),
                Optional.empty(),
                "Why not.",
                "A. Officer",
                LocalDate.of(2030, 1, 1),
                "s.yaml:7");
        return report.reviewed(List.of(accepted, unused), Optional.of(earlier));
    }

    @Test
    void whatIsWrittenIsValid() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "no schema of SARIF beside the project: not validated");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(Files.readString(SCHEMA));
        for (Report report : List.of(
                check(Path.of("examples/community-nursing")),
                check(Path.of("examples/employment-support")),
                eventful())) {
            assertThat(schema.validate(
                            sarif(report),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
    }

    @Test
    void aFindingInATextHasItsLines() throws IOException {
        JsonNode result = run(eventful()).path("results").get(0);
        assertThat(result.path("ruleId").asString()).isEqualTo("minimum-turnover");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString())
                .endsWith("conditions%20of%20tender%3A%20%C3%BCn%C3%AF.txt");
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(3);
        assertThat(place.path("region").path("startColumn").asInt()).isEqualTo(1);
        assertThat(place.path("region").path("endLine").asInt()).isEqualTo(4);
    }

    @Test
    void aFindingOnAPageHasThePageAndNoLines() throws IOException {
        JsonNode location = run(check(Path.of("examples/employment-support"))).at("/results/0/locations/0");
        assertThat(location.at("/properties/page").asInt()).isPositive();
        assertThat(location.path("physicalLocation").has("region")).isFalse();
    }

    @Test
    void whatIsAcceptedNewAndGoneIsMarked() throws IOException {
        JsonNode results = run(eventful()).path("results");
        assertThat(results.get(0).at("/suppressions/0/justification").asString())
                .isEqualTo("We looked at it.");
        assertThat(results.get(0).path("baselineState").asString()).isEqualTo("new");
        assertThat(results.get(1).path("suppressions").isEmpty()).isTrue();
        assertThat(results.get(results.size() - 1).path("baselineState").asString())
                .isEqualTo("absent");
    }

    @Test
    void whatWasNotReadIsANotification() throws IOException {
        JsonNode invocation = run(eventful()).at("/invocations/0");
        assertThat(invocation.path("executionSuccessful").asBoolean()).isTrue();
        assertThat(invocation.path("toolExecutionNotifications").toString())
                .contains("\"level\":\"error\"", "broken.pdf");
        assertThat(invocation.path("toolConfigurationNotifications").toString()).contains("suppression-unused");
    }

    @Test
    void eachRuleHasHelpAndItsLaw() throws IOException {
        JsonNode run = run(check(Path.of("examples/community-nursing")));
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode rule : rules) {
            assertThat(rule.at("/help/markdown").asString()).contains("## What the law says");
            assertThat(rule.at("/help/text").asString())
                    .contains("What the law says")
                    .doesNotContain("##");
        }
        for (JsonNode result : run.path("results")) {
            assertThat(rules.get(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
        }
    }

    @Test
    void aNameOfAFileIsAReferenceWhateverStandsInIt() {
        assertThat(Artifacts.uri("a\n\"b\" #?%\u001b.pdf")).isEqualTo("a%0A%22b%22%20%23%3F%25%1B.pdf");
        assertThat(Artifacts.uri("/x/é.docx")).isEqualTo("file:///x/%C3%A9.docx");
        assertThat(Artifacts.uri("c:pack.zip!/itt.docx")).isEqualTo("c%3Apack.zip!/itt.docx");
    }
}
