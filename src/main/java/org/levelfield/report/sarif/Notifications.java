package org.levelfield.report.sarif;

import org.levelfield.document.Document;
import org.levelfield.document.Problem;
import org.levelfield.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what went wrong: with documents and the pack as execution, with suppressions as configuration. */
record Notifications(Report report, Artifacts artifacts) {

    void write(ObjectNode invocation) {
        ArrayNode execution = invocation.putArray("toolExecutionNotifications");
        for (Document document : report.documents()) {
            String level = document.status() == Document.Status.NOT_READ ? "error" : "warning";
            document.problems().forEach(problem -> notification(execution.addObject(), problem, level, document.id()));
        }
        ArrayNode configuration = invocation.putArray("toolConfigurationNotifications");
        for (Problem problem : report.problems()) {
            boolean told = report.review().problems().contains(problem);
            notification(
                    (told ? configuration : execution).addObject(),
                    problem,
                    "warning",
                    problem.document().orElse(""));
        }
    }

    private void notification(ObjectNode node, Problem problem, String level, String document) {
        node.putObject("descriptor").put("id", problem.code());
        node.put("level", level);
        node.putObject("message").put("text", problem.message());
        if (!document.isEmpty()) {
            ObjectNode location = node.putArray("locations").addObject();
            artifacts.location(location.putObject("physicalLocation"), document);
            problem.page().ifPresent(page -> location.putObject("properties").put("page", page));
        }
    }
}
