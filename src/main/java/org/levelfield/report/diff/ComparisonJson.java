package org.levelfield.report.diff;

import java.math.BigDecimal;
import java.util.Optional;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.read.SavedReport;
import org.levelfield.requirement.Measure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a comparison as JSON in the published shape, {@code diff-1.json}. */
public final class ComparisonJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ComparisonJson() {}

    /**
     * The comparison as JSON text, indented, ending in a line feed.
     *
     * @param version the program's
     */
    public static String write(Comparison comparison, String version) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schemaVersion", "1");
        root.putObject("tool").put("name", "levelfield").put("version", version);
        report(root.putObject("old"), comparison.old());
        report(root.putObject("new"), comparison.now());
        root.put("sameRules", comparison.hasSameRules());
        ObjectNode summary = root.putObject("summary");
        for (Change.Kind kind : Change.Kind.values()) {
            summary.put(kind.id(), comparison.count(kind));
        }
        summary.put("unchanged", comparison.unchanged());
        ArrayNode changes = root.putArray("changes");
        comparison.changes().forEach(one -> change(changes.addObject(), one));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void report(ObjectNode node, SavedReport report) {
        node.put("title", report.title().orElse(null));
        node.put("asOf", report.asOf().orElse(null));
        node.put("rulesVersion", report.rulesVersion().orElse(null));
        node.put("findings", report.findings().size());
    }

    private static void change(ObjectNode node, Change change) {
        node.put("kind", change.kind().id());
        node.put("barrier", change.either().barrier());
        node.put("how", change.how().isEmpty() ? null : change.how());
        finding(node, "old", change.old());
        finding(node, "new", change.now());
    }

    private static void finding(ObjectNode parent, String name, Optional<SavedFinding> finding) {
        if (finding.isEmpty()) {
            parent.putNull(name);
            return;
        }
        SavedFinding one = finding.get();
        ObjectNode node = parent.putObject(name);
        node.put("id", one.id());
        node.put("status", one.status().id());
        node.put("severity", one.severity().id());
        node.put("message", one.message());
        one.measure().ifPresent(measure -> measure(node.putObject("value"), measure));
        SavedFinding.Place clause = one.clause();
        node.put("document", clause.document());
        node.put("quote", clause.quote());
        clause.page().ifPresent(page -> node.put("page", page));
        clause.section().ifPresent(section -> node.put("section", section));
    }

    private static void measure(ObjectNode node, Measure measure) {
        BigDecimal amount = measure.amount().stripTrailingZeros();
        node.put("amount", amount.scale() < 0 ? amount.setScale(0) : amount);
        node.put("unit", measure.unit());
        node.put("told", measure.told());
    }
}
