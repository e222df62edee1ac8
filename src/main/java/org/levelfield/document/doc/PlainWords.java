package org.levelfield.document.doc;

import java.util.Set;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Range;
import org.levelfield.document.Content;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.prose.BlockWriter;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.LineText;
import org.levelfield.document.prose.Oddity;

/** Reads the words of a document line by line where its paragraphs, tables and lists cannot be had. */
final class PlainWords {

    private static final LineText.Look NO_LOOK = new LineText.Look(false, false, false, "");

    private PlainWords() {}

    /** The words of the body, and in {@code known} why there is no more than that. */
    static Content of(HWPFDocumentCore file, Set<Oddity> known) {
        Range body = file.getRange();
        StringBuilder all = file.getText();
        String text =
                Range.stripFields(all.substring(body.getStartOffset(), Math.min(body.getEndOffset(), all.length())));
        TextBuilder builder = new TextBuilder();
        BlockWriter writer = new BlockWriter(builder, BlockWriter.Indents.MEASURED);
        LineText words = new LineText(known);
        // Paragraphs, cells and pages end with marks of their own.
        for (String line : text.split("[\r\u0007\f]", -1)) {
            words.add(line.replace('\u000b', '\n').replace('\u001e', '-'), NO_LOOK);
            words.end("", false, LineStyle.PLAIN, -1).ifPresent(writer::write);
        }
        writer.finish();
        return Content.of(builder, known.stream().map(Oddity::notice).toList());
    }
}
