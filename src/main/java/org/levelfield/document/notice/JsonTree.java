package org.levelfield.document.notice;

import java.util.Map;
import java.util.function.Consumer;
import org.levelfield.document.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Finds the releases of a JSON text and gives them away one by one, so that no more than one is held at a time. A text
 * may be a release, a record, a package of either, a list of these, or one after the other.
 */
final class JsonTree {

    /** Deeper than any honest release; keeps what walks the tree off the end of its stack. */
    private static final int DEEPEST = 60;

    private static final int LONGEST_TEXT = 5_000_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    /** What one release may be made of, to stay within a small memory. */
    private static final int LARGEST = 500_000;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final JsonParser parser;
    private final Consumer<Node> taker;
    private int size;

    private JsonTree(JsonParser parser, Consumer<Node> taker) {
        this.parser = parser;
        this.taker = taker;
    }

    /**
     * Gives each release of a text to a taker.
     *
     * @throws UnreadableException {@code damaged} for what is no JSON to its end, {@code too-large} for what is larger or
     *     deeper than a release can be
     */
    static void read(String text, Consumer<Node> taker) throws UnreadableException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser, taker);
            int roots = 0;
            while (parser.nextToken() != null) {
                tree.root(roots == 0 ? "" : "[" + roots + "]");
                roots++;
            }
        } catch (StreamConstraintsException e) {
            throw new UnreadableException(
                    "too-large", "is deeper or holds longer values than any notice; ask for a new copy of it");
        } catch (JacksonException e) {
            throw new UnreadableException(
                    "damaged", "is no whole JSON and cannot be read to its end; ask for a new copy of it");
        }
    }

    private void root(String place) throws UnreadableException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            int item = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                root(place + "[" + item + "]");
                item++;
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            root(new Node("", place, Map.of()));
        }
    }

    /** A package, or what stands without one. */
    private void root(Node whole) throws UnreadableException {
        size = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && (name.equals("releases") || name.equals("records"))) {
                each(join(whole.place(), name), name.equals("records"));
            } else {
                value(whole, name, join(whole.place(), name));
            }
        }
        give(whole);
    }

    private void each(String place, boolean records) throws UnreadableException {
        int item = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node holder = new Node("", "", Map.of());
            size = 0;
            value(holder, "item", place + "[" + item + "]");
            item++;
            if (records) {
                holder.children().forEach(this::record);
            } else {
                holder.children().forEach(this::give);
            }
        }
    }

    /** The release that sums up the others where there is one; else those that stand in the record. */
    private void record(Node record) {
        if (record.at("compiledRelease").isPresent()) {
            give(record);
        } else {
            record.all("releases").forEach(this::give);
        }
    }

    private void give(Node found) {
        Node release = found.at("compiledRelease").orElse(found);
        // A link to a release elsewhere says nothing.
        boolean told = release.at("tender").isPresent()
                || release.at("planning").isPresent()
                || release.at("awards").isPresent()
                || release.at("contracts").isPresent();
        if (told && release.words("ocid").isPresent()) {
            taker.accept(release);
        }
    }

    /** Adds the value that the parser stands at; items of a list each under the list's name. */
    private void value(Node parent, String name, String place) throws UnreadableException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            int item = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parent, name, place + "[" + item + "]");
                item++;
            }
            return;
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        size++;
        if (size > LARGEST) {
            throw new UnreadableException("too-large", "holds a release of more than half a million values; split it");
        }
        Node node = new Node(name, place, Map.of());
        parent.add(node);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String child = parser.currentName();
                parser.nextToken();
                value(node, child, join(place, child));
            }
        } else {
            node.add(parser.getString());
        }
    }

    private static String join(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
