package org.levelfield.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.levelfield.screening.register.Effect;
import org.levelfield.screening.register.Effect.Group;
import org.levelfield.screening.register.Provenance;
import org.levelfield.screening.register.Share;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes registers and effects as JSON, indented, ending in a line feed. What is unknown is absent. */
public final class RegisterJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RegisterJson() {}

    /** What the store holds. */
    public static String sources(List<Provenance> sources) {
        ObjectNode root = JSON.createObjectNode();
        registers(root, sources);
        return text(root);
    }

    /** What a demand leaves. */
    public static String effect(Effect effect) {
        ObjectNode root = JSON.createObjectNode();
        effect(root, effect);
        return text(root);
    }

    /** The same as part of a report. */
    static void effect(ObjectNode root, Effect effect) {
        root.put("demand", effect.question().floor().told());
        root.put("synthetic", effect.synthetic());
        share(root.putObject("effect"), effect.share());
        effect.eased().ifPresent(eased -> {
            ObjectNode node = root.putObject("eased");
            node.put("demand", effect.question().eased().orElseThrow().told());
            share(node, eased);
        });
        effect.question().cause().ifPresent(cause -> root.put("cause", cause));
        effect.question().area().ifPresent(area -> root.put("area", area));
        groups(root.putArray("byIncome"), effect.bands());
        groups(root.putArray("byCause"), effect.causes());
        groups(root.putArray("byArea"), effect.areas());
        registers(root, effect.registers());
        ArrayNode caveats = root.putArray("caveats");
        effect.caveats().forEach(caveats::add);
    }

    private static void registers(ObjectNode root, List<Provenance> sources) {
        ArrayNode array = root.putArray("registers");
        for (Provenance one : sources) {
            ObjectNode node = array.addObject();
            node.put("register", one.source().id());
            node.put("keeper", one.source().keeper());
            node.put("synthetic", one.synthetic());
            one.extracted().map(LocalDate::toString).ifPresent(day -> node.put("asOf", day));
            node.put("kept", one.kept());
            node.put("rowsRead", one.read());
            node.put("rowsLeftOut", one.refused());
            node.put("from", Plain.line(one.origin()));
            node.put("sha256", one.sha256());
            node.put("licence", one.source().licence());
        }
    }

    private static void groups(ArrayNode array, List<Group> groups) {
        for (Group group : groups) {
            ObjectNode node = array.addObject();
            node.put("name", Plain.line(group.name()));
            share(node, group.share());
        }
    }

    private static void share(ObjectNode node, Share share) {
        node.put("considered", share.considered());
        node.put("known", share.known());
        node.put("unknown", share.unknown());
        node.put("left", share.left());
        share.part().ifPresent(part -> node.put("share", rounded(part)));
        share.interval().ifPresent(range -> {
            node.put("low", rounded(range.low()));
            node.put("high", rounded(range.high()));
        });
    }

    private static BigDecimal rounded(double part) {
        return BigDecimal.valueOf(part).setScale(6, RoundingMode.HALF_UP);
    }

    private static String text(ObjectNode root) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
