package org.levelfield.report.sarif;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.report.Report;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.review.Baseline;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a report as SARIF. A barrier is a rule, a finding a result, a document an artifact; what could not be read is a
 * notification.
 */
public final class SarifReport {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Report report;
    private final List<String> rules;
    private final Artifacts artifacts;
    private final Results results;

    private SarifReport(Report report, SourceText sources) {
        this.report = report;
        Set<String> barriers = new LinkedHashSet<>();
        report.findings().forEach(finding -> barriers.add(finding.barrier()));
        absent().forEach(gone -> barriers.add(gone.barrier()));
        this.rules = new ArrayList<>(barriers);
        this.artifacts = new Artifacts(report.documents(), sources);
        this.results = new Results(report, rules, artifacts);
    }

    /**
     * Writes the report, indented, ending in a line feed.
     *
     * @param sources the text of documents whose format is text, for the lines on which findings stand
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Report report, SourceText sources, Writer out) throws IOException {
        try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            new SarifReport(report, sources).root(json);
            json.writeRaw("\n");
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private List<SavedFinding> absent() {
        return report.review().baseline().map(Baseline::absent).orElse(List.of());
    }

    private void root(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeName("tool").writeTree(tool());
        json.writeName("invocations").writeStartArray().writeTree(invocation()).writeEndArray();
        json.writeArrayPropertyStart("artifacts");
        report.documents().forEach(document -> json.writeTree(artifacts.artifact(document)));
        json.writeEndArray();
        json.writeArrayPropertyStart("results");
        for (Finding finding : report.findings()) {
            json.writeTree(results.result(finding));
        }
        absent().forEach(gone -> json.writeTree(results.gone(gone)));
        json.writeEndArray();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private ObjectNode tool() {
        ObjectNode tool = JSON.createObjectNode();
        ObjectNode driver = tool.putObject("driver");
        driver.put("name", "levelfield");
        driver.put("version", report.version());
        driver.putObject("shortDescription")
                .put("text", "Names what in tender documents keeps small organisations out.");
        driver.putObject("properties")
                .put("rulesVersion", report.book().version())
                .put("asOf", report.asOf().toString())
                .put("profile", report.profile().id())
                .put("law", report.law().told());
        RuleNode rule = new RuleNode(report.book());
        ArrayNode nodes = driver.putArray("rules");
        rules.forEach(barrier -> nodes.add(rule.write(barrier)));
        return tool;
    }

    private ObjectNode invocation() {
        ObjectNode node = JSON.createObjectNode();
        boolean read = report.documents().stream().anyMatch(one -> one.status() != Document.Status.NOT_READ);
        node.put("executionSuccessful", read);
        node.put("endTimeUtc", report.generatedAt().toString());
        new Notifications(report, artifacts).write(node);
        return node;
    }
}
