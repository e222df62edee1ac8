package org.levelfield.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.levelfield.screening.Criterion;
import org.levelfield.screening.Posed;
import org.levelfield.screening.Teaming;
import org.levelfield.screening.arithmetic.Operator;
import org.levelfield.screening.team.Counterfactual;
import org.levelfield.screening.team.Counts;
import org.levelfield.screening.team.Team;
import org.levelfield.screening.team.Teams;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes groups of a pool as JSON in the published shape, {@code teaming-1.json}. */
public final class TeamingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TeamingJson() {}

    /**
     * Writes it, indented, ending in a line feed.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(TeamingReport report, Writer out) throws IOException {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root(report)));
        out.write("\n");
    }

    private static ObjectNode root(TeamingReport report) {
        Teaming teaming = report.teaming();
        ObjectNode root = JSON.createObjectNode();
        root.put("schemaVersion", "1");
        root.set("tool", JsonReport.tool(report.tender()));
        root.put("generatedAt", report.tender().generatedAt().toString());
        root.set("tender", JsonReport.tender(report.tender()));
        root.put("bidsDue", teaming.occasion().bid().toString());
        teaming.pool().forEach(root.putArray("pool")::add);
        teaming.pool().stream().filter(teaming.must()::contains).forEach(root.putArray("must")::add);
        root.put("most", teaming.most());
        root.put("answer", teaming.answer().id());
        ArrayNode requirements = root.putArray("requirements");
        teaming.posed().forEach(one -> posed(requirements.addObject(), one));
        ArrayNode limits = root.putArray("limits");
        teaming.limits().forEach(one -> {
            ObjectNode node = limits.addObject();
            criterion(node, one.criterion());
            one.demand().cap().ifPresent(cap -> node.put("most", cap));
        });
        ArrayNode open = root.putArray("open");
        teaming.open().forEach(one -> {
            ObjectNode node = open.addObject();
            criterion(node, one.criterion());
            node.put("why", one.why());
            node.put("groupsOnly", one.groupsOnly());
        });
        teams(root.putObject("groups"), teaming.groups());
        teaming.ifKind().ifPresent(teams -> {
            teams(root.putObject("groupsIfTheBuyerAgrees"), teams);
            ArrayNode questions = root.putArray("questions");
            teaming.openReadings().stream()
                    .flatMap(one -> one.reading().question().stream())
                    .distinct()
                    .forEach(questions::add);
        });
        teaming.ifFilled().ifPresent(teams -> teams(root.putObject("groupsNotRuledOut"), teams));
        teaming.impossible().ifPresent(why -> {
            ObjectNode node = root.putObject("impossible");
            why.demands().forEach(node.putArray("requirements")::add);
            node.put("minimal", why.minimal());
        });
        ObjectNode ifs = root.putObject("counterfactual");
        counts(ifs.putObject("asItStands"), teaming.counterfactuals().asItStands());
        ArrayNode each = ifs.putArray("each");
        teaming.counterfactuals().each().forEach(one -> counterfactual(each.addObject(), one));
        return root;
    }

    private static void criterion(ObjectNode node, Criterion criterion) {
        node.put("requirement", criterion.id());
        node.put("type", criterion.requirement().type());
        node.put("text", criterion.requirement().told());
        node.put("by", criterion.by().id());
        node.put("key", criterion.key());
        JsonReport.evidence(node.putArray("evidence").addObject(), criterion.evidence());
    }

    private static void posed(ObjectNode node, Posed posed) {
        criterion(node, posed.criterion());
        node.putObject("asked")
                .put("amount", JsonReport.number(posed.asked().amount()))
                .put("comparison", posed.asked().enough() ? ">=" : ">");
        ArrayNode operators = node.putArray("aggregation");
        posed.reading().operators().stream()
                .map(Operator::id)
                .forEach(one -> operators
                        .addObject()
                        .put("operator", one)
                        .put("assumed", posed.reading().assumed()));
        node.put("because", posed.reading().source());
        node.put("meetAlone", posed.meetAlone());
    }

    private static void teams(ObjectNode node, Teams teams) {
        node.put("number", teams.number());
        node.put("finished", teams.finished());
        node.put("allOfSize", teams.allOf());
        ArrayNode first = node.putArray("first");
        teams.first().forEach(one -> team(first.addObject(), one));
    }

    private static void team(ObjectNode node, Team team) {
        strings(node.putArray("members"), team.members());
        node.put("lead", team.lead().orElse(null));
        ArrayNode covers = node.putArray("covers");
        team.covers().forEach(one -> {
            ObjectNode cover = covers.addObject().put("requirement", one.demand());
            strings(cover.putArray("by"), one.by());
            one.spare().map(JsonReport::number).ifPresent(spare -> cover.put("spare", spare));
        });
        node.put("tightest", team.tightest().orElse(null));
        team.weakest().ifPresent(one -> {
            ObjectNode weakest = node.putObject("weakest").put("member", one.member());
            strings(weakest.putArray("requirements"), one.demands());
        });
    }

    private static void counterfactual(ObjectNode node, Counterfactual one) {
        node.put("requirement", one.demand());
        counts(node.putObject("dropped"), one.dropped());
        one.eased().ifPresent(counts -> counts(node.putObject("eased"), counts));
    }

    private static void counts(ObjectNode node, Counts counts) {
        node.put("alone", counts.alone());
        node.put("pairs", counts.pairs());
        node.put("organisations", counts.members());
    }

    private static void strings(ArrayNode node, List<String> strings) {
        strings.forEach(node::add);
    }
}
