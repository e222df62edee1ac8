package org.levelfield.report.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.levelfield.screening.value.Kind;
import org.levelfield.screening.value.ValueCase;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.ValueSheet.Cases;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a value sheet as JSON. Figures have three digits that count; what is not known is not there. */
public final class ValueJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ValueJson() {}

    /** The sheet as JSON, indented, ending in a line feed. */
    public static String write(ValueSheet sheet) {
        ObjectNode root = JSON.createObjectNode();
        ValueCase value = sheet.valueCase();
        root.put("schemaVersion", "1");
        root.put("service", value.service());
        root.put("buyer", value.buyer());
        root.put("priceYear", value.prices().toString());
        root.put("currency", "GBP");
        root.put("years", value.years());
        root.put("discountRate", value.discounting().firstRate());
        root.put("discountSource", value.discounting().source());
        cases(root, "savedPerPound", sheet.perPound());
        cases(root, "savings", sheet.savings());
        cases(root, "cost", sheet.cost());
        cases(root, "net", sheet.net());
        sheet.breakEven().ifPresent(people -> root.put("breakEvenPeople", people));
        parts(root.putArray("budgets"), "budget", sheet.budgets());
        parts(root.putArray("kinds"), "kind", sheet.kinds());
        ArrayNode drivers = root.putArray("drivers");
        sheet.drivers().forEach(one -> {
            ObjectNode node = drivers.addObject();
            node.put("what", one.what());
            node.put("from", figure(one.from()));
            node.put("to", figure(one.to()));
        });
        ArrayNode outcomes = root.putArray("outcomes");
        sheet.lines().forEach(one -> outcome(outcomes.addObject(), one));
        ArrayNode leftOut = root.putArray("leftOut");
        sheet.leftOut().forEach(one -> {
            ObjectNode node = leftOut.addObject();
            node.put("name", one.name());
            ArrayNode missing = node.putArray("missing");
            one.missing().forEach(missing::add);
        });
        ArrayNode cautions = root.putArray("cautions");
        sheet.cautions().forEach(cautions::add);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void outcome(ObjectNode node, ValueSheet.Line line) {
        node.put("name", line.outcome().name());
        node.put("unitCost", figure(line.unitCost().central()));
        line.outcome().cost().ifPresent(cost -> {
            node.put("source", cost.source());
            node.put("sourceYear", cost.year().toString());
            cost.table().ifPresent(table -> node.put("from", table.toString()));
            cost.rating().ifPresent(rating -> node.put("rating", rating));
        });
        line.outcome().saves().ifPresent(saves -> node.put("saves", saves));
        line.outcome().kind().map(Kind::id).ifPresent(kind -> node.put("kind", kind));
        line.outcome().evidence().ifPresent(evidence -> node.put("evidence", evidence));
        cases(node, "savings", Optional.of(line.savings()));
    }

    private static void parts(ArrayNode array, String key, Iterable<ValueSheet.Part> parts) {
        for (ValueSheet.Part part : parts) {
            ObjectNode node = array.addObject();
            if (!part.name().isEmpty()) {
                node.put(key, part.name());
            }
            cases(node, "savings", Optional.of(part.savings()));
        }
    }

    private static void cases(ObjectNode node, String name, Optional<Cases> cases) {
        cases.ifPresent(known -> {
            ObjectNode three = node.putObject(name);
            three.put("low", figure(known.low()));
            three.put("central", figure(known.central()));
            three.put("high", figure(known.high()));
        });
    }

    private static BigDecimal figure(BigDecimal number) {
        return new BigDecimal(Figures.plain(Figures.rounded(number)));
    }
}
