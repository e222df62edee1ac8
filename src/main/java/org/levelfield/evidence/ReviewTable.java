package org.levelfield.evidence;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.report.Plain;
import org.levelfield.store.PackRows;
import org.levelfield.store.Review;
import org.levelfield.store.RowTable;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Findings as a table in CSV, which people fill in with verdict and reason and hand back. */
public final class ReviewTable {

    private static final String[] COLUMNS = {
        "pack",
        "finding",
        "barrier",
        "status",
        "severity",
        "document",
        "page",
        "quote",
        "message",
        "verdict",
        "reason",
        "reviewer"
    };
    private static final String FORMULA = "=+-@\t\r";

    private ReviewTable() {}

    /** A finding that a person is to look at. */
    public record Entry(PackRows.Pack pack, PackRows.Finding finding, Optional<Review> review) {}

    /** The findings of a store that a filter admits, with what was said of them, in order. */
    public static List<Entry> entries(Store store, FindingFilter filter) throws StoreException {
        Map<String, Review> reviews = new HashMap<>();
        store.each(RowTable.REVIEW, one -> reviews.put(key(one.pack(), one.finding()), one));
        Map<String, PackRows.Pack> packs = new HashMap<>();
        store.each(RowTable.PACK, pack -> packs.put(pack.id(), pack));
        List<Entry> entries = new ArrayList<>();
        store.each(RowTable.FINDING, finding -> {
            PackRows.Pack pack = packs.get(finding.pack());
            if (pack != null && filter.admits(pack, finding)) {
                entries.add(
                        new Entry(pack, finding, Optional.ofNullable(reviews.get(key(finding.pack(), finding.id())))));
            }
        });
        return List.copyOf(entries);
    }

    private static String key(String pack, String finding) {
        return pack + "\n" + finding;
    }

    /** Entries as a table, ending in a line feed. */
    public static String write(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (Entry entry : entries) {
                PackRows.Finding finding = entry.finding();
                printer.printRecord(
                        FigureCsv.cell(finding.pack()),
                        finding.id(),
                        finding.barrier(),
                        finding.status(),
                        finding.severity(),
                        FigureCsv.cell(Plain.line(finding.documentPath())),
                        finding.page().isPresent() ? finding.page().getAsLong() : "",
                        FigureCsv.cell(Plain.line(finding.quote())),
                        FigureCsv.cell(Plain.line(finding.message())),
                        entry.review().map(Review::verdict).orElse(""),
                        entry.review().map(one -> FigureCsv.cell(one.reason())).orElse(""),
                        entry.review()
                                .map(one -> FigureCsv.cell(one.reviewer()))
                                .orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * What came back.
     *
     * @param reviews rows with a verdict, as they are to be kept
     * @param faults rows that cannot be taken, one line each
     */
    public record Returned(List<Review> reviews, List<String> faults) {

        /** Keeps its own copies. */
        public Returned {
            reviews = List.copyOf(reviews);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a table that was filled in; rows without a verdict are passed over. Whoever rejects gives a reason.
     *
     * @param now the time that is written beside each
     * @throws IOException where the file cannot be read
     */
    public static Returned read(Path file, Store store, String now) throws IOException, StoreException {
        Set<String> known = new HashSet<>();
        store.each(RowTable.FINDING, one -> known.add(key(one.pack(), one.id())));
        List<Review> reviews = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            if (!parser.getHeaderMap().keySet().containsAll(List.of("pack", "finding", "verdict"))) {
                return new Returned(
                        List.of(),
                        List.of(
                                file
                                        + ", line 1: lacks the columns pack, finding or verdict; use a file that --export wrote"));
            }
            for (CSVRecord row : parser) {
                String where = file + ", line " + parser.getCurrentLineNumber() + ": ";
                review(row, now, known, where, faults).ifPresent(reviews::add);
            }
        } catch (UncheckedIOException e) {
            faults.add(file + ": is no table in CSV; save it as CSV in UTF-8");
        }
        return new Returned(reviews, faults);
    }

    private static Optional<Review> review(
            CSVRecord row, String now, Set<String> known, String where, List<String> faults) {
        String verdict = value(row, "verdict").toLowerCase(Locale.ROOT);
        String reason = value(row, "reason");
        if (verdict.isEmpty()) {
            return Optional.empty();
        }
        if (!verdict.equals(Review.UPHELD) && !verdict.equals(Review.REJECTED)) {
            faults.add(where + "'" + verdict + "' is no verdict; write upheld or rejected");
        } else if (verdict.equals(Review.REJECTED) && reason.isEmpty()) {
            faults.add(where + "is rejected without a reason; give one");
        } else if (!known.contains(key(value(row, "pack"), value(row, "finding")))) {
            faults.add(where + "there is no such finding in the store; was the pack checked again?");
        } else {
            return Optional.of(new Review(
                    value(row, "pack"), value(row, "finding"), verdict, reason, value(row, "reviewer"), now));
        }
        return Optional.empty();
    }

    private static String value(CSVRecord row, String column) {
        String text =
                row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
