package org.levelfield.screening.value;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads published tables as they are: the unit cost database of Greater Manchester, the National Cost Collection of the
 * NHS, a table of deflators, the Green Book's discount rates and additionality defaults (JSON), and a plain table of
 * one's own with the columns {@code code,name,amount,year,source}, and {@code rating} if there is one. Which it is,
 * its columns or keys tell.
 */
public final class CostTableReader {

    /**
     * From here on the edition 1.4 of Greater Manchester's table of deflators, made in 2015, holds first estimates and
     * forecasts, which the file itself does not mark.
     */
    private static final PriceYear FIRST_FORECAST = new PriceYear(2014);

    private static final int LONGEST_NOTE = 300;

    private static final String INDEX_OF_1989 = "cumulative_index_1989_90_is_100";
    private static final List<String> VALUES = List.of("fiscal", "economic", "social");

    private final String name;
    private final List<String> faults;
    private final Map<String, UnitCost> costs = new HashMap<>();
    private final Set<String> unpriced = new HashSet<>();
    private long line = 1;

    private CostTableReader(String name, List<String> faults) {
        this.name = name;
        this.faults = faults;
    }

    /**
     * The table that a text holds; nothing, and said why, where it is none of those known.
     *
     * @param name the file's name, for messages
     * @param text what it holds
     * @param faults takes a line for each fault
     */
    public static CostTables read(String name, String text, List<String> faults) {
        CostTableReader reader = new CostTableReader(name, faults);
        String begin = text.stripLeading();
        return begin.startsWith("{")
                ? reader.json(text)
                : reader.csv(begin.startsWith("\ufeff") ? begin.substring(1) : begin);
    }

    private CostTables csv(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setCommentMarker('#')
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = rows.getHeaderNames();
            if (columns.contains("financial_year")) {
                return CostTables.of(deflators(rows, columns), notes(text));
            } else if (columns.containsAll(List.of("cost_code", "fiscal_value", "fiscal_year", "rag"))) {
                each(rows, this::manchester);
            } else if (columns.containsAll(List.of("year", "department_code", "currency_code", "unit_cost"))) {
                each(rows, this::nhs);
            } else if (columns.containsAll(List.of("code", "name", "amount", "year", "source"))) {
                each(rows, this::own);
            } else {
                fault(1, "its columns are those of no table that is known; levelfield value-case --help names them");
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            // The library tells a bad quotation mark, or a column named twice, in each of these ways.
            fault(1, "this is no table with commas and a line of headings, each once; save it as CSV");
        }
        return new CostTables(costs, unpriced, List.of(), Optional.empty(), Optional.empty(), notes(text));
    }

    /** The file without its folders, as a sheet cites it. */
    private String shortName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Takes each row, and knows the line on which it ends. */
    private void each(CSVParser rows, Consumer<CSVRecord> row) {
        for (CSVRecord one : rows) {
            line = rows.getCurrentLineNumber();
            row.accept(one);
        }
    }

    /** What a table says of itself, for one that a reader of the sheet might take for the real thing. */
    private List<String> notes(String text) {
        String told = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
        return told.isBlank()
                ? List.of()
                : List.of(shortName() + " says of itself: " + told.substring(0, Math.min(told.length(), LONGEST_NOTE)));
    }

    private void manchester(CSVRecord row) {
        String code = cell(row, "cost_code");
        for (String value : VALUES) {
            boolean usual = value.equals(VALUES.get(0));
            String given = cell(row, value + "_value");
            // Few lines have an economic or social value; that a line has no fiscal one is worth saying.
            if (!code.isEmpty() && (usual || !given.isEmpty())) {
                add(
                        new UnitCost.Reference("gmca", code, usual ? "" : value),
                        cell(row, "cost_saving_detail") + ", " + lowered(cell(row, "unit")),
                        given,
                        cell(row, value + "_year"),
                        "Unit Cost Database of Greater Manchester, which has it from: " + cell(row, "original_source"),
                        cell(row, "rag"));
            }
        }
    }

    private static String lowered(String words) {
        return words.substring(0, Math.min(1, words.length())).toLowerCase(Locale.ROOT)
                + words.substring(Math.min(1, words.length()));
    }

    private void nhs(CSVRecord row) {
        String year = cell(row, "year");
        String code = year + " " + cell(row, "department_code") + " " + cell(row, "currency_code");
        String source = "NHS National Cost Collection " + year + ", national average";
        add(
                new UnitCost.Reference("nhs-ncc", code, ""),
                cell(row, "currency_desc"),
                cell(row, "unit_cost"),
                year,
                source,
                "");
    }

    private void own(CSVRecord row) {
        UnitCost.Reference reference = new UnitCost.Reference("table", cell(row, "code"), "");
        add(
                reference,
                cell(row, "name"),
                cell(row, "amount"),
                cell(row, "year"),
                cell(row, "source"),
                cell(row, "rating"));
    }

    private void add(UnitCost.Reference at, String what, String amount, String year, String source, String rating) {
        String key = CostTables.folded(at.toString());
        Optional<BigDecimal> pounds = Numbers.pounds(amount);
        Optional<PriceYear> prices = PriceYear.of(year);
        if (amount.isEmpty()) {
            // Published tables hold back what too few events rest on.
            unpriced.add(key);
        } else if (pounds.isEmpty() || prices.isEmpty()) {
            fault(line, at + " has no amount in pounds or no year like 2024/25; mend the row");
        } else if (costs.put(key, UnitCost.published(what, pounds.get(), prices.get(), source, at, rating)) != null) {
            fault(line, at + " stands here a second time; keep one row");
        }
    }

    private Deflators deflators(CSVParser rows, List<String> columns) {
        Map<PriceYear, BigDecimal> index = new TreeMap<>();
        Set<PriceYear> forecasts = new HashSet<>();
        String column = columns.contains(INDEX_OF_1989) ? INDEX_OF_1989 : "index";
        each(rows, row -> {
            Optional<PriceYear> year = PriceYear.of(cell(row, "financial_year"));
            Optional<BigDecimal> level = Numbers.plain(cell(row, column)).filter(one -> one.signum() > 0);
            if (year.isEmpty() || level.isEmpty()) {
                fault(line, "no year like 2024/25, or no index above nothing; mend the row");
                return;
            }
            if (index.put(year.get(), level.get()) != null) {
                fault(line, year.get() + " stands here a second time; keep one row");
            }
            boolean late = column.equals(INDEX_OF_1989) && year.get().compareTo(FIRST_FORECAST) >= 0;
            if (late || cell(row, "forecast").equals("yes")) {
                forecasts.add(year.get());
            }
        });
        return new Deflators(shortName(), new TreeMap<>(index), forecasts);
    }

    private CostTables json(String text) {
        try {
            Node root = Node.read(text);
            Optional<Discounting> rates = child(root, "schedule").map(this::schedule);
            Optional<Spread> deadweight = child(root, "scenarios").flatMap(this::deadweight);
            if (rates.isPresent() || deadweight.isPresent()) {
                return new CostTables(
                        Map.of(),
                        Set.of(),
                        List.of(),
                        rates,
                        deadweight.map(share -> new CostTables.Deadweight(share, shortName())),
                        List.of());
            }
            fault(1, "holds neither a schedule of discount rates nor scenarios of deadweight; give another file");
        } catch (Node.Fault e) {
            fault(e.line(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            fault(1, "the rates do not begin at year 0, or the shares are not in order; mend the file");
        }
        return CostTables.NONE;
    }

    private Discounting schedule(Node schedule) {
        List<Discounting.Step> steps = new ArrayList<>();
        if (schedule instanceof Node.Items items) {
            for (Node item : items.items()) {
                Optional<BigDecimal> from = number(item, "years_from");
                Optional<BigDecimal> rate = number(item, "rate").filter(one -> one.compareTo(BigDecimal.ONE) <= 0);
                if (from.isEmpty() || rate.isEmpty()) {
                    fault(item.line(), "a step needs years_from and a rate from 0 to 1; mend it");
                } else {
                    steps.add(new Discounting.Step(from.get().intValue(), rate.get()));
                }
            }
        }
        return new Discounting(steps, shortName());
    }

    private Optional<Spread> deadweight(Node scenarios) {
        Optional<BigDecimal> low = child(scenarios, "optimistic").flatMap(one -> number(one, "deadweight"));
        Optional<BigDecimal> central = child(scenarios, "standard").flatMap(one -> number(one, "deadweight"));
        Optional<BigDecimal> high = child(scenarios, "conservative")
                .flatMap(one -> number(one, "deadweight"))
                .filter(one -> one.compareTo(BigDecimal.ONE) <= 0);
        return low.isPresent() && central.isPresent() && high.isPresent()
                ? Optional.of(new Spread(low.get(), central.get(), high.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(Node of, String key) {
        return child(of, key)
                .flatMap(one -> one instanceof Node.Scalar scalar ? Numbers.plain(scalar.text()) : Optional.empty());
    }

    private static Optional<Node> child(Node of, String key) {
        return of instanceof Node.Table table
                ? Optional.ofNullable(table.entries().get(key))
                : Optional.empty();
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    private void fault(long at, String what) {
        faults.add(name + ":" + at + ": " + what);
    }
}
