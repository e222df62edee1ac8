package org.levelfield.evidence;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.levelfield.store.PackRows;
import org.levelfield.store.Review;
import org.levelfield.store.RowTable;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the findings of a store for other programs. Packs come in the order of their names, findings in that of their
 * places; the same store gives the same bytes. No more than the findings of one pack are held at a time.
 */
public final class FindingExport {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store;
    private final Order order;
    private final UnaryOperator<String> mask;
    private final Map<String, Review> reviews = new HashMap<>();

    private FindingExport(Store store, Order order) throws StoreException {
        this.store = store;
        this.order = order;
        this.mask = Masked.mask(order.masked());
        store.each(RowTable.REVIEW, one -> reviews.put(one.pack() + "\n" + one.finding(), one));
    }

    /**
     * What is asked for.
     *
     * @param filter which findings
     * @param where the words of the filter; empty for all, and then packs without a finding are told as well
     * @param counting which findings, by what reviewers said of them
     * @param masked whether personal data in words of documents are hidden
     */
    public record Order(FindingFilter filter, String where, Counting counting, boolean masked) {}

    /** A pack and those of its findings that were asked for, masked where that was asked for. */
    record Chosen(PackRows.Pack pack, List<Finding> findings) {}

    /** A finding and what a reviewer said of it. */
    record Finding(PackRows.Finding row, Optional<Review> review) {}

    /** What takes packs one by one. */
    interface Taker {
        void take(Chosen chosen) throws IOException;
    }

    /**
     * Writes a line of JSON for each finding: the columns of the store's table {@code finding} under their names, what is
     * unknown as {@code null}.
     *
     * @throws IOException where it cannot be written
     */
    public static void lines(Store store, Order order, Writer out) throws StoreException, IOException {
        each(store, order, chosen -> {
            for (Finding finding : chosen.findings()) {
                ObjectNode line = JSON.createObjectNode();
                RowTable.FINDING.cells(finding.row()).forEach(line::putPOJO);
                out.write(JSON.writeValueAsString(line));
                out.write('\n');
            }
        });
    }

    /** Gives the packs that were asked for, in the order of their names. */
    static void each(Store store, Order order, Taker taker) throws StoreException, IOException {
        FindingExport export = new FindingExport(store, order);
        List<PackRows.Pack> packs = new ArrayList<>();
        store.each(RowTable.PACK, packs::add);
        for (PackRows.Pack pack : packs) {
            Chosen chosen = export.chosen(pack);
            if (order.where().isEmpty() || !chosen.findings().isEmpty()) {
                taker.take(chosen);
            }
        }
    }

    private Chosen chosen(PackRows.Pack pack) throws StoreException {
        List<Finding> findings = new ArrayList<>();
        for (PackRows.Finding row : store.of(pack.id(), RowTable.FINDING)) {
            Optional<Review> review = Optional.ofNullable(reviews.get(pack.id() + "\n" + row.id()));
            if (order.filter().admits(pack, row)
                    && order.counting().admits(review.map(Review::verdict).orElse(""))) {
                findings.add(new Finding(Masked.finding(row, mask), review));
            }
        }
        return new Chosen(pack, findings);
    }
}
