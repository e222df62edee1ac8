package org.levelfield.document.odf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The styles of one file, each by its family and name. Names that nobody defined look like nothing. */
final class Styles {

    private static final int LONGEST_CHAIN = 50;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, ListStyle> lists = new HashMap<>();
    private ListStyle outline = ListStyle.NONE;

    /** Adds all of an {@code office:styles} or {@code office:automatic-styles}. */
    void add(XmlElement group) {
        for (XmlElement each : group.children()) {
            switch (each.name()) {
                case "style:style" -> styles.put(key(each.get("family"), each.get("name")), each);
                case "text:list-style" -> lists.put(each.get("name"), ListStyle.of(each));
                case "text:outline-style" -> outline = ListStyle.of(each);
                default -> {}
            }
        }
    }

    Look paragraph(String name) {
        return look("paragraph", name);
    }

    Look text(String name) {
        return look("text", name);
    }

    Look look(String family, String name) {
        return name.isEmpty() ? Look.NONE : looks.computeIfAbsent(key(family, name), key -> resolve(family, name));
    }

    private Look resolve(String family, String name) {
        Deque<XmlElement> chain = new ArrayDeque<>();
        XmlElement style = styles.get(key(family, name));
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.push(style);
            style = styles.get(key(family, style.get("parent-style-name")));
        }
        Look look = Look.NONE;
        for (XmlElement each : chain) {
            look = look.with(each);
        }
        return look;
    }

    /** A list style; one without labels where nobody defined it. */
    ListStyle list(String name) {
        return lists.getOrDefault(name, ListStyle.NONE);
    }

    /** How headings are numbered. */
    ListStyle outline() {
        return outline;
    }

    private static String key(String family, String name) {
        return family + '/' + name;
    }
}
