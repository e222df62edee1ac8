package org.levelfield.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a part of a Word file. Names carry the prefix that the format's authors use ({@code w:p}), whatever
 * prefix the file declares; attributes go by their local names.
 */
final class XmlElement {

    private static final XmlElement NONE = new XmlElement("", Map.of());
    private static final Set<String> NO = Set.of("0", "false", "off");

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String words) {
        text.append(words);
    }

    String name() {
        return name;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The characters directly in this element; kept for text elements alone. */
    String text() {
        return text.toString();
    }

    /** An attribute's value, or empty text where there is none. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** An attribute's whole number; {@code otherwise} where there is none. */
    int number(String attribute, int otherwise) {
        String value = get(attribute);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean has(String child) {
        return children.stream().anyMatch(c -> c.name.equals(child));
    }

    /** The first child of that name, or an empty element. */
    XmlElement child(String child) {
        for (XmlElement each : children) {
            if (each.name.equals(child)) {
                return each;
            }
        }
        return NONE;
    }

    /** A child's {@code w:val}, or empty text. */
    String val(String child) {
        return child(child).get("val");
    }

    /** An on-off property given by a child; empty where the child is missing. */
    Optional<Boolean> flag(String child) {
        return has(child) ? Optional.of(!NO.contains(val(child))) : Optional.empty();
    }

    /** Whether an element of that name stands anywhere below this one. */
    boolean holds(String wanted) {
        for (XmlElement each : children) {
            if (each.name.equals(wanted) || each.holds(wanted)) {
                return true;
            }
        }
        return false;
    }
}
