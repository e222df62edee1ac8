package org.levelfield.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.levelfield.report.Plain;
import org.levelfield.rules.RuleBook;
import org.levelfield.store.PackRows;
import org.levelfield.store.RowTable;
import org.levelfield.store.Sha256;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/**
 * Evidence to hand on: a cover note, the figures with their method, each barrier's findings with their quotes, the pages
 * of the rule book that were used, the data as CSV, what is needed to make it all again, and a seal of hashes. It tells
 * neither when nor where it was made, so that whoever makes it again gets the same bytes.
 */
public final class EvidencePack {

    /** The name of the seal: lines of hash and path, as {@code sha256sum --check} reads them. */
    public static final String SEAL = "SHA256SUMS";

    private static final String HIDDEN =
            "E-mail addresses, telephone numbers and names beside a title, a post, a signature or"
                    + " an address are hidden.";

    private final Store store;
    private final RuleBook book;
    private final Figures figures;
    private final UnaryOperator<String> mask;
    private final Map<String, String> files = new TreeMap<>();

    private EvidencePack(Store store, RuleBook book, Figures figures, boolean masked) {
        this.store = store;
        this.book = book;
        this.figures = figures;
        this.mask = masked ? PersonalData::masked : UnaryOperator.identity();
    }

    /**
     * How an evidence pack is asked for.
     *
     * @param filter which findings go in
     * @param where the words of the filter; empty for all
     * @param masked whether personal data in quotes are hidden
     * @param counting which findings the figures count
     * @param minimum of how many packs a buyer or region must have to be ranked
     */
    public record Order(FindingFilter filter, String where, boolean masked, Counting counting, int minimum) {}

    /**
     * The files of an evidence pack by their paths, the seal among them.
     *
     * @param book whose pages go in, for the barriers found
     */
    public static Map<String, String> of(Store store, RuleBook book, Order order) throws StoreException {
        Figures figures = FigureReader.read(store, order.counting(), order.minimum());
        EvidencePack pack = new EvidencePack(store, book, figures, order.masked());
        pack.write(order);
        return Map.copyOf(pack.files);
    }

    private void write(Order order) throws StoreException {
        files.put("figures.md", FigureText.markdown(figures));
        files.put("figures.csv", FigureCsv.write(figures));
        files.put("figures.json", FigureJson.write(figures));
        List<ReviewTable.Entry> entries = ReviewTable.entries(store, order.filter()).stream()
                .map(entry -> new ReviewTable.Entry(entry.pack(), masked(entry.finding()), entry.review()))
                .toList();
        files.put("findings.csv", ReviewTable.write(entries));
        Map<String, List<ReviewTable.Entry>> byBarrier = new TreeMap<>();
        entries.forEach(entry -> byBarrier
                .computeIfAbsent(entry.finding().barrier(), any -> new ArrayList<>())
                .add(entry));
        byBarrier.forEach((barrier, found) -> files.put("findings/" + barrier + ".md", page(barrier, found)));
        byBarrier.forEach((barrier, found) ->
                rulePage(found.get(0).finding()).ifPresent(text -> files.put("rules/" + barrier + ".md", text)));
        documents();
        reproduction();
        files.put("README.md", cover(order, byBarrier));
        StringBuilder seal = new StringBuilder();
        files.forEach((path, text) ->
                seal.append(Sha256.of(text)).append("  ").append(path).append('\n'));
        files.put(SEAL, seal.toString());
    }

    private PackRows.Finding masked(PackRows.Finding one) {
        return new PackRows.Finding(
                one.pack(),
                one.id(),
                one.ordinal(),
                one.barrier(),
                one.barrierGroup(),
                one.rule(),
                one.status(),
                one.severity(),
                one.confidence(),
                one.measure(),
                mask.apply(one.message()),
                mask.apply(one.why()),
                one.law(),
                one.lawParameters(),
                one.missingFacts(),
                one.document(),
                mask.apply(one.documentPath()),
                one.documentSha256(),
                one.page(),
                one.section().map(mask),
                mask.apply(one.quote()),
                one.quoteStart(),
                one.quoteEnd());
    }

    private String title(String barrier) {
        return book.barrier(barrier).map(card -> card.title()).orElse(barrier);
    }

    private String page(String barrier, List<ReviewTable.Entry> found) {
        StringBuilder page = new StringBuilder("# " + title(barrier) + "\n\n[Back](../README.md)");
        page.append(
                files.containsKey("rules/" + barrier + ".md")
                                || rulePage(found.get(0).finding()).isPresent()
                        ? " · [What this barrier is](../rules/" + barrier + ".md)\n"
                        : "\n");
        for (ReviewTable.Entry entry : found) {
            PackRows.Finding one = entry.finding();
            page.append("\n## ").append(plain(one.pack())).append("\n\n");
            page.append("> ").append(plain(one.quote())).append("\n\n");
            point(page, "Status", one.status().replace('-', ' ') + ", severity " + one.severity());
            entry.pack().buyer().ifPresent(buyer -> point(page, "Buyer", mask.apply(buyer)));
            point(
                    page,
                    "Document",
                    one.documentPath()
                            + (one.page().isPresent() ? ", page " + one.page().getAsLong() : "")
                            + one.section().map(section -> ", " + section).orElse(""));
            one.documentSha256().ifPresent(hash -> point(page, "SHA-256", hash));
            point(page, "Why", one.why());
            point(page, "Law", one.law().replace("\n", "; "));
            point(page, "Numbers of the law", one.lawParameters().replace("\n", "; "));
            point(page, "Not known", one.missingFacts().replace("\n", "; "));
            entry.review()
                    .ifPresent(review -> point(
                            page,
                            "Reviewed",
                            review.verdict() + (review.reason().isEmpty() ? "" : ": " + review.reason())));
            point(page, "Finding", one.id());
        }
        return page.toString();
    }

    private static void point(StringBuilder page, String name, String words) {
        if (!words.isBlank()) {
            page.append("- ").append(name).append(": ").append(plain(words)).append('\n');
        }
    }

    private static String plain(String words) {
        return FigureText.escaped(Plain.line(words));
    }

    private static Optional<String> rulePage(PackRows.Finding finding) {
        String path = "rules/barriers/" + finding.barrierGroup() + "/" + finding.barrier() + "/barrier.md";
        try (InputStream in = EvidencePack.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that was audited, with its hash, so that a stranger can see whether he has the same. */
    private void documents() throws StoreException {
        List<Object[]> rows = new ArrayList<>();
        store.each(
                RowTable.DOCUMENT,
                one -> rows.add(new Object[] {
                    FigureCsv.cell(one.pack()),
                    FigureCsv.cell(Plain.line(one.path())),
                    one.sha256().orElse(""),
                    one.status()
                }));
        files.put("documents.csv", csv(List.of("pack", "path", "sha256", "status"), rows));
    }

    /** The manifest and the reviews as they can be read again. */
    private void reproduction() throws StoreException {
        List<Object[]> rows = new ArrayList<>();
        store.each(
                RowTable.MANIFEST,
                one -> rows.add(new Object[] {
                    one.pack(),
                    one.buyer().orElse(""),
                    one.published().orElse(""),
                    one.value().orElse(""),
                    one.currency().orElse(""),
                    one.region().orElse(""),
                    one.reference().orElse("")
                }));
        if (!rows.isEmpty()) {
            files.put(
                    "manifest.csv",
                    csv(List.of("path", "buyer", "date", "value", "currency", "region", "reference"), rows));
        }
        List<ReviewTable.Entry> reviewed = ReviewTable.entries(store, FindingFilter.all()).stream()
                .filter(entry -> entry.review().isPresent())
                .map(entry -> new ReviewTable.Entry(entry.pack(), masked(entry.finding()), entry.review()))
                .toList();
        if (!reviewed.isEmpty()) {
            files.put("reviews.csv", ReviewTable.write(reviewed));
        }
    }

    private static String ownRules(List<String> folders) {
        return folders.isEmpty()
                ? ""
                : ", and with the rules of " + plain(String.join(", ", folders)) + ", which this pack does not hold";
    }

    private static String csv(List<String> columns, List<Object[]> rows) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(columns.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (Object[] row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String cover(Order order, Map<String, List<ReviewTable.Entry>> byBarrier) throws StoreException {
        Reproduction again = new Reproduction(store);
        StringBuilder cover = new StringBuilder("# Barriers to small organisations: the evidence\n\n");
        cover.append(figures.packs()).append(" tenders were audited for clauses that keep small organisations out. ");
        cover.append("The figures, and how they were counted, stand in [figures.md](figures.md); this pack shows the")
                .append(" findings")
                .append(order.where().isEmpty() ? "" : " with `" + order.where().replace("`", "'") + "`")
                .append(" with the words of each tender. A possible breach is a clause that appears to cross a line of")
                .append(" the law that it cites; whether it does is for a court to say.\n\n");
        cover.append(order.masked() ? HIDDEN : "Personal data in quotes are NOT hidden.")
                .append("\n\n");
        cover.append("| barrier | findings |\n|---|---:|\n");
        byBarrier.forEach((barrier, found) -> cover.append("| [")
                .append(plain(title(barrier)))
                .append("](findings/")
                .append(barrier)
                .append(".md) | ")
                .append(found.size())
                .append(" |\n"));
        cover.append("\n## To make it again\n\nWith the files of [documents.csv](documents.csv), each at its path, and")
                .append(" Levelfield ")
                .append(String.join(", ", figures.programs()))
                .append(" with the rule book ")
                .append(String.join(", ", figures.ruleBooks()))
                .append(ownRules(again.rules()))
                .append(":\n\n```console\n");
        again.commands(order, files.containsKey("manifest.csv"), files.containsKey("reviews.csv"))
                .forEach(line -> cover.append("$ ").append(line).append('\n'));
        cover.append("```\n\n");
        cover.append(
                again.isMixed()
                        ? "Packs were checked with different options, at different times: these commands give all of them"
                                + " the same ones, and may find something else.\n\n"
                        : "");
        cover.append("`sha256sum --check ").append(SEAL).append("` tells whether this pack is whole.\n");
        return cover.toString();
    }
}
