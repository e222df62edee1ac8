package org.levelfield.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.Desktop;
import org.levelfield.audit.NoticeShelf;
import org.levelfield.audit.Tenders;
import org.levelfield.store.PackRows;
import org.levelfield.store.Review;
import org.levelfield.store.RowTable;
import org.levelfield.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Findings for other programs. */
class OcdsExportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path NOTICES = Path.of("src/test/resources/org/levelfield/audit/notices");
    private static final Path EXTENSION = Path.of("src/main/resources/org/levelfield/evidence/levelfield_barriers");

    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    @BeforeEach
    void audit() throws Exception {
        Path tenders = Tenders.several(folder.resolve("tenders"), 2);
        Tenders.write(
                tenders.resolve("t1"),
                "Marl Vale Council",
                "Bidders must show Mrs Jane Doe (jane@example.org) an annual turnover of at least £1,500,000.");
        Files.writeString(tenders.resolve("t1/itt.md"), "\nReference: MV-2021-0001\n", StandardOpenOption.APPEND);
        Tenders.write(tenders.resolve("t3"), "Teale Borough", "Bidders bring a good cake.");
        Files.createDirectories(tenders.resolve("t4"));
        Files.writeString(tenders.resolve("t4/broken.pdf"), "%PDF-1.7 and no more");
        store = folder.resolve("audit.db").toString();
        Tenders.audit(tenders, store, Map.of(), NoticeShelf.read(List.of(NOTICES.resolve("tenders.json")), 1));
    }

    private static FindingExport.Order order(String where, Counting counting, boolean masked) {
        return new FindingExport.Order(
                where.isEmpty() ? FindingFilter.all() : FindingFilter.of(where), where, counting, masked);
    }

    private String ocds(FindingExport.Order order) throws Exception {
        StringWriter out = new StringWriter();
        try (Store open = Store.open(store)) {
            OcdsExport.write(open, order, "The Made-up Alliance", out);
        }
        return out.toString();
    }

    private String lines(FindingExport.Order order) throws Exception {
        StringWriter out = new StringWriter();
        try (Store open = Store.open(store)) {
            FindingExport.lines(open, order, out);
        }
        return out.toString();
    }

    @Test
    void aLineHoldsAllColumnsOfAFindingUnderTheNamesOfTheStore() throws Exception {
        List<String> lines = lines(order("", Counting.ALL, false)).lines().toList();
        PackRows.Finding first;
        long number;
        try (Store open = Store.open(store)) {
            List<PackRows.Finding> found = new java.util.ArrayList<>();
            open.each(RowTable.FINDING, found::add);
            first = found.get(0);
            number = found.size();
        }
        assertThat(lines).hasSize((int) number);
        JsonNode line = JSON.readTree(lines.get(0));
        assertThat(line.propertyNames())
                .containsExactly(
                        "pack",
                        "id",
                        "ordinal",
                        "barrier",
                        "barrier_group",
                        "rule",
                        "status",
                        "severity",
                        "confidence",
                        "measure",
                        "message",
                        "why",
                        "law",
                        "law_parameters",
                        "missing_facts",
                        "document",
                        "document_path",
                        "document_sha256",
                        "page",
                        "section",
                        "quote",
                        "quote_start",
                        "quote_end");
        assertThat(line.get("pack").asString()).isEqualTo("tenders/t1");
        assertThat(line.get("quote").asString()).isEqualTo(first.quote());
        assertThat(line.get("quote_start").asLong()).isEqualTo(first.quoteStart());
        assertThat(line.get("page").isNull()).isTrue();
    }

    @Test
    void aReleaseHasTheNoticesOcidOrOneOfItsOwn() throws Exception {
        JsonNode releases = JSON.readTree(ocds(order("", Counting.ALL, true))).get("releases");
        assertThat(releases.size()).isEqualTo(4);
        JsonNode known = releases.get(0);
        assertThat(known.get("ocid").asString()).isEqualTo("ocds-x1y2z3-000001");
        assertThat(known.at("/tender/barrierAudit/ocidSource").asString()).isEqualTo("notice");
        assertThat(known.at("/tender/id").asString()).isEqualTo("MV-2021-0001");
        assertThat(known.at("/tender/value/amount").decimalValue()).isEqualByComparingTo("900000");
        assertThat(known.at("/tender/classification/id").asString()).isEqualTo("85312000");
        assertThat(known.at("/buyer/name").asString()).isEqualTo("Marl Vale Council");
        JsonNode own = releases.get(1);
        assertThat(own.get("ocid").asString()).matches("levelfield-[0-9a-f]{20}");
        assertThat(own.at("/tender/barrierAudit/ocidSource").asString()).isEqualTo("pack");
        assertThat(own.at("/tender/barriers/0/barrier").asString()).isEqualTo("minimum-turnover");
        assertThat(own.at("/tender/barriers/0/documentHash").asString()).hasSize(64);
        JsonNode unread = releases.get(3);
        assertThat(unread.at("/tender/barrierAudit/status").asString()).isEqualTo("not-read");
        assertThat(unread.at("/tender/barriers").isEmpty()).isTrue();
    }

    @Test
    void personalDataAreHiddenUnlessAskedFor() throws Exception {
        String masked = ocds(order("", Counting.ALL, true)) + lines(order("", Counting.ALL, true));
        assertThat(masked).contains("[e-mail address]").doesNotContain("jane@example.org", "Jane Doe");
        assertThat(ocds(order("", Counting.ALL, false))).contains("jane@example.org");
        assertThat(lines(order("", Counting.ALL, false))).contains("jane@example.org");
    }

    @Test
    void theFilterAndTheReviewsChoose() throws Exception {
        String some = ocds(order("pack=tenders/t2", Counting.ALL, true));
        assertThat(JSON.readTree(some).get("releases").size()).isOne();
        try (Store open = Store.open(store)) {
            PackRows.Finding found = open.of("tenders/t2", RowTable.FINDING).get(0);
            open.review(
                    List.of(new Review("tenders/t2", found.id(), Review.REJECTED, "an example", "me", "2026-11-23")));
        }
        assertThat(JSON.readTree(ocds(order("pack=tenders/t2", Counting.ALL, true)))
                        .at("/releases/0/tender/barriers/0/review")
                        .asString())
                .isEqualTo("rejected");
        String counted = lines(order("pack=tenders/t2 and barrier=minimum-turnover", Counting.NOT_REJECTED, true));
        assertThat(counted).isEmpty();
        assertThat(lines(order("", Counting.UPHELD, true))).isEmpty();
    }

    @Test
    void theSameStoreGivesTheSameBytesAndAnotherOrderAnotherName() throws Exception {
        String one = ocds(order("", Counting.ALL, true));
        assertThat(ocds(order("", Counting.ALL, true))).isEqualTo(one);
        assertThat(JSON.readTree(ocds(order("", Counting.ALL, false))).get("uri"))
                .isNotEqualTo(JSON.readTree(one).get("uri"));
        assertThat(one.lines().toList())
                .as("a line for each release, one before and one behind")
                .hasSize(6);
    }

    @Test
    void noTenderIsAnEmptyPackage() throws Exception {
        String none = ocds(order("pack=nowhere", Counting.ALL, true));
        assertThat(JSON.readTree(none).get("releases").isEmpty()).isTrue();
    }

    @Test
    void thePackageIsValidAndTheExtensionKnowsEachField() throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4,
                        builder -> builder.schemas(Map.of(
                                "https://standard.open-contracting.org/schema/1__1__5/release-schema.json", patched())))
                .getSchema(Files.readString(Desktop.shared("standards/ocds/release-package-schema.json")));
        String one = ocds(order("", Counting.ALL, true));
        assertThat(schema.validate(
                        one,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        String broken = one.replaceFirst("\"severity\":\"[a-z]+\"", "\"severity\":\"dire\"");
        assertThat(schema.validate(broken, InputFormat.JSON))
                .as("the patch is looked at")
                .isNotEmpty();
    }

    @Test
    void theExtensionDefinesWhatIsWritten() throws Exception {
        JsonNode definitions =
                JSON.readTree(EXTENSION.resolve("release-schema.json").toFile()).get("definitions");
        JsonNode releases = JSON.readTree(ocds(order("", Counting.ALL, true))).get("releases");
        Set<String> audit = new TreeSet<>();
        Set<String> barrier = new TreeSet<>();
        releases.forEach(release -> {
            audit.addAll(release.at("/tender/barrierAudit").propertyNames());
            release.at("/tender/barriers").forEach(one -> barrier.addAll(one.propertyNames()));
        });
        assertThat(definitions.at("/BarrierAudit/properties").propertyNames()).containsAll(audit);
        assertThat(definitions.at("/Barrier/properties").propertyNames()).containsAll(barrier);
        assertThat(audit).containsAll(texts(definitions.at("/BarrierAudit/required")));
        assertThat(barrier).containsAll(texts(definitions.at("/Barrier/required")));
        JsonNode extension = JSON.readTree(EXTENSION.resolve("extension.json").toFile());
        assertThat(texts(extension.get("schemas"))).containsExactly("release-schema.json");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The standard's schema with the extension's patch put over it (RFC 7386). */
    private static String patched() {
        try {
            // A pattern of it leaves a bracket bare, which the regular expressions of Java do not allow.
            ObjectNode schema =
                    (ObjectNode) JSON.readTree(Files.readString(Desktop.shared("standards/ocds/release-schema.json"))
                            .replace("^[([\\\\]]", "^[(\\\\[\\\\]]")
                            .replace("[)[\\\\]]", "[)\\\\[\\\\]]"));
            merge(schema, (ObjectNode) JSON.readTree(Files.readString(EXTENSION.resolve("release-schema.json"))));
            return JSON.writeValueAsString(schema);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(one -> {
            if (one.getValue() instanceof ObjectNode inner && target.get(one.getKey()) instanceof ObjectNode known) {
                merge(known, inner);
            } else {
                target.set(one.getKey(), one.getValue());
            }
        });
    }
}
