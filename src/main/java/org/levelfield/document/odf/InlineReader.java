package org.levelfield.document.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Block;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece.Beside;
import org.levelfield.document.prose.Symbols;
import org.levelfield.document.prose.Wording;

/**
 * Reads the words of one paragraph at a time: text, links, fields by what they show, form controls by their values;
 * comments, prompts, notes and boxes apart.
 */
final class InlineReader {

    /**
     * A paragraph's words.
     *
     * @param words clean text
     * @param bold whether every letter of it is bold
     * @param label the number that the file itself says is shown, where it does
     * @param asides comments and prompts that hang on it
     * @param boxes shapes that hang on it, each holding paragraphs of its own
     */
    record Words(String words, boolean bold, Optional<String> label, List<Beside> asides, List<XmlElement> boxes) {
        Words {
            asides = List.copyOf(asides);
            boxes = List.copyOf(boxes);
        }
    }

    /** A footnote or endnote under the sign that refers to it. */
    record Note(String sign, XmlElement body) {}

    private static final Set<String> UNSEEN = Set.of(
            "office:annotation-end",
            "office:event-listeners",
            "office:forms",
            "svg:title",
            "svg:desc",
            "text:ruby-text",
            "text:script",
            "text:tracked-changes");

    private final Styles styles;
    private final FormControls controls;
    private final List<Note> notes;
    private final Set<Oddity> oddities;

    private final StringBuilder words = new StringBuilder();
    private final List<Beside> asides = new ArrayList<>();
    private final List<XmlElement> boxes = new ArrayList<>();
    private Optional<String> label = Optional.empty();
    private int letters;
    private int boldLetters;

    InlineReader(Styles styles, FormControls controls, List<Note> notes, Set<Oddity> oddities) {
        this.styles = styles;
        this.controls = controls;
        this.notes = notes;
        this.oddities = oddities;
    }

    /** The words of a paragraph or heading that looks like {@code look}. */
    Words read(XmlElement paragraph, Look look) {
        words.setLength(0);
        asides.clear();
        boxes.clear();
        label = Optional.empty();
        letters = 0;
        boldLetters = 0;
        children(paragraph, look);
        return new Words(Wording.plain(words), letters > 0 && boldLetters == letters, label, asides, boxes);
    }

    private void children(XmlElement element, Look look) {
        for (XmlElement child : element.children()) {
            visit(child, look);
        }
    }

    private void visit(XmlElement element, Look look) {
        switch (element.name()) {
            case "" -> text(element.text(), look);
            case "text:s" -> words.append(' ');
            case "text:tab" -> words.append('\t');
            case "text:line-break" -> words.append('\n');
            case "text:span" -> children(element, look.with(styles.text(element.get("style-name"))));
            case "text:number" -> label = Optional.of(Wording.plain(element.allText()));
            case "text:note" -> note(element);
            case "office:annotation" -> asides.add(new Beside(Block.Aside.Kind.COMMENT, beside(element)));
            case "text:placeholder" -> asides.add(new Beside(Block.Aside.Kind.PROMPT, beside(element)));
            case "loext:content-control" -> contentControl(element, look);
            case "text:hidden-text" -> hiddenText(element, look);
            case "text:hidden-paragraph" -> hidden(element.is("is-hidden"));
            case "draw:control" -> words.append(controls.words(element.get("control")));
            case "field:fieldmark" -> words.append(FormControls.ofWord(element));
            case "draw:object", "draw:object-ole" -> oddities.add(Oddity.EMBEDDED);
            default -> {
                if (element.name().startsWith("draw:") && !element.name().equals("draw:a")) {
                    shape(element, look);
                } else if (!UNSEEN.contains(element.name())) {
                    children(element, look);
                }
            }
        }
    }

    private void text(String found, Look look) {
        String shown = look.raised().orElse(false) ? Symbols.raised(found) : found;
        boolean bold = look.bold().orElse(false);
        hidden(look.hidden().orElse(false) && !found.isBlank());
        for (int i = 0; i < shown.length(); i++) {
            boolean visible = Character.isLetterOrDigit(found.charAt(i));
            letters += visible ? 1 : 0;
            boldLetters += visible && bold ? 1 : 0;
            // Where the XML breaks its lines no line ends.
            char c = shown.charAt(i);
            words.append(c == '\n' || c == '\r' ? ' ' : c);
        }
    }

    private void hidden(boolean yes) {
        if (yes) {
            oddities.add(Oddity.HIDDEN);
        }
    }

    /** A field that shows nothing where its condition is met holds its words in an attribute alone. */
    private void hiddenText(XmlElement field, Look look) {
        boolean hidden = field.is("is-hidden") || field.allText().isBlank();
        if (hidden && field.allText().isBlank()) {
            text(field.get("string-value"), look);
            hidden(!field.get("string-value").isBlank());
        } else {
            children(field, look);
            hidden(hidden);
        }
    }

    private void contentControl(XmlElement control, Look look) {
        if (control.is("showing-place-holder")) {
            asides.add(new Beside(Block.Aside.Kind.PROMPT, beside(control)));
        } else {
            children(control, look);
        }
    }

    private void note(XmlElement note) {
        XmlElement citation = note.child("text:note-citation");
        String sign = Wording.plain(citation.find("label").orElseGet(citation::allText));
        words.append('[').append(sign).append(']');
        notes.add(new Note(sign, note.child("text:note-body")));
    }

    /** A frame about an object shows the object, or a picture of it; one about a box the box. */
    private void shape(XmlElement shape, Look look) {
        if (shape.name().equals("draw:frame") || shape.name().equals("draw:g")) {
            for (XmlElement child : shape.children()) {
                visit(child, look);
            }
        } else if (!shape.children().isEmpty()) {
            boxes.add(shape);
        }
    }

    /** Who wrote a comment and when is no part of it. */
    private static String beside(XmlElement element) {
        StringBuilder words = new StringBuilder();
        for (XmlElement child : element.children()) {
            boolean about = child.name().startsWith("dc:")
                    || child.name().startsWith("meta:")
                    || child.name().startsWith("?:");
            boolean block = child.name().equals("text:p") || child.name().equals("text:list");
            words.append(about ? "" : child.allText()).append(block ? " " : "");
        }
        return Wording.plain(words.toString().replace('\n', ' '));
    }
}
