package org.levelfield.document.word;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.levelfield.document.Content;
import org.levelfield.document.Document.Pages;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.word.Piece.Line;

/** Puts together what one Word file tells: its body, then its notes. */
final class WordStory {

    private static final int LITTLE_TEXT = 400;

    private final WordPackage file;
    private final TextBuilder builder = new TextBuilder();
    private final BlockWriter writer = new BlockWriter(builder);
    private final NoteOrder notes = new NoteOrder();
    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final StoryReader story;

    WordStory(WordPackage file) throws IOException, XMLStreamException {
        this.file = file;
        Styles styles = new Styles(file.part("styles", "w:styles"));
        Numbering numbering = new Numbering(file.part("numbering", "w:numbering"));
        this.story = new StoryReader(styles, numbering, new InlineReader(styles, notes, oddities), oddities);
    }

    /** Reads all of it. To be called once. */
    Content read() throws IOException, XMLStreamException {
        if (file.body(this::write)) {
            oddities.add(Oddity.DEEP);
        }
        story.rest().forEach(writer::write);
        writer.finish();
        notes();
        if (builder.length() == 0) {
            // Letters written wholly in the page's head or foot; otherwise these are left out.
            file.part("header", "w:hdr").forEach(this::write);
            file.part("footer", "w:ftr").forEach(this::write);
            writer.finish();
        }
        parts();
        List<Content.Notice> notices = oddities.stream().map(Oddity::notice).toList();
        return new Content(builder.text(), builder.blocks(), Pages.NONE, notices);
    }

    private void write(XmlElement child) {
        story.read(child).forEach(writer::write);
    }

    private void notes() throws IOException, XMLStreamException {
        if (notes.notes().isEmpty()) {
            return;
        }
        Map<NoteOrder.Note, XmlElement> known = new HashMap<>();
        for (String part : List.of("footnotes", "endnotes")) {
            for (XmlElement note : file.part(part, "w:" + part)) {
                known.putIfAbsent(new NoteOrder.Note(part, note.get("id")), note);
            }
        }
        int number = 0;
        for (NoteOrder.Note note : notes.notes()) {
            number++;
            XmlElement found = known.get(note);
            if (found != null) {
                note(Integer.toString(number), found);
            }
        }
    }

    /** The first paragraph of a note carries its number. */
    private void note(String number, XmlElement note) {
        String label = number;
        for (Piece piece : story.read(note)) {
            if (piece instanceof Line line) {
                builder.paragraph(line.words(), label);
                label = "";
            } else {
                writer.write(piece);
                writer.finish();
            }
        }
    }

    private void parts() {
        if (file.hasMacros()) {
            oddities.add(Oddity.MACROS);
        }
        if (file.has("package") || file.has("oleObject")) {
            oddities.add(Oddity.EMBEDDED);
        }
        if (file.has("diagramData")) {
            oddities.add(Oddity.DIAGRAM);
        }
        if (file.has("image") && builder.length() < LITTLE_TEXT) {
            oddities.add(Oddity.PICTURES);
        }
    }
}
