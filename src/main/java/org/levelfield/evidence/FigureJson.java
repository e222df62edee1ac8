package org.levelfield.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes figures as JSON, indented, ending in a line feed. What is unknown is absent. */
public final class FigureJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PLACES = 6;

    private FigureJson() {}

    /** All tables. */
    public static String write(Figures figures) {
        ObjectNode root = JSON.createObjectNode();
        root.put("packs", figures.packs());
        figures.ruleBooks().forEach(root.putArray("ruleBooks")::add);
        figures.programs().forEach(root.putArray("programs")::add);
        ArrayNode tables = root.putArray("tables");
        for (Figures.Table table : figures.tables()) {
            ObjectNode node = tables.addObject();
            node.put("id", table.id());
            node.put("title", table.title());
            ArrayNode rows = node.putArray("figures");
            table.figures().forEach(figure -> figure(rows.addObject(), figure));
            table.notes().forEach(node.putArray("notes")::add);
        }
        figures.method().forEach(root.putArray("method")::add);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static void figure(ObjectNode node, Figures.Figure figure) {
        node.put("name", figure.name());
        node.put("title", figure.title());
        node.put("measure", figure.measure());
        figure.rate().ifPresent(rate -> {
            node.put("found", rate.found());
            node.put("of", rate.of());
            rate.part().ifPresent(part -> node.put("rate", rounded(part)));
        });
        figure.interval().ifPresent(range -> {
            node.put("low", rounded(range.low()));
            node.put("high", rounded(range.high()));
        });
        figure.amount().ifPresent(amount -> {
            node.put("value", amount.number());
            node.put("of", amount.over());
        });
    }

    static BigDecimal rounded(double part) {
        return BigDecimal.valueOf(part).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
