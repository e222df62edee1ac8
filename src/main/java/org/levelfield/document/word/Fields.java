package org.levelfield.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.word.parts.XmlElement;

/** Follows the fields of a paragraph, which may lie in one another: their results are text, their instructions not. */
final class Fields {

    /** A button that says what to type in its place: the macro's name, then what is shown. */
    private static final Pattern BUTTON = Pattern.compile("\\s*MACROBUTTON\\s+\\S+\\s+(.+)", Pattern.DOTALL);

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean shown;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Forgets all that is open: an instruction left open must not swallow a document. */
    void clear() {
        open.clear();
    }

    /** Whether what follows is an instruction and not shown. */
    boolean inInstruction() {
        return open.stream().anyMatch(field -> !field.result || field.shown);
    }

    /** Takes a part of an instruction. */
    void instruct(String words) {
        Field field = open.peek();
        if (field != null && !field.result) {
            field.instruction.append(words);
        }
    }

    /**
     * Takes a mark by which a field begins, parts instruction from result, or ends.
     *
     * @return what an ending field asks for, if it is a button that nobody has pressed
     */
    Optional<String> step(String type) {
        if (type.equals("begin")) {
            open.push(new Field());
            return Optional.empty();
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (type.equals("separate")) {
            open.peek().result = true;
            return Optional.empty();
        }
        Field ended = open.pop();
        Matcher button = BUTTON.matcher(ended.instruction);
        return button.matches() && !ended.result && !inInstruction() ? Optional.of(button.group(1)) : Optional.empty();
    }

    /** Says that what the innermost field shows is known, so that its result, which some programs write, is not read. */
    void know() {
        Field field = open.peek();
        if (field != null) {
            field.shown = true;
        }
    }

    /** What a form field shows: the state of a check box, the chosen item of a list; empty for other fields. */
    static String shown(XmlElement form) {
        XmlElement box = form.child("w:checkBox");
        if (form.has("w:checkBox")) {
            boolean ticked =
                    box.flag("w:checked").or(() -> box.flag("w:default")).orElse(false);
            return box(ticked);
        }
        return form.has("w:ddList") ? chosen(form.child("w:ddList")) : "";
    }

    /** A check box as text. */
    static String box(boolean ticked) {
        return ticked ? "☒" : "☐";
    }

    private static String chosen(XmlElement list) {
        List<String> entries = new ArrayList<>();
        for (XmlElement each : list.children()) {
            if (each.name().equals("w:listEntry")) {
                entries.add(each.get("val"));
            }
        }
        int at = list.child("w:result").number("val", list.child("w:default").number("val", 0));
        return at >= 0 && at < entries.size() ? entries.get(at) : "";
    }
}
