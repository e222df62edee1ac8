package org.levelfield.evidence;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.levelfield.evidence.FindingExport.Chosen;
import org.levelfield.report.Plain;
import org.levelfield.store.PackRows;
import org.levelfield.store.Review;
import org.levelfield.store.RowTable;
import org.levelfield.store.Sha256;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the packs of a store as a package of releases of the Open Contracting Data Standard, a release to a line, with
 * their barriers as the extension {@code levelfield_barriers} beside this class defines them.
 */
public final class OcdsExport {

    /** Where the extension is published. */
    public static final String EXTENSION = "https://levelfield.example/extensions/levelfield_barriers/extension.json";

    private static final String REGISTERED = "ocds-";
    private static final String OWN = "levelfield-";
    private static final int SHORT = 20;
    private static final int CODE = 8;

    private final Writer out;
    private final UnaryOperator<String> mask;
    private boolean first = true;

    private OcdsExport(Writer out, boolean masked) {
        this.out = out;
        this.mask = Masked.mask(masked);
    }

    /**
     * Writes the package.
     *
     * @param publisher who publishes it
     * @throws IOException where it cannot be written
     */
    public static void write(Store store, FindingExport.Order order, String publisher, Writer out)
            throws StoreException, IOException {
        OcdsExport export = new OcdsExport(out, order.masked());
        out.write(export.head(store, order, publisher));
        FindingExport.each(store, order, export::release);
        out.write("\n]}\n");
    }

    /** All of the package but its releases. Its name is made of what the releases are made of. */
    private String head(Store store, FindingExport.Order order, String publisher) throws StoreException {
        StringBuilder made =
                new StringBuilder(publisher + "\n" + order.where() + "\n" + order.counting() + "\n" + order.masked());
        String[] latest = {"1970-01-01T00:00:00Z"};
        store.each(RowTable.PACK, pack -> {
            made.append('\n').append(pack.id()).append(' ').append(releaseId(pack));
            latest[0] = pack.auditedAt().compareTo(latest[0]) > 0 ? pack.auditedAt() : latest[0];
        });
        ObjectNode head = FindingExport.JSON.createObjectNode();
        head.put("uri", "urn:uuid:" + UUID.nameUUIDFromBytes(made.toString().getBytes(StandardCharsets.UTF_8)));
        head.put("version", "1.1");
        head.putArray("extensions").add(EXTENSION);
        head.put("publishedDate", latest[0]);
        head.putObject("publisher").put("name", publisher);
        String text = FindingExport.JSON.writeValueAsString(head);
        return text.substring(0, text.length() - 1) + ",\"releases\":[";
    }

    private void release(Chosen chosen) throws IOException {
        out.write(first ? "\n" : ",\n");
        first = false;
        out.write(FindingExport.JSON.writeValueAsString(node(chosen)));
    }

    private ObjectNode node(Chosen chosen) {
        PackRows.Pack pack = chosen.pack();
        ObjectNode release = FindingExport.JSON.createObjectNode();
        Optional<String> ocid = ocid(pack);
        release.put("ocid", ocid.orElseGet(() -> OWN + hash(pack.id())));
        release.put("id", releaseId(pack));
        release.put("date", pack.auditedAt());
        release.putArray("tag").add("tender");
        release.put("initiationType", "tender");
        pack.buyer().map(Plain::line).map(mask).filter(name -> !name.isBlank()).ifPresent(name -> {
            String id = "buyer-" + hash(name);
            ObjectNode party = release.putArray("parties").addObject();
            party.put("id", id).put("name", name).putArray("roles").add("buyer");
            release.putObject("buyer").put("id", id).put("name", name);
        });
        tender(release.putObject("tender"), chosen, ocid.isPresent());
        return release;
    }

    private static Optional<String> ocid(PackRows.Pack pack) {
        return pack.notice().filter(process -> process.toLowerCase(Locale.ROOT).startsWith(REGISTERED));
    }

    private static String hash(String words) {
        return Sha256.of(words).substring(0, SHORT);
    }

    /** The same as long as the same was read and judged in the same way. */
    private static String releaseId(PackRows.Pack pack) {
        return OWN
                + hash(String.join(
                        "\n",
                        pack.id(),
                        pack.content(),
                        pack.settings(),
                        pack.ruleBook(),
                        pack.program(),
                        pack.noticeContent().orElse("")));
    }

    private void tender(ObjectNode tender, Chosen chosen, boolean known) {
        PackRows.Pack pack = chosen.pack();
        tender.put(
                "id",
                pack.reference()
                        .or(pack::notice)
                        .map(Plain::line)
                        .filter(one -> !one.isBlank())
                        .orElseGet(() -> hash(pack.id())));
        pack.title().map(Plain::line).map(mask).ifPresent(title -> tender.put("title", title));
        pack.procedure().map(Plain::line).ifPresent(words -> tender.put("procurementMethodDetails", words));
        pack.service()
                .filter(any -> pack.serviceSource().equals(Optional.of("notice")))
                .ifPresent(service -> classification(tender.putObject("classification"), service));
        pack.value().ifPresent(value -> {
            ObjectNode money = tender.putObject("value").put("amount", new BigDecimal(value));
            pack.currency().ifPresent(code -> money.put("currency", code));
        });
        audit(tender.putObject("barrierAudit"), pack, known);
        ArrayNode barriers = tender.putArray("barriers");
        chosen.findings().forEach(finding -> barrier(barriers.addObject(), finding));
    }

    private static void classification(ObjectNode node, String service) {
        node.put("scheme", "CPV").put("id", service.substring(0, CODE));
        if (service.length() > CODE) {
            node.put("description", Plain.line(service.substring(CODE).strip()));
        }
    }

    private static void audit(ObjectNode audit, PackRows.Pack pack, boolean known) {
        audit.put("pack", Plain.line(pack.id()));
        audit.put("ocidSource", known ? "notice" : "pack");
        audit.put("status", pack.status());
        audit.put("regime", pack.regime());
        audit.put("lawDate", pack.lawDate());
        audit.put("profile", pack.profile());
        audit.put("ruleBook", pack.ruleBook());
        audit.put("program", pack.program());
    }

    private static void barrier(ObjectNode barrier, FindingExport.Finding finding) {
        PackRows.Finding row = finding.row();
        barrier.put("id", row.id());
        barrier.put("barrier", row.barrier());
        barrier.put("group", row.barrierGroup());
        barrier.put("status", row.status());
        barrier.put("severity", row.severity());
        barrier.put("confidence", new BigDecimal(row.confidence()));
        barrier.put("quote", row.quote());
        barrier.put("document", row.documentPath());
        row.documentSha256().ifPresent(hash -> barrier.put("documentHash", hash));
        if (row.page().isPresent()) {
            barrier.put("page", row.page().getAsLong());
        }
        row.section().ifPresent(section -> barrier.put("section", section));
        lines(row.law(), barrier.putArray("law"));
        barrier.put("why", row.why());
        lines(row.missingFacts(), barrier.putArray("missingFacts"));
        finding.review().map(Review::verdict).ifPresent(verdict -> barrier.put("review", verdict));
    }

    private static void lines(String text, ArrayNode list) {
        text.lines().filter(line -> !line.isBlank()).forEach(list::add);
    }
}
