package org.levelfield.document.doc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.levelfield.document.Block;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Line;

/** Puts together what one file of Word 97 to 2003 tells: its body, then its notes, then its comments. */
final class DocStory {

    private static final int LITTLE_TEXT = 400;
    private static final char COMMENT = 0x05;

    private final HWPFDocument file;
    private final TextBuilder builder = new TextBuilder();
    private final BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.MEASURED);
    private final Set<Oddity> oddities;
    private final DocNotes notes;
    private final DocBoxes boxes;
    private final DocParagraphs paragraphs;

    /** @param known what was seen of the file before */
    DocStory(HWPFDocument file, Set<Oddity> known) {
        this.file = file;
        this.oddities = known.isEmpty() ? EnumSet.noneOf(Oddity.class) : EnumSet.copyOf(known);
        this.notes = new DocNotes(file);
        this.boxes = new DocBoxes(file);
        byte[] data = file.getDataStream();
        DocRuns runs = new DocRuns(data == null ? new byte[0] : data, oddities, notes::at);
        DocRows rows = new DocRows(file.getParagraphTable().getParagraphs());
        this.paragraphs = new DocParagraphs(file, runs, rows, boxes::at);
    }

    /** Reads all of it. To be called once. */
    Content read() {
        paragraphs.read(file.getRange(), writer::write);
        boxes.rest().forEach(box -> paragraphs.read(box, writer::write));
        writer.finish();
        notes();
        if (builder.length() == 0) {
            // Letters written wholly in the page's head or foot; otherwise these are left out.
            Range heads = file.getHeaderStoryRange();
            paragraphs.read(heads, writer::write);
            writer.finish();
        }
        comments();
        if (paragraphs.pictures() > 0 && builder.length() < LITTLE_TEXT) {
            oddities.add(Oddity.PICTURES);
        }
        return Content.of(builder, oddities.stream().map(Oddity::notice).toList());
    }

    private void notes() {
        List<Range> stories = notes.stories();
        for (int i = 0; i < stories.size(); i++) {
            writer.note(Integer.toString(i + 1), paragraphs.read(stories.get(i)));
        }
    }

    /** Comments follow one another in a story of their own; each begins with a mark. */
    private void comments() {
        Range all = file.getCommentsRange();
        String text = all.getEndOffset() > all.getStartOffset() ? all.text() : "";
        for (int from = text.indexOf(COMMENT); from >= 0; ) {
            int to = text.indexOf(COMMENT, from + 1);
            int end = to < 0 ? text.length() : to;
            comment(new Range(all.getStartOffset() + from, all.getStartOffset() + end, file));
            from = to;
        }
    }

    private void comment(Range story) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : paragraphs.read(story)) {
            if (piece instanceof Line line) {
                lines.add(line.words());
            }
        }
        if (!lines.isEmpty()) {
            builder.aside(Block.Aside.Kind.COMMENT, String.join("\n", lines));
        }
    }
}
