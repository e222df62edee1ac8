package org.levelfield.screening.value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What stands at a place of a YAML or JSON file, with its line: binding to classes would lose the lines. */
sealed interface Node {

    /** The line of its key, or its own, counted from 1. */
    int line();

    /** A word or number as it is written. */
    record Scalar(int line, String text) implements Node {}

    /** A key without a value. */
    record Nothing(int line) implements Node {}

    /** A list. */
    record Items(int line, List<Node> items) implements Node {}

    /** Keys and their values, in the order of the file. */
    record Table(int line, Map<String, Node> entries) implements Node {}

    /**
     * Reads a file's text.
     *
     * @throws Fault where it is no YAML
     */
    static Node read(String text) throws Fault {
        try (JsonParser parser = YAMLMapper.shared().createParser(text)) {
            if (parser.nextToken() == null) {
                throw new Fault(1, "the file is empty; fill it in");
            }
            Node root = node(parser, line(parser));
            if (parser.nextToken() != null) {
                throw new Fault(line(parser), "a second document begins here; keep one to a file");
            }
            return root;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Fault(
                    line,
                    "this is no YAML; look near here for a tab, an indent unlike those around it, a bracket or quotation"
                            + " mark left open, or a text with a colon, which belongs in quotation marks");
        }
    }

    private static Node node(JsonParser parser, int line) throws Fault {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, line(parser)));
            }
            return new Items(line, items);
        }
        if (token == JsonToken.START_OBJECT) {
            return table(parser, line);
        }
        return token == JsonToken.VALUE_NULL || parser.getString().isBlank()
                ? new Nothing(line)
                : new Scalar(line, parser.getString());
    }

    private static Table table(JsonParser parser, int line) throws Fault {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyLine = line(parser);
            String key = parser.currentName();
            parser.nextToken();
            if (key.matches("\\d{3}")) {
                throw new Fault(
                        keyLine,
                        "between { and } a comma parts values; write 1200 for 1,200, or “1,200” in quotation marks");
            }
            if (entries.put(key, node(parser, keyLine)) != null) {
                throw new Fault(keyLine, "“" + key + "” stands here a second time; keep one");
            }
        }
        return new Table(line, entries);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** What is wrong and what to do, and where. */
    final class Fault extends IOException {
        private static final long serialVersionUID = 1;
        private final int line;

        Fault(int line, String what) {
            super(what);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
