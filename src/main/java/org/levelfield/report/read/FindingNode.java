package org.levelfield.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.finding.Severity;
import org.levelfield.finding.Status;
import org.levelfield.requirement.Measure;
import tools.jackson.databind.JsonNode;

/**
 * Reads one finding.
 *
 * @param paths of the documents by their ids
 * @param measures by the ids of requirements
 */
record FindingNode(Map<String, String> paths, Map<String, Measure> measures) {

    /** The finding; empty where it lacks what each has. */
    Optional<SavedFinding> read(JsonNode node) {
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(one -> one.id().equals(Nodes.words(node.path("severity"))))
                .findFirst();
        Optional<Status> status = Arrays.stream(Status.values())
                .filter(one -> one.id().equals(Nodes.words(node.path("status"))))
                .findFirst();
        List<SavedFinding.Place> places = new ArrayList<>();
        node.path("evidence").forEach(one -> place(one).ifPresent(places::add));
        String id = Nodes.words(node.path("id"));
        String barrier = Nodes.words(node.path("barrier"));
        if (severity.isEmpty() || status.isEmpty() || places.isEmpty() || id.isEmpty() || barrier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SavedFinding(
                id,
                barrier,
                Nodes.words(node.path("group")),
                severity.get(),
                status.get(),
                Nodes.number(node.path("confidence")).orElse(BigDecimal.ONE),
                Nodes.words(node.path("message")),
                Nodes.words(node.path("why")),
                law(node.path("legalBasis")),
                Nodes.words(node.path("remedy")),
                Nodes.words(node.path("question")),
                Optional.ofNullable(measures.get(Nodes.words(node.path("requirement")))),
                places,
                trace(node.path("trace"))));
    }

    private static List<SavedFinding.Provision> law(JsonNode nodes) {
        List<SavedFinding.Provision> law = new ArrayList<>();
        nodes.forEach(node -> law.add(new SavedFinding.Provision(
                Nodes.words(node.path("regime")),
                Nodes.words(node.path("cite")),
                Nodes.words(node.path("text")),
                node.path("verified").asBoolean(false))));
        return law;
    }

    private Optional<SavedFinding.Place> place(JsonNode node) {
        String document = Nodes.words(node.path("document"));
        return Nodes.text(node.path("quote"))
                .map(quote -> new SavedFinding.Place(
                        paths.getOrDefault(document, document),
                        quote,
                        Nodes.page(node.path("page")),
                        Nodes.text(node.path("section")),
                        Nodes.text(node.path("table"))));
    }

    private List<SavedFinding.Step> trace(JsonNode nodes) {
        List<SavedFinding.Step> steps = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<SavedFinding.Seen> facts = new ArrayList<>();
            node.path("facts")
                    .forEach(fact -> facts.add(new SavedFinding.Seen(
                            Nodes.words(fact.path("kind")),
                            Nodes.words(fact.path("text")),
                            place(fact.path("evidence")))));
            steps.add(new SavedFinding.Step(Nodes.words(node.path("rule")), facts));
        }
        return steps;
    }
}
