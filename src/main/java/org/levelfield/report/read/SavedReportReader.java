package org.levelfield.report.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.levelfield.report.read.SavedReportFile.NoReport;
import org.levelfield.requirement.Measure;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a report piece by piece. For one report and one thread. */
final class SavedReportReader {

    private static final int MOST_FINDINGS = 200_000;
    /** Of one piece: a finding, a requirement, a document. The largest of a real report has some thousands. */
    private static final int MOST_TOKENS = 200_000;

    private static final String MADE = "; make it with check --format json";

    private final JsonParser json;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final List<JsonNode> findings = new ArrayList<>();
    private Optional<String> version = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> asOf = Optional.empty();
    private Optional<String> rules = Optional.empty();
    private boolean hasFindings;
    private int tokens;

    SavedReportReader(JsonParser json) {
        this.json = json;
    }

    /**
     * The report.
     *
     * @throws NoReport if it is JSON and no report
     */
    SavedReport read() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new NoReport("is no report of Levelfield" + MADE);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            property(name);
        }
        if (!version.equals(Optional.of("1")) || !hasFindings) {
            throw new NoReport("is no report of Levelfield, version 1" + MADE);
        }
        FindingNode finding = new FindingNode(paths, measures);
        List<SavedFinding> saved = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            JsonNode node = findings.get(i);
            if (!node.path("baseline").asString("").equals("absent")) {
                String place = "finding " + (i + 1);
                saved.add(finding.read(node)
                        .orElseThrow(() -> new NoReport(place + " of the report lacks what each has" + MADE)));
            }
        }
        return new SavedReport(title, asOf, rules, saved);
    }

    private void property(String name) {
        switch (name) {
            case "schemaVersion" -> version = Nodes.text(piece());
            case "tool" -> {
                JsonNode tool = piece();
                asOf = Nodes.text(tool.path("asOf"));
                rules = Nodes.text(tool.path("rulesVersion"));
            }
            case "tender" -> title = Nodes.text(piece().path("title").path("value"));
            case "documents" ->
                each(node -> paths.put(
                        Nodes.words(node.path("id")),
                        Nodes.text(node.path("path")).orElse("")));
            case "requirements" ->
                each(node -> Nodes.measure(node.path("value"))
                        .ifPresent(measure -> measures.put(Nodes.words(node.path("id")), measure)));
            case "findings" -> {
                hasFindings = true;
                each(this::keep);
            }
            default -> json.skipChildren();
        }
    }

    private void keep(JsonNode finding) {
        if (findings.size() == MOST_FINDINGS) {
            throw new NoReport("holds more than " + MOST_FINDINGS + " findings; check the path");
        }
        findings.add(finding);
    }

    private void each(Consumer<JsonNode> taker) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new NoReport("is no report of Levelfield" + MADE);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            taker.accept(piece());
        }
    }

    /** What begins at the token where the parser stands. */
    private JsonNode piece() {
        tokens = 0;
        return node();
    }

    private JsonNode node() {
        tokens++;
        if (tokens > MOST_TOKENS) {
            throw new NoReport("is larger than any report; check the path");
        }
        JsonNodeFactory make = JsonNodeFactory.instance;
        JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> object(make.objectNode());
            case START_ARRAY -> array(make.arrayNode());
            case VALUE_STRING -> make.stringNode(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(make);
            case VALUE_TRUE -> make.booleanNode(true);
            case VALUE_FALSE -> make.booleanNode(false);
            default -> make.nullNode();
        };
    }

    private JsonNode number(JsonNodeFactory make) {
        try {
            return make.numberNode(json.getDecimalValue());
        } catch (NumberFormatException e) {
            // An exponent that no number has.
            return make.nullNode();
        }
    }

    private JsonNode object(ObjectNode node) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            node.set(name, node());
        }
        return node;
    }

    private JsonNode array(ArrayNode node) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            node.add(node());
        }
        return node;
    }
}
