package org.levelfield.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.document.Document;
import org.levelfield.report.read.SavedFinding;
import org.levelfield.report.review.Baseline;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes findings of an earlier report that are no longer found. They have no offsets: these counted on a text that may
 * be another by now. A document that is still there has its id of now, any other its path.
 */
final class AbsentJson {

    /** As in the published shape. */
    private static final int LONGEST_QUOTE = 1200;

    private final Map<String, String> ids;

    AbsentJson(Report report) {
        ids = report.documents().stream()
                .collect(Collectors.toMap(Document::path, Document::id, (first, second) -> first));
    }

    void finding(ObjectNode node, SavedFinding finding) {
        node.put("id", finding.id());
        node.put("barrier", finding.barrier());
        node.put("group", finding.group());
        node.put("severity", finding.severity().id());
        node.put("status", finding.status().id());
        node.put("confidence", finding.confidence());
        node.put("message", finding.message());
        node.put("why", finding.why());
        ArrayNode law = node.putArray("legalBasis");
        finding.law()
                .forEach(one -> law.addObject()
                        .put("regime", one.regime())
                        .put("cite", one.cite())
                        .put("text", one.says())
                        .put("verified", one.verified()));
        node.put("remedy", finding.remedy());
        node.put("question", finding.question());
        node.putNull("requirement");
        node.put("baseline", Baseline.State.ABSENT.id());
        ArrayNode evidence = node.putArray("evidence");
        finding.places().forEach(one -> place(evidence.addObject(), one));
    }

    private void place(ObjectNode node, SavedFinding.Place place) {
        node.put("document", ids.getOrDefault(place.document(), place.document()));
        node.put("quote", Plain.cut(place.quote(), LONGEST_QUOTE));
        place.page().ifPresent(page -> node.put("page", page));
        place.section().ifPresent(section -> node.put("section", section));
        place.table().ifPresent(table -> node.put("table", table));
    }
}
