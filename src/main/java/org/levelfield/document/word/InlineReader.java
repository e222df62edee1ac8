package org.levelfield.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.prose.LineText;
import org.levelfield.document.prose.NoteOrder;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Symbols;
import org.levelfield.document.prose.Wording;
import org.levelfield.document.word.parts.XmlElement;

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
     * @param boxes text boxes and drawings that hang on the paragraph
     * @param prompts what fields that nobody filled in ask for; left out of {@code words}
     * @param source where the words come from; {@link TracedWords.Source#NONE} where nobody asked
     */
    record Words(
            String words,
            boolean bold,
            boolean contents,
            List<XmlElement> boxes,
            List<String> prompts,
            TracedWords.Source source) {
        Words {
            boxes = List.copyOf(boxes);
            prompts = List.copyOf(prompts);
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
            "w:delInstrText");

    /** What of alternatives says something. */
    private static final List<String> SPEAKING = List.of("w:t", "w:p", "c:chart", "cx:chart", "dgm:relIds", "a:t");

    private final Styles styles;
    private final NoteOrder notes;
    private final Set<Oddity> oddities;

    private final boolean traced;

    private final TracedWords words = new TracedWords();
    private final List<XmlElement> boxes = new ArrayList<>();
    private final List<String> prompts = new ArrayList<>();
    private final Fields fields = new Fields();

    private Look look = Look.NONE;
    private XmlElement run = XmlElement.NONE;
    private int letters;
    private int boldLetters;
    /** Whether the next paragraph goes on where this one ended. */
    private boolean joined;

    /** Where {@code traced}, words are given with where they come from. */
    InlineReader(Styles styles, NoteOrder notes, Set<Oddity> oddities, boolean traced) {
        this.traced = traced;
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
            words.clear();
            letters = 0;
            boldLetters = 0;
        }
        joined = runsOn;
        boxes.clear();
        prompts.clear();
        fields.clear();
        look = paragraph;
        children(element);
        boolean contents = LineText.endsInPageNumber(words.text());
        String plain = runsOn ? "" : Wording.plain(words.text());
        return new Words(
                Prompts.trimmed(plain, prompts),
                letters > 0 && boldLetters == letters,
                contents,
                boxes,
                prompts,
                source(Prompts.lead(plain, prompts)));
    }

    boolean isTraced() {
        return traced;
    }

    private TracedWords.Source source(int skipped) {
        return traced ? words.source(skipped) : TracedWords.Source.NONE;
    }

    /** Words that were to come with a next paragraph, where none comes; empty where there are none. */
    Words rest() {
        String left = joined ? Wording.plain(words.text()) : "";
        joined = false;
        return new Words(left, false, false, List.of(), List.of(), source(0));
    }

    private void children(XmlElement element) {
        element.children().forEach(this::visit);
    }

    private void visit(XmlElement element) {
        if (DrawingWords.isDrawn(element)) {
            boxes.add(element);
            return;
        }
        switch (element.name()) {
            case "w:r" -> run(element);
            case "w:t", "m:t" -> text(element.text(), element);
            case "w:tab", "w:ptab" -> text("\t", element);
            case "w:br", "w:cr" -> text("\n", element);
            case "w:noBreakHyphen" -> text("-", element);
            case "w:sym" -> symbol(element);
            case "w:fldChar" -> field(element);
            case "w:instrText" -> fields.instruct(element.text());
            case "w:sdt" -> control(element);
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

    /** Of alternatives the newest that holds words or a drawing with words, else the last. */
    static XmlElement shown(XmlElement alternatives) {
        XmlElement shown = XmlElement.NONE;
        for (XmlElement each : alternatives.children()) {
            shown = each;
            if (SPEAKING.stream().anyMatch(each::holds)) {
                return each;
            }
        }
        return shown;
    }

    /** A content control shows its state, what was filled in, or the prompt to do so. */
    private void control(XmlElement control) {
        XmlElement properties = control.child("w:sdtPr");
        XmlElement content = control.child("w:sdtContent");
        XmlElement box = properties.child("w14:checkbox");
        if (properties.has("w14:checkbox") && content.has("w:r")) {
            text(Fields.box(box.flag("w14:checked").orElse(false)), XmlElement.NONE);
        } else if (Prompts.isPrompt(control)) {
            prompt(Prompts.words(content));
        } else {
            children(content);
        }
    }

    private void prompt(String words) {
        String plain = Wording.plain(words);
        if (!plain.isEmpty()) {
            prompts.add(plain);
            this.words.append(Prompts.GAP);
        }
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
        boolean seen = !fields.inInstruction();
        step(mark.get("fldCharType"));
        String shown = Fields.shown(mark.child("w:ffData"));
        if (!shown.isEmpty()) {
            fields.know();
            put(seen ? shown : "", XmlElement.NONE);
        }
    }

    private void step(String type) {
        fields.step(type).ifPresent(this::prompt);
    }

    private void symbol(XmlElement element) {
        try {
            text(Symbols.of(element.get("font"), Integer.parseInt(element.get("char"), 16)), element);
        } catch (NumberFormatException e) {
            text("•", element);
        }
    }

    private void note(String part, XmlElement reference) {
        if (!reference.get("id").isEmpty()) {
            int number = notes.number(part, reference.get("id"));
            words.append("[" + number + "]");
        }
    }

    private void text(String found, XmlElement holder) {
        if (!fields.inInstruction()) {
            put(found, holder);
        }
    }

    private void put(String found, XmlElement holder) {
        XmlElement properties = run.child("w:rPr");
        Look style = styles.run(properties.val("w:rStyle"));
        boolean hidden =
                Look.hidden(properties).or(style::hidden).or(look::hidden).orElse(false);
        boolean pale = Look.pale(properties).or(style::pale).or(look::pale).orElse(false) && !look.ground();
        if ((hidden || pale) && !found.isBlank()) {
            oddities.add(Oddity.HIDDEN);
        }
        Optional<Boolean> bold = properties.flag("w:b").or(style::bold).or(look::bold);
        int visible = (int) found.chars().filter(Character::isLetterOrDigit).count();
        letters += visible;
        boldLetters += bold.orElse(false) ? visible : 0;
        String shown = properties.val("w:vertAlign").equals("superscript") ? Symbols.raised(found) : found;
        String font = properties.child("w:rFonts").get("ascii");
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean sign = Symbols.isPrivate(c) || Symbols.isPicture(font, c);
            words.append(sign ? Symbols.of(font, c) : String.valueOf(c), holder, i);
        }
    }
}
