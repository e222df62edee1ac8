package org.levelfield.report;

import java.util.Locale;
import java.util.Optional;
import org.levelfield.requirement.GroupWay;
import org.levelfield.requirement.Measure;
import org.levelfield.requirement.Requirement;
import org.levelfield.rules.BarrierCard;
import org.levelfield.screening.AggregationChoice;
import org.levelfield.screening.GroupReading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a tender asks, as part of a report in JSON. */
final class RequirementJson {

    private final Report report;

    RequirementJson(Report report) {
        this.report = report;
    }

    /** Writes one under its id. */
    void write(ObjectNode node, String id, Requirement requirement) {
        node.put("id", id);
        node.put("type", requirement.type());
        node.put("text", requirement.told());
        Optional<BarrierCard> card = report.book().barrier(requirement.type());
        card.ifPresent(known -> node.put("gate", known.gate().name().toLowerCase(Locale.ROOT)));
        requirement.measure().ifPresent(measure -> measure(node.putObject("value"), measure));
        card.ifPresent(known -> aggregation(
                node.putArray("aggregation"),
                GroupReading.of(
                        requirement,
                        GroupReading.withoutBan(report.groupTerms(), requirement),
                        report.law(),
                        report.book())));
        card.flatMap(BarrierCard::espd).ifPresent(espd -> node.put("espd", espd));
        requirement
                .evidence()
                .ifPresent(evidence ->
                        JsonReport.evidence(node.putArray("evidence").addObject(), evidence));
    }

    /** All ways that must hold; where the tender itself says so, in its words. */
    private static void aggregation(ArrayNode node, AggregationChoice choice) {
        for (GroupWay way : choice.ways()) {
            ObjectNode one = node.addObject().put("operator", way.aggregation().name());
            way.share().ifPresent(share -> one.put("share", JsonReport.number(share)));
            one.put("assumed", choice.assumed());
            if (!choice.assumed()) {
                one.put("because", choice.source());
            }
        }
    }

    private static void measure(ObjectNode node, Measure measure) {
        node.put("amount", JsonReport.number(measure.amount()));
        node.put("unit", measure.unit());
        String sign = switch (measure.comparison()) {
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST, UP_TO -> "<=";
            case LESS_THAN -> "<";
            case STATED -> "=";
        };
        node.put("comparison", sign);
    }
}
