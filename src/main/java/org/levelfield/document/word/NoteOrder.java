package org.levelfield.document.word;

import java.util.ArrayList;
import java.util.List;

/** Footnotes and endnotes in the order in which the text refers to them. */
final class NoteOrder {

    /** A reference: the part that holds the note ({@code footnotes}) and the note's id there. */
    record Note(String part, String id) {}

    private final List<Note> notes = new ArrayList<>();

    /** The number under which a note is shown, from 1; a second reference to a note gets the same one. */
    int number(String part, String id) {
        Note note = new Note(part, id);
        int known = notes.indexOf(note);
        if (known >= 0) {
            return known + 1;
        }
        notes.add(note);
        return notes.size();
    }

    /** All notes referred to so far. */
    List<Note> notes() {
        return List.copyOf(notes);
    }
}
