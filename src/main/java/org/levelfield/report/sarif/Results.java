package org.levelfield.report.sarif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.levelfield.clause.Evidence;
import org.levelfield.finding.Finding;
import org.levelfield.finding.Status;
import org.levelfield.report.Report;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.review.Baseline;
import org.levelfield.report.review.Review;
import org.levelfield.report.review.Suppression;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes findings as results.
 *
 * @param rules ids of barriers, in the order of the rules
 */
record Results(Report report, List<String> rules, Artifacts artifacts) {

    private static final String FINGERPRINT = "levelfield/v1";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ObjectNode result(Finding finding) {
        ObjectNode node = head(finding.barrier(), finding.status(), finding.id());
        String quote = finding.clause().map(Evidence::quote).orElse("");
        node.putObject("message").put("text", message(finding.message(), quote));
        List<Evidence> places = new ArrayList<>(finding.evidence());
        ArrayNode locations = node.putArray("locations");
        places.stream().limit(1).forEach(one -> location(locations.addObject(), one));
        if (places.size() > 1) {
            ArrayNode related = node.putArray("relatedLocations");
            places.stream().skip(1).forEach(one -> location(related.addObject(), one));
        }
        node.put("rank", finding.confidence().multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
        Review review = report.review();
        if (!review.suppressed().isEmpty()) {
            ArrayNode suppressions = node.putArray("suppressions");
            review.suppression(finding).ifPresent(one -> suppression(suppressions.addObject(), one));
        }
        review.baseline()
                .ifPresent(one -> node.put("baselineState", one.state(finding).id()));
        properties(node.putObject("properties"), finding);
        return node;
    }

    /** A finding of an earlier report that is no longer found. */
    ObjectNode gone(SavedFinding finding) {
        ObjectNode node = head(finding.barrier(), finding.status(), finding.id());
        SavedFinding.Place clause = finding.clause();
        node.putObject("message").put("text", message(finding.message(), clause.quote()));
        ObjectNode location = node.putArray("locations").addObject();
        artifacts.location(location.putObject("physicalLocation"), clause.document());
        place(location, clause.quote(), clause.page(), clause.section(), clause.table());
        node.put("baselineState", Baseline.State.ABSENT.id());
        node.putObject("properties")
                .put("status", finding.status().id())
                .put("severity", finding.severity().id())
                .put("group", finding.group());
        return node;
    }

    private ObjectNode head(String barrier, Status status, String id) {
        ObjectNode node = SarifReport.JSON.createObjectNode();
        node.put("ruleId", barrier);
        node.put("ruleIndex", rules.indexOf(barrier));
        node.put("level", level(status));
        node.putObject("partialFingerprints").put(FINGERPRINT, id);
        return node;
    }

    private static String level(Status status) {
        return switch (status) {
            case POSSIBLE_BREACH -> "error";
            case AGAINST_GUIDANCE, PRACTICAL_BARRIER -> "warning";
            case NOTE -> "note";
        };
    }

    private static String message(String message, String quote) {
        return quote.isEmpty() ? message : message + " “" + quote + "”";
    }

    private void location(ObjectNode node, Evidence evidence) {
        ObjectNode physical = node.putObject("physicalLocation");
        artifacts.location(physical, evidence.document());
        artifacts.region(
                physical,
                evidence.document(),
                evidence.quote(),
                evidence.span().start(),
                evidence.span().end() - evidence.span().start());
        place(node, evidence.quote(), evidence.page(), evidence.section(), evidence.table());
    }

    private static void place(
            ObjectNode node, String quote, OptionalInt page, Optional<String> section, Optional<String> table) {
        section.ifPresent(name ->
                node.putArray("logicalLocations").addObject().put("name", name).put("kind", "section"));
        ObjectNode properties = node.putObject("properties");
        properties.put("quote", quote);
        page.ifPresent(number -> properties.put("page", number));
        section.ifPresent(name -> properties.put("section", name));
        table.ifPresent(cell -> properties.put("table", cell));
    }

    private static void suppression(ObjectNode node, Suppression suppression) {
        node.put("kind", "external");
        node.put("status", "accepted");
        node.put("justification", suppression.reason());
        node.putObject("properties")
                .put("by", suppression.who())
                .put("until", suppression.until().toString());
    }

    private static void properties(ObjectNode node, Finding finding) {
        node.put("status", finding.status().id());
        node.put("severity", finding.severity().id());
        node.put("group", finding.group());
        node.put("confidence", finding.confidence());
        node.put("why", finding.why());
        node.put("remedy", finding.remedy());
        node.put("question", finding.question());
        if (!finding.missingFacts().isEmpty()) {
            finding.missingFacts().forEach(node.putArray("missingFacts")::add);
        }
        ArrayNode law = node.putArray("legalBasis");
        finding.legalBasis().forEach(basis -> {
            ObjectNode one = law.addObject();
            one.put("regime", basis.regime()).put("cite", basis.cite()).put("text", basis.says());
            one.put("verified", basis.verified());
            basis.link().ifPresent(link -> one.put("link", link));
        });
    }
}
