package org.levelfield.audit;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.mention.quantity.Quantity;
import org.levelfield.mention.quantity.QuantityReader;
import org.levelfield.store.PackSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What is known of packs beside their documents: a table in CSV with a line of names first, or JSON lines. Columns {@code
 * path}, {@code buyer}, {@code date}, {@code value}, {@code currency}, {@code region}, {@code reference}, {@code service}; all but the path may be missing or
 * empty, others are passed over.
 *
 * @param entries by path: the pack's own below the audited folder, or with that folder's name before it
 * @param faults what could not be read, one line each with file and line
 */
public record ManifestFile(Map<String, PackSource.Manifest> entries, List<String> faults) {

    private static final String PATH = "path";

    /** Keeps its own copies. */
    public ManifestFile {
        entries = Map.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a manifest; a name that ends in {@code .jsonl} or {@code .ndjson} is one of JSON lines.
     *
     * @throws IOException where the file cannot be read
     */
    public static ManifestFile read(Path file) throws IOException {
        Map<String, PackSource.Manifest> entries = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Rows rows = (line, values) -> {
            String where = file + ", line " + line + ": ";
            try {
                String path = clean(values.getOrDefault(PATH, ""));
                if (path.isEmpty()) {
                    faults.add(where + "has no path; name the pack's folder or file");
                } else if (entries.putIfAbsent(path, entry(values)) != null) {
                    faults.add(where + path + " stands in the manifest before; leave one out");
                }
            } catch (IllegalArgumentException e) {
                faults.add(where + e.getMessage());
            }
        };
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            jsonLines(file, rows, faults);
        } else {
            table(file, rows, faults);
        }
        return new ManifestFile(entries, faults);
    }

    private interface Rows {
        void take(long line, Map<String, String> values);
    }

    private static void table(Path file, Rows rows, List<String> faults) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            if (!parser.getHeaderMap().containsKey(PATH)) {
                faults.add(file + ", line 1: has no column 'path'; the first line names the columns");
                return;
            }
            for (CSVRecord row : parser) {
                Map<String, String> values = new HashMap<>();
                row.toMap().forEach((key, value) -> values.put(key.toLowerCase(Locale.ROOT), value));
                rows.take(parser.getCurrentLineNumber(), values);
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            faults.add(file + ": is no table in CSV (" + e.getMessage() + ")");
        }
    }

    private static void jsonLines(Path file, Rows rows, List<String> faults) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                JsonNode node = WorkerLoop.JSON.readTree(lines.get(i));
                Map<String, String> values = new HashMap<>();
                node.properties()
                        .forEach(one -> values.put(one.getKey(), one.getValue().asString("")));
                rows.take(i + 1L, values);
            } catch (JacksonException e) {
                faults.add(file + ", line " + (i + 1) + ": is no JSON; write one object a line");
            }
        }
    }

    private static PackSource.Manifest entry(Map<String, String> values) {
        Optional<Quantity.Money> value = value(values, "value")
                .map(text ->
                        money(value(values, "currency").map(code -> code + " ").orElse("") + text));
        return new PackSource.Manifest(
                value(values, "buyer"),
                value(values, "date").map(ManifestFile::day),
                value.map(Quantity.Money::amount),
                value.map(money -> money.currency().getCurrencyCode()),
                value(values, "region"),
                value(values, "reference"),
                value(values, "service"));
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date; write 2026-03-04", e);
        }
    }

    private static Quantity.Money money(String text) {
        return QuantityReader.read(text).stream()
                .filter(Quantity.Money.class::isInstance)
                .map(Quantity.Money.class::cast)
                .filter(money -> money.amount().compareTo(BigDecimal.ZERO) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no amount of money; write GBP 1200000 or £1.2m"));
    }

    private static String clean(String path) {
        String clean = path.strip().replace('\\', '/');
        while (clean.startsWith("./")) {
            clean = clean.substring(2);
        }
        return clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    /** What is known of packs, by their ids. */
    public Map<String, PackSource.Manifest> of(List<FoundPack> packs) {
        Map<String, PackSource.Manifest> known = new HashMap<>();
        for (FoundPack pack : packs) {
            Optional.ofNullable(entries.get(pack.id()))
                    .or(() -> Optional.ofNullable(entries.get(pack.path())))
                    .ifPresent(entry -> known.put(pack.id(), entry));
        }
        return known;
    }

    /** The paths that name none of these packs, sorted. */
    public List<String> without(List<FoundPack> packs) {
        return entries.keySet().stream()
                .filter(path -> packs.stream().noneMatch(pack -> path.equals(pack.id()) || path.equals(pack.path())))
                .sorted()
                .toList();
    }
}
