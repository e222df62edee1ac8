package org.levelfield.document.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of an OpenDocument part, or a run of characters, whose name is empty. Names carry the prefixes that the
 * format's standard uses ({@code text:p}), whatever prefixes the file declares; attributes go by their local names.
 */
final class XmlElement {

    /** Stands for an element that is not there. */
    static final XmlElement NONE = new XmlElement("?", List.of(), "");

    private static final int MOST = 1_000_000_000;

    private final String name;
    /** Names and values in turn: documents hold millions of elements with one attribute or two. */
    private final List<String> attributes;

    private final String text;
    private final List<XmlElement> children = new ArrayList<>(1);

    private XmlElement(String name, List<String> attributes, String text) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
    }

    static XmlElement of(String name, List<String> attributes) {
        return new XmlElement(name, attributes, "");
    }

    static XmlElement ofText(String text) {
        return new XmlElement("", List.of(), text);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    String name() {
        return name;
    }

    /** In order, runs of characters among them. */
    List<XmlElement> children() {
        return children;
    }

    /** Of a run of characters. */
    String text() {
        return text;
    }

    /** All characters within. */
    String allText() {
        StringBuilder all = new StringBuilder(text);
        children.forEach(child -> all.append(child.allText()));
        return all.toString();
    }

    /** An attribute's value, or empty text where there is none. */
    String get(String attribute) {
        return find(attribute).orElse("");
    }

    Optional<String> find(String attribute) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(attribute)) {
                return Optional.of(attributes.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** A whole number, up to a thousand million. */
    int number(String attribute, int otherwise) {
        try {
            long value = Long.parseLong(get(attribute));
            return (int) Math.max(-MOST, Math.min(MOST, value));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean is(String attribute) {
        return get(attribute).equals("true");
    }

    /** The first child of a name, or {@link #NONE}. */
    XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    boolean has(String wanted) {
        return child(wanted) != NONE;
    }
}
