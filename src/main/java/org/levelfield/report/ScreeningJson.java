package org.levelfield.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.levelfield.screening.Bid;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Lack;
import org.levelfield.screening.Screening;
import org.levelfield.screening.Standing;
import org.levelfield.screening.Verdict;
import org.levelfield.screening.arithmetic.Range;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a screening as JSON in the published shape, {@code screening-1.json}. */
public final class ScreeningJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScreeningJson() {}

    /**
     * Writes it, indented, ending in a line feed.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(ScreeningReport report, Writer out) throws IOException {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root(report)));
        out.write("\n");
    }

    private static ObjectNode root(ScreeningReport report) {
        Screening screening = report.screening();
        ObjectNode root = JSON.createObjectNode();
        root.put("schemaVersion", "1");
        root.set("tool", JsonReport.tool(report.tender()));
        root.put("generatedAt", report.tender().generatedAt().toString());
        root.set("tender", JsonReport.tender(report.tender()));
        bid(root.putObject("bid"), screening.bid());
        root.put("bidsDue", screening.occasion().bid().toString());
        root.put("answer", screening.answer().id());
        ArrayNode verdicts = root.putArray("requirements");
        screening.verdicts().forEach(one -> verdict(verdicts.addObject(), one));
        criteria(root.putArray("groupRules"), screening.groupRules());
        criteria(root.putArray("terms"), screening.terms());
        criteria(root.putArray("work"), screening.work());
        lacks(root.putArray("missing"), screening.missing());
        screening.questions().forEach(root.putArray("questions")::add);
        return root;
    }

    private static void bid(ObjectNode node, Bid bid) {
        bid.names().forEach(node.putArray("members")::add);
        node.put("lead", bid.lead().orElse(null));
    }

    private static void criteria(ArrayNode node, List<Criterion> criteria) {
        criteria.forEach(one -> criterion(node.addObject(), one));
    }

    private static void criterion(ObjectNode node, Criterion criterion) {
        node.put("requirement", criterion.id());
        node.put("type", criterion.requirement().type());
        node.put("text", criterion.requirement().told());
        node.put("by", criterion.by().id());
        node.put("key", criterion.key());
        JsonReport.evidence(node.putArray("evidence").addObject(), criterion.evidence());
    }

    private static void verdict(ObjectNode node, Verdict verdict) {
        criterion(node, verdict.criterion());
        node.put("answer", verdict.answer().id());
        verdict.asked()
                .ifPresent(asked -> node.putObject("asked")
                        .put("amount", JsonReport.number(asked.amount()))
                        .put("comparison", asked.enough() ? ">=" : ">"));
        ArrayNode members = node.putArray("members");
        verdict.standings().forEach(one -> standing(members.addObject(), one));
        verdict.deciding().forEach(node.putArray("deciding")::add);
        verdict.shortfall().ifPresent(wanting -> node.put("shortfall", JsonReport.number(wanting)));
        ArrayNode operators = node.putArray("aggregation");
        verdict.reading()
                .operators()
                .forEach(one -> operators
                        .addObject()
                        .put("operator", one)
                        .put("assumed", verdict.reading().assumed()));
        verdict.reading().because().ifPresent(why -> node.put("because", why));
        lacks(node.putArray("missing"), verdict.missing());
        verdict.closing().forEach(node.putArray("closing")::add);
        node.put("question", verdict.question());
    }

    private static void lacks(ArrayNode node, List<Lack> lacks) {
        lacks.forEach(
                one -> node.addObject().put("member", one.member().orElse(null)).put("fact", one.fact()));
    }

    private static void standing(ObjectNode node, Standing standing) {
        node.put("name", standing.member());
        node.put("fact", standing.told());
        amount(node, standing.amount());
        standing.missing().forEach(node.putArray("missing")::add);
    }

    private static void amount(ObjectNode node, Range amount) {
        node.put("atLeast", JsonReport.number(amount.least()));
        amount.most().map(JsonReport::number).ifPresent(most -> node.put("atMost", most));
    }
}
