package org.levelfield.screening.value;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads published tables as they are: the unit cost database of Greater Manchester, the National Cost Collection of the
 * NHS, a table of deflators, the Green Book's discount rates and additionality defaults (JSON), and a plain table of
 * one's own with the columns {@code code,name,amount,year,source}, and {@code rating} if there is one. Which it is,
 * its columns or keys tell.
 */
public final class CostTableReader {

    /** From here on the edition 1.4 of Greater Manchester's table of deflators, made in 2015, is a forecast. */
    private static final PriceYear FIRST_FORECAST = new PriceYear(2015);

    private static final String INDEX_OF_1989 = "cumulative_index_1989_90_is_100";
    private static final List<String> VALUES = List.of("fiscal", "economic", "social");

    private final String name;
    private final List<String> faults;
    private final Map<String, UnitCost> costs = new HashMap<>();

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
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = rows.getHeaderNames();
            if (columns.contains("financial_year")) {
                return deflators(rows, columns);
            } else if (columns.containsAll(List.of("cost_code", "fiscal_value", "fiscal_year", "rag"))) {
                rows.forEach(this::manchester);
            } else if (columns.containsAll(List.of("year", "department_code", "currency_code", "unit_cost"))) {
                rows.forEach(this::nhs);
            } else if (columns.containsAll(List.of("code", "name", "amount", "year", "source"))) {
                rows.forEach(this::own);
            } else {
                fault(1, "its columns are those of no table that is known; levelfield value-case --help names them");
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            fault(1, "this is no table with commas and a line of headings; save it as CSV");
        }
        return new CostTables(costs, List.of(), Optional.empty(), Optional.empty());
    }

    private void manchester(CSVRecord row) {
        for (String value : VALUES) {
            String given = cell(row, value + "_value");
            Optional<PriceYear> year = PriceYear.of(cell(row, value + "_year"));
            if (year.isEmpty()) {
                // The edition tells what it has brought up to date in the prices of one year.
                given = cell(row, value + "_value_updated");
                year = Optional.of(FIRST_FORECAST);
            }
            if (!given.isEmpty()) {
                String code = cell(row, "cost_code");
                String key = value.equals("fiscal") ? code : code + " " + value;
                add(
                        row,
                        new UnitCost.Reference("gmca", key),
                        given,
                        year,
                        cell(row, "original_source"),
                        cell(row, "rag"));
            }
        }
    }

    private void nhs(CSVRecord row) {
        String year = cell(row, "year");
        String code = year + " " + cell(row, "department_code") + " " + cell(row, "currency_code");
        UnitCost.Reference reference = new UnitCost.Reference("nhs-ncc", code);
        String source = "NHS National Cost Collection " + year + ", national average";
        add(row, reference, cell(row, "unit_cost"), PriceYear.of(year), source, "");
    }

    private void own(CSVRecord row) {
        UnitCost.Reference reference = new UnitCost.Reference("table", cell(row, "code"));
        Optional<PriceYear> year = PriceYear.of(cell(row, "year"));
        add(row, reference, cell(row, "amount"), year, cell(row, "source"), cell(row, "rating"));
    }

    private void add(
            CSVRecord row,
            UnitCost.Reference at,
            String amount,
            Optional<PriceYear> year,
            String source,
            String rating) {
        Optional<BigDecimal> pounds = Numbers.pounds(amount);
        if (pounds.isEmpty() || year.isEmpty()) {
            fault(row.getRecordNumber() + 1, at + " has no amount in pounds or no year like 2024/25; mend the row");
        } else if (costs.put(at.toString(), UnitCost.published(pounds.get(), year.get(), source, at, rating)) != null) {
            fault(row.getRecordNumber() + 1, at + " stands here a second time; keep one row");
        }
    }

    private CostTables deflators(CSVParser rows, List<String> columns) {
        Map<PriceYear, BigDecimal> index = new TreeMap<>();
        Set<PriceYear> forecasts = new HashSet<>();
        String column = columns.contains(INDEX_OF_1989) ? INDEX_OF_1989 : "index";
        for (CSVRecord row : rows) {
            Optional<PriceYear> year = PriceYear.of(cell(row, "financial_year"));
            Optional<BigDecimal> level = Numbers.plain(cell(row, column)).filter(one -> one.signum() > 0);
            if (year.isEmpty() || level.isEmpty()) {
                fault(row.getRecordNumber() + 1, "no year like 2024/25, or no index above nothing; mend the row");
                continue;
            }
            if (index.put(year.get(), level.get()) != null) {
                fault(row.getRecordNumber() + 1, year.get() + " stands here a second time; keep one row");
            }
            boolean late = column.equals(INDEX_OF_1989) && year.get().compareTo(FIRST_FORECAST) >= 0;
            if (late || cell(row, "forecast").equals("yes")) {
                forecasts.add(year.get());
            }
        }
        Deflators table = new Deflators(name, new TreeMap<>(index), forecasts);
        return new CostTables(Map.of(), List.of(table), Optional.empty(), Optional.empty());
    }

    private CostTables json(String text) {
        try {
            Node root = Node.read(text);
            Optional<Discounting> rates = child(root, "schedule").map(this::schedule);
            Optional<Spread> deadweight = child(root, "scenarios").flatMap(this::deadweight);
            if (rates.isPresent() || deadweight.isPresent()) {
                return new CostTables(Map.of(), List.of(), rates, deadweight);
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
        return new Discounting(steps, name);
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

    private void fault(long line, String what) {
        faults.add(name + ":" + line + ": " + what);
    }
}
