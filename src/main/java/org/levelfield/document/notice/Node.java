package org.levelfield.document.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of XML, or a value, object or item of a list of JSON. Built by one reader, then only read. */
final class Node {

    private final String name;
    private final String place;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Node(String name, String place, Map<String, String> attributes) {
        this.name = name;
        this.place = place;
        this.attributes = Map.copyOf(attributes);
    }

    void add(Node child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    /** The path within the file. */
    String place() {
        return place;
    }

    /** An attribute, empty where there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<Node> children() {
        return children;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** Its own words, white space at the ends left out. */
    String text() {
        return text.toString().strip();
    }

    /** All nodes that a path of names leads to, in order. */
    Stream<Node> all(String... path) {
        Stream<Node> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(node -> node.children.stream()).filter(child -> child.name.equals(step));
        }
        return found;
    }

    /** The first node that a path leads to. */
    Optional<Node> at(String... path) {
        return all(path).findFirst();
    }

    /** The words at the end of a path; empty where there are none. */
    Optional<String> words(String... path) {
        return at(path).map(Node::text).filter(found -> !found.isEmpty());
    }

    /** All nodes below that bear a name, at whatever depth, in order. */
    Stream<Node> below(String wanted) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.below(wanted)));
    }
}
