package org.levelfield.screening.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table, which says in its first line what each column holds, into what profiles would say. */
final class PoolTable {

    private static final int MOST_ROWS = 20_000;

    private final Faults faults;
    private final List<Value.Table> rows = new ArrayList<>();

    private PoolTable(Faults faults) {
        this.faults = faults;
    }

    /** A table for each row; none, with a fault, where the columns are not understood. */
    static List<Value.Table> read(String text, Faults faults) {
        PoolTable table = new PoolTable(faults);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            table.rows(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            faults.add(table.rows.size() + 2, "cannot be read from here on; check that each quotation mark is closed");
        }
        return table.rows;
    }

    /** Spreadsheets write commas, semicolons or tabs, as their country has it; the first line tells. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(sign ->
                        first.chars().filter(c -> c == sign).count() * 3L + (sign == ',' ? 2 : sign == ';' ? 1 : 0)))
                .orElse(',');
    }

    private void rows(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            faults.add(1, "is empty; begin with a line of column names, “name” among them");
            return;
        }
        List<Column> columns = columns(records.next());
        if (!faults.isEmpty()) {
            return;
        }
        long before = parser.getCurrentLineNumber();
        while (records.hasNext()) {
            CSVRecord row = records.next();
            if (rows.size() == MOST_ROWS) {
                faults.add(Math.toIntExact(before + 1), "has more rows than " + MOST_ROWS + "; split the table");
                return;
            }
            take(row, columns, Math.toIntExact(before + 1));
            before = parser.getCurrentLineNumber();
        }
    }

    private List<Column> columns(CSVRecord header) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            Optional<Column> column = name.isBlank() ? Optional.empty() : Column.of(name);
            if (column.isEmpty() && !name.isBlank()) {
                faults.add(1, Column.unknown(name));
            }
            if (column.isPresent() && !seen.add(column.get().label().toLowerCase(Locale.ROOT))) {
                faults.add(1, "a second column is called " + Faults.quoted(name) + "; keep one");
            }
            columns.add(column.orElse(NAMELESS));
        }
        if (columns.stream().noneMatch(column -> column.key().equals("name"))) {
            faults.add(1, "has no column “name”; begin with a line of column names");
        }
        return columns;
    }

    /** Stands where no name stands over a column. */
    private static final Column NAMELESS = new Column("", "", "", "");

    private void take(CSVRecord cells, List<Column> columns, int line) {
        TableRow row = new TableRow(line, faults);
        int before = faults.count();
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (Value.UNKNOWN.contains(cell)) {
                continue;
            }
            any = true;
            if (i >= columns.size() || columns.get(i).equals(NAMELESS)) {
                faults.add(
                        line,
                        Faults.quoted(cell) + " stands in a column without a name; give the column a name, or"
                                + " set a value that holds a comma in quotes");
            } else {
                row.take(columns.get(i), cell);
            }
        }
        Value.Table table = row.table();
        if (any && faults.count() == before) {
            rows.add(table);
        }
    }
}
