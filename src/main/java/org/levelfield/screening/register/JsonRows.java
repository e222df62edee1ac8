package org.levelfield.screening.register;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Reads an array of objects as rows, one at a time. */
final class JsonRows {

    private static final int LONGEST_VALUE = 1_000_000;
    private static final int DEEPEST = 20;
    private static final int MOST_COLUMNS = 500;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_VALUE)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private JsonRows() {}

    /** The names in the first object of a text that may be cut off after it. */
    static List<String> firstColumns(String head) {
        List<String> columns = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), head)) {
            parser.nextToken();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    columns.add(Table.column(parser.currentName()));
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            // Cut off within the first object, or no JSON: what was seen so far must do.
            return columns;
        }
        return columns;
    }

    /** Gives each object to {@code tally}; what is no JSON any more ends the reading with an {@link IOException}. */
    static void read(TableFile file, RowTally tally) throws IOException, SQLException {
        try (InputStream in = file.part().opener().open();
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("is no list of objects");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                long line = parser.currentLocation().getLineNr();
                tally.row(line, row(parser));
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw new IOException("line " + parser.currentLocation().getLineNr()
                        + " is no object of a list, or the file is cut off");
            }
        } catch (JacksonException e) {
            throw new IOException("is no whole JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Row row(JsonParser parser) throws IOException {
        Map<String, Integer> columns = new TreeMap<>();
        List<String> values = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String column = Table.column(parser.currentName());
            JsonToken token = parser.nextToken();
            if (columns.size() > MOST_COLUMNS) {
                throw new IOException("an object has more than " + MOST_COLUMNS + " values");
            }
            columns.put(column, values.size());
            values.add(token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getString() : "");
            parser.skipChildren();
        }
        return new Row(columns, values);
    }
}
