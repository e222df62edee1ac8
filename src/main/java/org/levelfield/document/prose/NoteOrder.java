package org.levelfield.document.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Footnotes and endnotes in the order in which the text refers to them. */
public final class NoteOrder {

    /**
     * A reference to a note.
     *
     * @param part what holds the note: {@code footnotes} or {@code endnotes}
     * @param id the note's name there
     */
    public record Note(String part, String id) {}

    private final Map<Note, Integer> notes = new LinkedHashMap<>();

    /** The number under which a note is shown, from 1; a second reference to a note gets the same one. */
    public int number(String part, String id) {
        return notes.computeIfAbsent(new Note(part, id), any -> notes.size() + 1);
    }

    /** All notes referred to so far. */
    public List<Note> notes() {
        return List.copyOf(notes.keySet());
    }
}
