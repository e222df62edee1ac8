package org.levelfield.document.word.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a part of a Word file. Names carry the prefix that the format's authors use ({@code w:p}), whatever
 * prefix the file declares; attributes go by their local names.
 */
public final class XmlElement {

    /** No element: it has no name, no attributes and no children. */
    public static final XmlElement NONE = new XmlElement("", Map.of(), "", -1);

    private static final Set<String> NO = Set.of("0", "false", "off");

    /**
     * Where an element stands in its file.
     *
     * @param part the name of its part, such as {@code /word/document.xml}; empty of what stands in no part
     * @param number its place among all elements of the part in the order of their start tags, from 0; below 0 of what stands in no part
     */
    public record Place(String part, int number) {}

    private final String part;
    private final int number;
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Map<String, String> attributes, String part, int number) {
        this.part = part;
        this.number = number;
        this.name = name;
        this.attributes = attributes;
    }

    /** An element with no attributes that holds these. */
    public static XmlElement around(String name, List<XmlElement> children) {
        XmlElement made = new XmlElement(name, Map.of(), "", -1);
        made.children.addAll(children);
        return made;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String words) {
        text.append(words);
    }

    public Place place() {
        return new Place(part, number);
    }

    public String name() {
        return name;
    }

    public List<XmlElement> children() {
        return children;
    }

    /** The characters directly in this element; kept for text elements alone. */
    public String text() {
        return text.toString();
    }

    /** An attribute's value, or empty text where there is none. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** An attribute's whole number; {@code otherwise} where there is none. */
    public int number(String attribute, int otherwise) {
        String value = get(attribute);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean has(String child) {
        return children.stream().anyMatch(c -> c.name.equals(child));
    }

    /** The first child of that name, or an empty element. */
    public XmlElement child(String child) {
        for (XmlElement each : children) {
            if (each.name.equals(child)) {
                return each;
            }
        }
        return NONE;
    }

    /** A child's {@code w:val}, or empty text. */
    public String val(String child) {
        return child(child).get("val");
    }

    /** An on-off property given by a child; empty where the child is missing. */
    public Optional<Boolean> flag(String child) {
        return has(child) ? Optional.of(!NO.contains(val(child))) : Optional.empty();
    }

    /** Whether an element of that name stands anywhere below this one. */
    public boolean holds(String wanted) {
        for (XmlElement each : children) {
            if (each.name.equals(wanted) || each.holds(wanted)) {
                return true;
            }
        }
        return false;
    }
}
