package org.levelfield.document.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.levelfield.document.Block;
import org.levelfield.document.Content;
import org.levelfield.document.Spool;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.NoteOrder;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece.Line;
import org.levelfield.document.word.parts.InnerFiles;
import org.levelfield.document.word.parts.WordPackage;
import org.levelfield.document.word.parts.XmlElement;

/** Puts together what one Word file tells: its body, its notes, what was remarked on it, the files inside it. */
final class WordStory {

    private static final int LITTLE_TEXT = 400;

    private final WordPackage file;
    private final Spool spool;
    private final TextBuilder builder = new TextBuilder();
    private final BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.MEASURED, this::put);
    private final WordPlaces.Builder places = new WordPlaces.Builder();
    private final NoteOrder notes = new NoteOrder();
    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final StoryReader story;

    /** Of a file; what lies inside it is copied to the spool. Only where {@code traced} are there places. */
    WordStory(WordPackage file, Spool spool, boolean traced) throws IOException, XMLStreamException {
        this.file = file;
        this.spool = spool;
        Styles styles = new Styles(file.part("styles", "w:styles"));
        Numbering numbering = new Numbering(file.part("numbering", "w:numbering"));
        InlineReader inline = new InlineReader(styles, notes, oddities, traced);
        this.story = new StoryReader(file, inline, styles, numbering, oddities);
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
        comments();
        InnerFiles inner = InnerFiles.of(file, spool);
        if (inner.lost()) {
            oddities.add(Oddity.STUCK);
        }
        parts();
        List<Content.Notice> notices = new ArrayList<>(inner.notices());
        oddities.forEach(oddity -> notices.add(oddity.notice()));
        return Content.of(builder, notices, inner.attachments());
    }

    private void put(Line line, int from, int at) {
        places.add(story.source(line), from, line.words().length() - from, at);
    }

    /** Where the words come from, once all is read. */
    WordPlaces places(Path plain) {
        return places.build(builder.text(), plain, file);
    }

    /** At the end, where they part no clause of the document from the next. */
    private void comments() throws IOException, XMLStreamException {
        for (XmlElement comment : file.part("comments", "w:comments")) {
            List<String> lines = new ArrayList<>();
            story.read(comment).forEach(piece -> BlockWriter.lines(piece, lines));
            if (!lines.isEmpty()) {
                builder.aside(Block.Aside.Kind.COMMENT, String.join("\n", lines));
            }
        }
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
                writer.note(Integer.toString(number), story.read(found));
            }
        }
    }

    private void parts() {
        if (file.hasMacros()) {
            oddities.add(Oddity.MACROS);
        }
        if (!file.isWhole()) {
            oddities.add(Oddity.CUT_OFF);
        }
        if (file.has("image") && builder.length() < LITTLE_TEXT) {
            oddities.add(Oddity.PICTURES);
        }
    }
}
