package org.levelfield.document.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.document.prose.ListLevel;
import org.levelfield.document.prose.NumberedList;
import org.levelfield.document.word.parts.XmlElement;

/** The lists that a document defines. */
final class Numbering {

    /**
     * A list with what its levels say of paragraphs.
     *
     * @param numbers how it counts
     * @param bindings by level, from 0
     */
    record WordList(NumberedList numbers, Map<Integer, Binding> bindings) {
        WordList {
            bindings = Map.copyOf(bindings);
        }

        /** What a level says of its paragraphs; nothing where the list does not know it. */
        Binding binding(int level) {
            return bindings.getOrDefault(level, Binding.NONE);
        }

        boolean isBullet(int level) {
            ListLevel known = numbers.levels().get(level);
            return known != null && known.isBullet();
        }
    }

    /**
     * What a level says of its paragraphs.
     *
     * @param style the paragraph style bound to it, or empty
     * @param indent from the left in twentieths of a point; -1 where the level says nothing
     */
    record Binding(String style, int indent) {

        static final Binding NONE = new Binding("", -1);

        static Binding of(XmlElement level) {
            return new Binding(
                    level.val("w:pStyle"), Look.indent(level.child("w:pPr").child("w:ind"), -1));
        }
    }

    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<Integer, XmlElement> lists = new HashMap<>();
    private final Map<Integer, Optional<WordList>> read = new HashMap<>();

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
    Optional<WordList> list(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    private Optional<WordList> read(int number) {
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
        Map<Integer, XmlElement> levels = new HashMap<>();
        for (XmlElement level : definitions.getOrDefault(linked, definition).children()) {
            if (level.name().equals("w:lvl")) {
                levels.put(level.number("ilvl", 0), level);
            }
        }
        Map<Integer, Integer> restarts = new HashMap<>();
        for (XmlElement override : list.children()) {
            int ilvl = override.number("ilvl", 0);
            if (override.has("w:lvl")) {
                levels.put(ilvl, override.child("w:lvl"));
            }
            if (override.has("w:startOverride")) {
                restarts.put(ilvl, override.child("w:startOverride").number("val", 1));
            }
        }
        Map<Integer, ListLevel> numbers = new HashMap<>();
        Map<Integer, Binding> bindings = new HashMap<>();
        levels.forEach((at, level) -> {
            numbers.put(at, level(level));
            bindings.put(at, Binding.of(level));
        });
        return Optional.of(new WordList(new NumberedList(linked, numbers, restarts), bindings));
    }

    private static ListLevel level(XmlElement level) {
        return new ListLevel(
                level.child("w:start").number("val", 0),
                format(level),
                level.val("w:lvlText"),
                level.flag("w:isLgl").orElse(false),
                level.child("w:lvlRestart").number("val", -1));
    }

    /** Formats that are newer than the file format stand in alternate content with an older one beside them. */
    private static String format(XmlElement level) {
        XmlElement older = level.child("mc:AlternateContent").child("mc:Fallback");
        String format = level.has("w:numFmt") ? level.val("w:numFmt") : older.val("w:numFmt");
        return format.isEmpty() ? "decimal" : format;
    }
}
