package org.levelfield.document.odf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.Oddity;

/** Puts together what one OpenDocument file tells: its body, then its notes. */
final class OdfStory {

    private static final int LITTLE_TEXT = 400;

    private final OdfPackage file;
    private final TextBuilder builder = new TextBuilder();
    private final BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.COUNTED);
    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
    private final List<InlineReader.Note> notes = new ArrayList<>();
    private final Styles styles = new Styles();
    private final StoryReader story = new StoryReader(styles, new FormControls(), notes, oddities);
    private final SheetWriter sheets = new SheetWriter(styles, writer, story, oddities);
    private final List<XmlElement> masters = new ArrayList<>();

    OdfStory(OdfPackage file) {
        this.file = file;
    }

    /** Reads all of it. To be called once. */
    Content read() throws IOException, UnreadableException {
        if (!file.isFlat()) {
            part("styles.xml", new Definitions());
        }
        if (!part("content.xml", new Body())) {
            throw new UnreadableException("damaged", "holds no OpenDocument text or sheet; ask for a new copy of it");
        }
        writer.finish();
        writeNotes();
        if (builder.length() == 0) {
            // Letters written wholly in the page's head or foot; otherwise these are left out.
            masters.forEach(this::write);
            writer.finish();
        }
        if (file.hasMacros()) {
            oddities.add(Oddity.MACROS);
        }
        if (file.holds("Pictures/") && builder.length() < LITTLE_TEXT) {
            oddities.add(Oddity.PICTURES);
        }
        return Content.of(builder, oddities.stream().map(Oddity::notice).toList());
    }

    private boolean part(String name, PartXml.Taker taker) throws IOException, UnreadableException {
        Optional<InputStream> part = file.part(name);
        if (part.isEmpty()) {
            return false;
        }
        try (InputStream in = part.get()) {
            if (PartXml.read(in, taker)) {
                oddities.add(Oddity.DEEP);
            }
        }
        return !(taker instanceof Body body) || body.begun;
    }

    private void write(XmlElement element) {
        story.read(element, Look.NONE).forEach(writer::write);
    }

    private void writeNotes() {
        // A note may hold references to others, which then follow it.
        for (int i = 0; i < notes.size(); i++) {
            writer.note(notes.get(i).sign(), story.within(notes.get(i).body(), Look.NONE));
        }
    }

    /** The styles that a part of their own holds; those of its page heads are for these alone. */
    private final class Definitions implements PartXml.Taker {

        @Override
        public void open(XmlElement element) {}

        @Override
        public void take(XmlElement element) {
            if (element.name().equals("office:styles")) {
                styles.add(element);
            } else if (element.name().equals("office:master-styles")) {
                masters.add(element);
            }
        }

        @Override
        public void close(String name) {}
    }

    /** The document itself, in a flat file with its styles before it. */
    private final class Body implements PartXml.Taker {

        private boolean begun;
        private boolean sheet;

        @Override
        public void open(XmlElement element) {
            switch (element.name()) {
                case "office:text" -> begun = true;
                case "office:spreadsheet" -> {
                    begun = true;
                    sheet = true;
                }
                case "text:section" -> story.note(element);
                default -> sheets.open(element);
            }
        }

        @Override
        public void take(XmlElement element) {
            switch (element.name()) {
                case "office:styles", "office:automatic-styles" -> styles.add(element);
                case "office:master-styles" -> masters.add(element);
                case "office:scripts" -> scripts(element);
                case "office:meta", "office:settings", "office:font-face-decls" -> {}
                default -> {
                    if (sheet) {
                        sheets.take(element);
                    } else {
                        write(element);
                    }
                }
            }
        }

        @Override
        public void close(String name) {
            sheets.close(name);
        }

        private void scripts(XmlElement scripts) {
            if (!scripts.allText().isBlank()) {
                oddities.add(Oddity.MACROS);
            }
        }
    }
}
