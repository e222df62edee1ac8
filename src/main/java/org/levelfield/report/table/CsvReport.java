package org.levelfield.report.table;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.levelfield.report.Report;

/** Writes findings as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. */
public final class CsvReport {

    private CsvReport() {}

    /**
     * Writes a head and a row for each finding.
     *
     * @param out left open
     * @throws IOException where writing fails
     */
    public static void write(Report report, Writer out) throws IOException {
        out.write('\uFEFF');
        record(out, Row.COLUMNS.stream().map(Column::head).toArray());
        for (Row row : Row.of(report)) {
            List<Object> cells = new ArrayList<>();
            for (Column column : Row.COLUMNS) {
                Object value = column.cell().apply(row);
                boolean number = value instanceof BigDecimal || value instanceof Integer;
                cells.add(number ? value : PlainCell.harmless(value));
            }
            record(out, cells.toArray());
        }
    }

    private static void record(Writer out, Object[] cells) throws IOException {
        out.write(CSVFormat.RFC4180.format(cells));
        out.write("\r\n");
    }
}
