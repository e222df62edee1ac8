package org.levelfield.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words of one paragraph at a time: runs, links, fields by their results, content controls, insertions; not
 * deletions, not the places from which text was moved, not comments.
 */
final class InlineReader {

    /**
     * A paragraph's words.
     *
     * @param words clean text
     * @param bold whether every letter of it is bold
     * @param contents whether it ends as the lines of a table of contents do, in a page number after a tab
     * @param boxes text boxes that hang on the paragraph, each holding paragraphs of its own
     */
    record Words(String words, boolean bold, boolean contents, List<XmlElement> boxes) {
        Words {
            boxes = List.copyOf(boxes);
        }
    }

    private static final Set<String> UNSEEN = Set.of(
            "w:pPr",
            "w:rPr",
            "w:sdtPr",
            "w:sdtEndPr",
            "w:customXmlPr",
            "w:smartTagPr",
            "w:rt",
            "w:delText",
            "w:instrText",
            "w:delInstrText");
    private static final Map<Character, Character> RAISED =
            Map.of('0', '⁰', '1', '¹', '2', '²', '3', '³', '4', '⁴', '5', '⁵', '6', '⁶', '7', '⁷', '8', '⁸', '9', '⁹');

    private static final int LONGEST_PAGE_NUMBER = 4;

    private final Styles styles;
    private final NoteOrder notes;
    private final Set<Oddity> oddities;

    private final StringBuilder words = new StringBuilder();
    private final List<XmlElement> boxes = new ArrayList<>();
    /** For each field that is open, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private Look look = Look.NONE;
    private XmlElement run = new XmlElement("", Map.of());
    private int letters;
    private int boldLetters;
    /** Whether the next paragraph goes on where this one ended. */
    private boolean joined;

    InlineReader(Styles styles, NoteOrder notes, Set<Oddity> oddities) {
        this.styles = styles;
        this.notes = notes;
        this.oddities = oddities;
    }

    /**
     * The words of a {@code w:p} whose style and own properties give it {@code paragraph}. Those of a paragraph that
     * {@code runsOn}, because its end is deleted, come with the next one.
     */
    Words read(XmlElement element, Look paragraph, boolean runsOn) {
        if (!joined) {
            words.setLength(0);
            letters = 0;
            boldLetters = 0;
        }
        joined = runsOn;
        boxes.clear();
        // An instruction never runs on into the next paragraph: a field left open must not swallow a document.
        fields.clear();
        look = paragraph;
        children(element);
        boolean contents = endsInPageNumber();
        String plain = runsOn ? "" : Wording.plain(words);
        return new Words(plain, letters > 0 && boldLetters == letters, contents, boxes);
    }

    /** Looks from the end alone: a paragraph may hold a million characters. */
    private boolean endsInPageNumber() {
        int at = words.length();
        while (at > 0 && words.charAt(at - 1) == ' ') {
            at--;
        }
        int end = at;
        while (at > 0 && Character.isDigit(words.charAt(at - 1))) {
            at--;
        }
        int figures = end - at;
        while (at > 0 && words.charAt(at - 1) == ' ') {
            at--;
        }
        boolean afterTab = at > 1 && words.charAt(at - 1) == '\t';
        return afterTab
                && figures > 0
                && figures <= LONGEST_PAGE_NUMBER
                && !words.substring(0, at).isBlank();
    }

    /** Words that were to come with a next paragraph, where none comes; empty where there are none. */
    String rest() {
        boolean left = joined;
        joined = false;
        return left ? Wording.plain(words) : "";
    }

    private void children(XmlElement element) {
        element.children().forEach(this::visit);
    }

    private void visit(XmlElement element) {
        switch (element.name()) {
            case "w:r" -> run(element);
            case "w:t", "m:t" -> text(element.text());
            case "w:tab", "w:ptab" -> text("\t");
            case "w:br", "w:cr" -> text("\n");
            case "w:noBreakHyphen" -> text("-");
            case "w:sym" -> symbol(element);
            case "w:fldChar" -> field(element);
            case "w:footnoteReference" -> note("footnotes", element);
            case "w:endnoteReference" -> note("endnotes", element);
            case "w:txbxContent" -> boxes.add(element);
            case "mc:AlternateContent" -> visit(shown(element));
            case "w:ins", "w:moveTo" -> {
                oddities.add(Oddity.TRACKED);
                children(element);
            }
            case "w:del", "w:moveFrom" -> {
                oddities.add(Oddity.TRACKED);
                fieldsWithin(element);
            }
            default -> {
                if (!UNSEEN.contains(element.name())) {
                    children(element);
                }
            }
        }
    }

    /** Of alternatives the newest that holds words, else the last. */
    static XmlElement shown(XmlElement alternatives) {
        XmlElement shown = alternatives;
        for (XmlElement each : alternatives.children()) {
            shown = each;
            if (each.holds("w:t") || each.holds("w:p")) {
                return each;
            }
        }
        return shown == alternatives ? new XmlElement("", Map.of()) : shown;
    }

    private void run(XmlElement element) {
        XmlElement before = run;
        run = element;
        children(element);
        run = before;
    }

    /** A field may begin in deleted text and end outside it. */
    private void fieldsWithin(XmlElement deleted) {
        for (XmlElement each : deleted.children()) {
            if (each.name().equals("w:fldChar")) {
                step(each.get("fldCharType"));
            } else {
                fieldsWithin(each);
            }
        }
    }

    private void field(XmlElement mark) {
        step(mark.get("fldCharType"));
        XmlElement form = mark.child("w:ffData");
        if (form.has("w:checkBox")) {
            XmlElement box = form.child("w:checkBox");
            boolean ticked =
                    box.flag("w:checked").or(() -> box.flag("w:default")).orElse(false);
            fields.pop();
            text(ticked ? "☒" : "☐");
            fields.push(false);
        } else if (form.has("w:ddList")) {
            fields.pop();
            text(chosen(form.child("w:ddList")));
            fields.push(false);
        }
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

    private void step(String type) {
        if (type.equals("begin")) {
            fields.push(false);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if (type.equals("separate")) {
                fields.push(true);
            }
        }
    }

    private void symbol(XmlElement element) {
        try {
            text(Symbols.of(element.get("font"), Integer.parseInt(element.get("char"), 16)));
        } catch (NumberFormatException e) {
            text("•");
        }
    }

    private void note(String part, XmlElement reference) {
        if (!reference.get("id").isEmpty()) {
            int number = notes.number(part, reference.get("id"));
            words.append('[').append(number).append(']');
        }
    }

    private void text(String found) {
        if (fields.contains(false)) {
            return;
        }
        XmlElement properties = run.child("w:rPr");
        Look style = styles.run(properties.val("w:rStyle"));
        if (Look.hidden(properties).or(style::hidden).or(look::hidden).orElse(false) && !found.isBlank()) {
            oddities.add(Oddity.HIDDEN);
        }
        Optional<Boolean> bold = properties.flag("w:b").or(style::bold).or(look::bold);
        int visible = (int) found.chars().filter(Character::isLetterOrDigit).count();
        letters += visible;
        boldLetters += bold.orElse(false) ? visible : 0;
        // A raised figure alone: 10² is not 102. Raised words such as the st of 1st stay as they are.
        boolean raised = properties.val("w:vertAlign").equals("superscript")
                && found.chars().allMatch(c -> RAISED.containsKey((char) c) || Character.isWhitespace(c));
        String font = properties.child("w:rFonts").get("ascii");
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            if (Symbols.isPrivate(c)) {
                words.append(Symbols.of(font, c));
            } else {
                words.append(raised ? RAISED.getOrDefault(c, c) : c);
            }
        }
    }
}
