package org.levelfield.screening.register;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rows parted by commas or tabs, one at a time. */
final class TextRows {

    /** In the tab-separated extract a quotation mark is a letter like any other. */
    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setIgnoreSurroundingSpaces(false)
            .setIgnoreEmptyLines(true)
            .get();

    private TextRows() {}

    /** Gives each row to {@code tally}. */
    static void read(TableFile file, RowTally tally) throws IOException, SQLException {
        CSVFormat format = file.form() == TableFile.Form.TABS ? TABS : CSVFormat.DEFAULT;
        try (Bounded text = new Bounded(file.text());
                CSVParser parser = CSVParser.parse(text, format)) {
            Map<String, Integer> columns = new HashMap<>();
            if (file.form() == TableFile.Form.COMMAS_WITHOUT_HEADER) {
                name(OscrRows.COLUMNS, columns);
            }
            // A row begins on the line after that on which the one before ends.
            long line = 1;
            for (CSVRecord record : parser) {
                text.row();
                if (columns.isEmpty()) {
                    name(record.toList(), columns);
                } else if (record.size() < columns.size() - 1) {
                    tally.refused(line, "has " + record.size() + " cells, not " + columns.size());
                } else {
                    tally.row(line, new Row(columns, record.toList()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalStateException e) {
            throw new IOException("has a quotation mark where none can stand", e);
        }
    }

    private static void name(List<String> header, Map<String, Integer> columns) {
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(Table.column(header.get(i)), i);
        }
    }

    /** Text whose rows must not be endless, as one is after a quotation mark that nothing closes. */
    private static final class Bounded extends FilterReader {

        private static final int LONGEST_ROW = 4_000_000;

        private long sinceRow;

        Bounded(Reader text) {
            super(text);
        }

        void row() {
            sinceRow = 0;
        }

        private int counted(int count) throws IOException {
            sinceRow += Math.max(0, count);
            if (sinceRow > LONGEST_ROW) {
                throw new IOException(
                        "has a row of more than " + LONGEST_ROW + " letters; perhaps a quotation mark is never closed");
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            counted(letter < 0 ? 0 : 1);
            return letter;
        }

        @Override
        public int read(char[] letters, int from, int length) throws IOException {
            return counted(super.read(letters, from, length));
        }
    }
}
