package org.levelfield.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.levelfield.document.prose.NoteOrder;

/** The footnotes and endnotes of a document, numbered together in the order of their references. */
final class DocNotes {

    private static final String FOOTNOTES = "footnotes";
    private static final String ENDNOTES = "endnotes";

    private final HWPFDocument file;
    private final NoteOrder order = new NoteOrder();

    DocNotes(HWPFDocument file) {
        this.file = file;
    }

    /** The number of the note that hangs on a character, by its place; 0 for none. */
    int at(int place) {
        int footnote = file.getFootnotes().getNoteIndexByAnchorPosition(place);
        if (footnote >= 0) {
            return order.number(FOOTNOTES, Integer.toString(footnote));
        }
        int endnote = file.getEndnotes().getNoteIndexByAnchorPosition(place);
        return endnote >= 0 ? order.number(ENDNOTES, Integer.toString(endnote)) : 0;
    }

    /** The notes referred to so far, by their numbers from 1. */
    List<Range> stories() {
        List<Range> stories = new ArrayList<>();
        for (NoteOrder.Note note : order.notes()) {
            boolean foot = note.part().equals(FOOTNOTES);
            Notes notes = foot ? file.getFootnotes() : file.getEndnotes();
            Range all = foot ? file.getFootnoteRange() : file.getEndnoteRange();
            int index = Integer.parseInt(note.id());
            int from = all.getStartOffset() + notes.getNoteTextStartOffset(index);
            int to = Math.min(all.getStartOffset() + notes.getNoteTextEndOffset(index), all.getEndOffset());
            stories.add(new Range(from, Math.max(from, to), file));
        }
        return stories;
    }
}
