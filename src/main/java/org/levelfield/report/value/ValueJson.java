package org.levelfield.report.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.levelfield.clause.Evidence;
import org.levelfield.report.Report;
import org.levelfield.screening.value.Kind;
import org.levelfield.screening.value.ValueCase;
import org.levelfield.screening.value.ValueSheet;
import org.levelfield.screening.value.ValueSheet.Cases;
import org.levelfield.screening.value.award.AwardMatch;
import org.levelfield.screening.value.award.GroundMatch;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a value sheet as JSON. Figures have three digits that count; what is not known is not there. */
public final class ValueJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ValueJson() {}

    /** The sheet as JSON, indented, ending in a line feed. */
    public static String write(ValueReport report) {
        ValueSheet sheet = report.sheet();
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
        report.award().ifPresent(award -> award(root.putObject("tender"), award));
        ValueWords.sentence(report).ifPresent(sentence -> root.put("sentence", sentence));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void outcome(ObjectNode node, ValueSheet.Line line) {
        node.put("name", line.outcome().name());
        cases(
                node,
                "unitCost",
                Optional.of(new Cases(
                        line.unitCost().low(),
                        line.unitCost().central(),
                        line.unitCost().high())));
        line.outcome().cost().ifPresent(cost -> {
            cost.what().ifPresent(what -> node.put("what", what));
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

    private static void award(ObjectNode node, ValueReport.Award award) {
        AwardMatch match = award.match();
        award.tender().tender().title().ifPresent(title -> node.put("title", title.value()));
        node.put("regime", match.law().id());
        node.put("lawOf", match.law().date().toString());
        match.priceWeight().ifPresent(weight -> node.put("priceWeight", weight.value()));
        ArrayNode grounds = node.putArray("grounds");
        for (GroundMatch ground : match.grounds()) {
            ObjectNode one = grounds.addObject();
            one.put("ground", ground.ground().id());
            one.put("standing", ground.standing().id());
            ArrayNode quotes = one.putArray("quotes");
            ground.quotes().forEach(quote -> quote(quotes.addObject(), quote, award.tender()));
            texts(one.putArray("outcomes"), ground.outcomes());
            texts(one.putArray("questions"), ground.questions());
        }
        ArrayNode against = node.putArray("against");
        match.against().forEach(finding -> {
            ObjectNode one = against.addObject();
            one.put("barrier", finding.barrier());
            one.put("status", finding.status().id());
            one.put("message", finding.message());
            one.put("question", finding.question());
            finding.clause().ifPresent(quote -> quote(one.putObject("quote"), quote, award.tender()));
        });
        ArrayNode room = node.putArray("legalRoom");
        match.room().forEach(law -> {
            ObjectNode one = room.addObject();
            one.put("cite", law.cite());
            one.put("says", law.says());
            one.put("verified", law.verified());
        });
        texts(node.putArray("missing"), match.missing());
        texts(node.putArray("questions"), match.questions());
    }

    private static void quote(ObjectNode node, Evidence evidence, Report tender) {
        node.put("path", tender.path(evidence.document()));
        node.put("quote", evidence.quote());
        evidence.page().ifPresent(page -> node.put("page", page));
        evidence.section().ifPresent(section -> node.put("section", section));
    }

    private static void texts(ArrayNode array, Iterable<String> texts) {
        texts.forEach(array::add);
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
