package org.levelfield.document.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.document.word.parts.XmlElement;

/** The lists that a document defines. */
final class Numbering {

    /**
     * A list as paragraphs name it.
     *
     * @param counts the definition that it counts on; several lists may share one, and then count on together
     * @param levels by level, from 0
     * @param restarts the numbers at which levels start anew when this list is first used
     */
    record NumberedList(String counts, Map<Integer, ListLevel> levels, Map<Integer, Integer> restarts) {}

    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<Integer, XmlElement> lists = new HashMap<>();
    private final Map<Integer, Optional<NumberedList>> read = new HashMap<>();

    /** Takes the children of {@code w:numbering}. */
    Numbering(List<XmlElement> children) {
        for (XmlElement child : children) {
            if (child.name().equals("w:abstractNum")) {
                definitions.put(child.get("abstractNumId"), child);
                if (child.has("w:styleLink")) {
                    byStyle.putIfAbsent(child.val("w:styleLink"), child.get("abstractNumId"));
                }
            } else if (child.name().equals("w:num")) {
                lists.put(child.number("numId", -1), child);
            }
        }
    }

    /** A list by its number; empty where the document defines none such. */
    Optional<NumberedList> list(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    private Optional<NumberedList> read(int number) {
        XmlElement list = lists.get(number);
        if (list == null) {
            return Optional.empty();
        }
        String id = list.val("w:abstractNumId");
        XmlElement definition = definitions.get(id);
        if (definition == null) {
            return Optional.empty();
        }
        String linked = byStyle.getOrDefault(definition.val("w:numStyleLink"), id);
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (XmlElement level : definitions.getOrDefault(linked, definition).children()) {
            if (level.name().equals("w:lvl")) {
                levels.put(level.number("ilvl", 0), ListLevel.of(level));
            }
        }
        Map<Integer, Integer> restarts = new HashMap<>();
        for (XmlElement override : list.children()) {
            int ilvl = override.number("ilvl", 0);
            if (override.has("w:lvl")) {
                levels.put(ilvl, ListLevel.of(override.child("w:lvl")));
            }
            if (override.has("w:startOverride")) {
                restarts.put(ilvl, override.child("w:startOverride").number("val", 1));
            }
        }
        return Optional.of(new NumberedList(linked, levels, restarts));
    }
}
