package org.levelfield.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.levelfield.clause.Evidence;
import org.levelfield.document.Document;
import org.levelfield.document.Places;
import org.levelfield.document.Problem;
import org.levelfield.finding.Finding;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.TraceStep;
import org.levelfield.report.review.Suppression;
import org.levelfield.requirement.Requirement;
import org.levelfield.screening.Reach;
import org.levelfield.tender.BidBurden;
import org.levelfield.tender.Contradiction;
import org.levelfield.tender.Fact;
import org.levelfield.tender.Money;
import org.levelfield.tender.Subtype;
import org.levelfield.tender.Tender;
import org.levelfield.tender.TenderFact;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a report as JSON in the published shape, {@code report-1.json}. */
public final class JsonReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Report report;
    private final Map<Requirement, String> requirementIds = new java.util.LinkedHashMap<>();

    private JsonReport(Report report) {
        this.report = report;
        report.requirements().forEach(one -> requirementIds.put(one, "r" + (requirementIds.size() + 1)));
    }

    /** The report as JSON text, indented, ending in a line feed. */
    public static String write(Report report) {
        StringWriter text = new StringWriter();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can be written", e);
        }
        return text.toString();
    }

    /**
     * Writes the report as JSON, indented, ending in a line feed. Findings are written one by one: those of a large pack
     * together would take more memory than reading it did.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Report report, Writer out) throws IOException {
        try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            new JsonReport(report).root(json);
            json.writeRaw("\n");
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void root(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schemaVersion", "1");
        json.writeName("tool").writeTree(tool(report));
        json.writeStringProperty("generatedAt", report.generatedAt().toString());
        json.writeStringProperty("profile", report.profile().id());
        json.writeName("tender").writeTree(tender(report));
        each(json, "documents", report.sources(), JsonReport::document);
        RequirementJson requirements = new RequirementJson(report);
        each(
                json,
                "requirements",
                requirementIds.entrySet(),
                (node, one) -> requirements.write(node, one.getValue(), one.getKey()));
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> write(json, finding, this::finding));
        report.review()
                .baseline()
                .ifPresent(baseline ->
                        baseline.absent().forEach(gone -> write(json, gone, new AbsentJson(report)::finding)));
        json.writeEndArray();
        json.writeName("summary").writeTree(summary());
        each(json, "problems", report.problems(), JsonReport::problem);
        each(json, "contradictions", report.tender().contradictions(), JsonReport::contradiction);
        json.writeName("bidBurden").writeTree(burden());
        if (!report.reach().isEmpty()) {
            each(json, "registerEffects", report.reach(), this::reach);
        }
        json.writeEndObject();
    }

    private void reach(ObjectNode node, Reach reach) {
        node.put("requirement", requirementIds.get(reach.criterion().requirement()));
        RegisterJson.effect(node, reach.effect());
    }

    private static <T> void each(
            JsonGenerator json, String name, Collection<T> all, BiConsumer<ObjectNode, ? super T> writer) {
        json.writeArrayPropertyStart(name);
        all.forEach(one -> write(json, one, writer));
        json.writeEndArray();
    }

    private static <T> void write(JsonGenerator json, T one, BiConsumer<ObjectNode, ? super T> writer) {
        ObjectNode node = JSON.createObjectNode();
        writer.accept(node, one);
        json.writeTree(node);
    }

    static ObjectNode tool(Report report) {
        ObjectNode tool = JSON.createObjectNode();
        tool.put("name", "levelfield");
        tool.put("version", report.version());
        tool.put("rulesVersion", report.book().version());
        return tool.put("asOf", report.asOf().toString());
    }

    private ObjectNode burden() {
        ObjectNode node = JSON.createObjectNode();
        BidBurden burden = report.burden();
        ObjectNode places = JSON.createObjectNode();
        counted(node, places, "wordsToWrite", burden.words());
        counted(node, places, "questions", burden.questions());
        counted(node, places, "forms", burden.forms());
        counted(node, places, "papersToSupply", burden.papers());
        integer(node, "pagesToRead", burden.pages());
        integer(node, "days", burden.days());
        return node.set("evidence", places);
    }

    private static void counted(ObjectNode node, ObjectNode places, String name, Optional<BidBurden.Counted> counted) {
        integer(node, name, counted.map(known -> OptionalInt.of(known.number())).orElse(OptionalInt.empty()));
        counted.ifPresent(known -> {
            ArrayNode evidence = places.putArray(name);
            known.evidence().forEach(one -> evidence(evidence.addObject(), one));
        });
    }

    static ObjectNode tender(Report report) {
        ObjectNode node = JSON.createObjectNode();
        Tender tender = report.tender();
        fact(node, "title", tender.title(), Function.identity());
        fact(node, "buyer", tender.buyer(), Function.identity());
        fact(node, "reference", tender.reference(), Function.identity());
        ObjectNode regime = node.putObject("regime");
        regime.put("value", report.law().id());
        regime.put("source", lawSource(report).id());
        lawNamed(report)
                .filter(any -> tender.law().isEmpty())
                .flatMap(TenderFact.Circumstance::evidence)
                .ifPresent(evidence -> evidence(regime.putObject("evidence"), evidence));
        report.law().subtype().map(Subtype::id).ifPresent(subtype -> regime.put("subtype", subtype));
        fact(node, "estimatedValue", tender.value(), Money::amount);
        fact(node, "currency", tender.value(), money -> money.currency().getCurrencyCode());
        fact(node, "termMonths", tender.termMonths(), Function.identity());
        fact(node, "published", tender.published(), Object::toString);
        fact(node, "deadline", tender.deadline(), Object::toString);
        fact(node, "clarificationDeadline", tender.clarificationDeadline(), Object::toString);
        fact(node, "start", tender.start(), Object::toString);
        fact(node, "lots", tender.lots(), Function.identity());
        fact(node, "priceWeight", tender.priceWeight(), Function.identity());
        return node;
    }

    private static Fact.Source lawSource(Report report) {
        if (report.tender().law().isPresent()) {
            return Fact.Source.OPTION;
        }
        return lawNamed(report).isPresent() ? Fact.Source.NOTICE : Fact.Source.DOCUMENT;
    }

    /** Where a notice, and no document, says under which law the tender is run. */
    private static Optional<TenderFact.Circumstance> lawNamed(Report report) {
        return report.tender().circumstances().stream()
                .filter(one -> one.isOwnWords() && one.law().equals(report.law().id()))
                .filter(one -> one.evidence()
                        .filter(evidence -> report.isNotice(evidence.document()))
                        .isPresent())
                .findFirst();
    }

    private static <T> void fact(
            ObjectNode parent, String name, Optional<Fact<T>> fact, Function<? super T, Object> value) {
        fact.ifPresent(known -> fact(parent.putObject(name), value.apply(known.value()), known));
    }

    private static void fact(ObjectNode node, Object shown, Fact<?> fact) {
        if (shown instanceof BigDecimal number) {
            node.put("value", number(number));
        } else if (shown instanceof Money money) {
            node.putObject("value")
                    .put("amount", number(money.amount()))
                    .put("currency", money.currency().getCurrencyCode());
        } else {
            node.put("value", shown.toString());
        }
        node.put("source", fact.source().id());
        fact.evidence().ifPresent(evidence -> evidence(node.putObject("evidence"), evidence));
    }

    private static void contradiction(ObjectNode node, Contradiction contradiction) {
        node.put("fact", contradiction.subject().id());
        ArrayNode values = node.putArray("values");
        contradiction.values().forEach(fact -> fact(values.addObject(), fact.value(), fact));
    }

    /** Whole numbers without a point or exponent, whatever their scale. */
    static BigDecimal number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static void document(ObjectNode node, Document document) {
        node.put("id", document.id());
        node.put("path", document.path());
        node.put("sha256", document.sha256().orElse(null));
        node.put("format", document.format().id());
        integer(node, "pages", document.pages().count());
        node.put("words", document.words());
        node.put("language", document.language().orElse(null));
        node.put("status", document.status().id());
        ArrayNode problems = node.putArray("problems");
        document.problems().forEach(problem -> problem(problems.addObject(), problem));
    }

    private static void problem(ObjectNode node, Problem problem) {
        node.put("code", problem.code());
        node.put("message", problem.message());
        problem.document().ifPresent(document -> node.put("document", document));
        integer(node, "page", problem.page());
    }

    private static void integer(ObjectNode node, String name, OptionalInt value) {
        if (value.isPresent()) {
            node.put(name, value.getAsInt());
        } else {
            node.putNull(name);
        }
    }

    private void finding(ObjectNode node, Finding finding) {
        node.put("id", finding.id());
        node.put("barrier", finding.barrier());
        node.put("group", finding.group());
        node.put("severity", finding.severity().id());
        node.put("status", finding.status().id());
        node.put("confidence", finding.confidence());
        node.put("message", finding.message());
        node.put("why", finding.why());
        finding.missingFacts().forEach(node.putArray("missingFacts")::add);
        ArrayNode law = node.putArray("legalBasis");
        finding.legalBasis().forEach(basis -> basis(law.addObject(), basis));
        node.put("remedy", finding.remedy());
        node.put("question", finding.question());
        node.put("requirement", requirementIds.get(finding.requirement()));
        ArrayNode mitigations = node.putArray("mitigations");
        finding.mitigations().forEach(mitigation -> mitigation(mitigations.addObject(), mitigation));
        report.review().suppression(finding).ifPresent(one -> suppressed(node.putObject("suppressed"), one));
        report.review()
                .baseline()
                .ifPresent(one -> node.put("baseline", one.state(finding).id()));
        ArrayNode evidence = node.putArray("evidence");
        finding.evidence().forEach(one -> evidence(evidence.addObject(), one));
        ArrayNode trace = node.putArray("trace");
        finding.trace().forEach(step -> step(trace.addObject(), step));
        if (!finding.candidates().isEmpty()) {
            ArrayNode candidates = node.putArray("candidates");
            finding.candidates()
                    .forEach(candidate -> candidates
                            .addObject()
                            .put("regime", candidate.regime())
                            .put("status", candidate.status().id()));
        }
    }

    private static void suppressed(ObjectNode node, Suppression suppression) {
        node.put("reason", suppression.reason());
        node.put("by", suppression.who());
        node.put("until", suppression.until().toString());
    }

    private static void basis(ObjectNode node, LegalBasis basis) {
        node.put("regime", basis.regime());
        node.put("cite", basis.cite());
        node.put("text", basis.says());
        node.put("verified", basis.verified());
        basis.act().ifPresent(act -> node.put("act", act));
        basis.link().ifPresent(link -> node.put("link", link));
    }

    private static void mitigation(ObjectNode node, Mitigation mitigation) {
        node.put("id", mitigation.id());
        node.put("effect", mitigation.effect().name().toLowerCase(java.util.Locale.ROOT));
        mitigation.evidence().ifPresent(evidence -> evidence(node.putObject("evidence"), evidence));
    }

    private static void step(ObjectNode node, TraceStep step) {
        node.put("rule", step.rule());
        ArrayNode facts = node.putArray("facts");
        for (TraceStep.Seen seen : step.facts()) {
            ObjectNode fact = facts.addObject().put("kind", seen.kind()).put("text", seen.text());
            seen.evidence().ifPresent(evidence -> evidence(fact.putObject("evidence"), evidence));
        }
    }

    static void evidence(ObjectNode node, Evidence evidence) {
        node.put("document", evidence.document());
        node.put("quote", evidence.quote());
        integer(node, "page", evidence.page());
        evidence.section().ifPresent(section -> node.put("section", section));
        evidence.table().ifPresent(table -> node.put("table", table));
        node.put("start", evidence.span().start());
        node.put("end", evidence.span().end());
        if (!evidence.boxes().isEmpty()) {
            ArrayNode boxes = node.putArray("boxes");
            evidence.boxes().forEach(box -> box(boxes.addArray(), box));
        }
        evidence.ocrConfidence().ifPresent(sure -> node.put("ocrConfidence", rounded(sure, 2)));
    }

    private static void box(ArrayNode node, Places.Box box) {
        node.add(box.page());
        for (float side : new float[] {box.left(), box.top(), box.right(), box.bottom()}) {
            node.add(rounded(side, 1));
        }
    }

    private static BigDecimal rounded(double number, int places) {
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_UP);
    }

    private ObjectNode summary() {
        ObjectNode node = JSON.createObjectNode();
        node.put("findings", report.findings().size());
        count(node.putObject("byStatus"), finding -> finding.status().id());
        count(node.putObject("byGroup"), Finding::group);
        node.put(
                "pagesRead",
                report.documents().stream()
                        .mapToInt(one -> one.pages().count().orElse(0))
                        .sum());
        List<Document> unread = report.documents().stream()
                .filter(document -> document.status() == Document.Status.NOT_READ)
                .toList();
        if (!report.review().suppressed().isEmpty()) {
            node.put("suppressed", report.review().suppressed().size());
        }
        report.review().baseline().ifPresent(one -> {
            node.put("new", report.findings().stream().filter(one::isNew).count());
            node.put("absent", one.absent().size());
        });
        return node.put("notRead", unread.size());
    }

    private void count(ObjectNode node, Function<Finding, String> key) {
        Map<String, Integer> counts = new TreeMap<>();
        report.findings().forEach(finding -> counts.merge(key.apply(finding), 1, Integer::sum));
        counts.forEach(node::put);
    }
}
