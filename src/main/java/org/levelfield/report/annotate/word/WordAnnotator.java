package org.levelfield.report.annotate.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Document;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.word.WordPlaces;
import org.levelfield.document.word.WordReader;
import org.levelfield.report.annotate.note.Note;

/**
 * Makes a copy of a Word file with a comment at each finding's words, and on wish a tracked change.
 *
 * <p>A comment stands about exactly the words quoted. Where Word can hold none (text boxes, formulas, controls of plain
 * text) it stands about the whole of that; where the words stand in no part that can (page heads and feet) it stands at
 * the beginning of the body and tells the words. All else in the file is the same bytes as before; macros, settings and
 * pictures are not even unpacked. A file locked with the password that every Office program knows, or one written as a
 * single XML file, becomes a plain package.
 */
public final class WordAnnotator {

    private final WordPlaces places;
    private final WordParts parts;
    private final Changes changes;
    private final Map<String, PartEditor> editors = new LinkedHashMap<>();

    private WordAnnotator(WordPlaces places, WordParts parts, Instant when) {
        this.places = places;
        this.parts = parts;
        this.changes = new Changes(when);
    }

    /**
     * Writes an annotated copy.
     *
     * @param file the original
     * @param document what was read of it
     * @param notes at least one
     * @param remedy whether to propose changes
     * @param when the date of comments and changes
     * @param spool for copies of what lies in the file
     * @return what a person must know of the copy, one line each
     * @throws UnreadableException if the file cannot be written into, with what to do about it
     * @throws IOException if the file cannot be read or the copy not be written
     */
    public static List<String> write(
            Path file, Document document, List<Note> notes, boolean remedy, Instant when, Spool spool, OutputStream out)
            throws UnreadableException, IOException {
        WordPlaces places = WordReader.places(file, spool);
        if (!places.text().equals(document.text())) {
            throw new UnreadableException("changed", "has changed since it was read; check the tender again");
        }
        try (WordParts parts = WordParts.open(places.plain())) {
            return new WordAnnotator(places, parts, when).write(document, notes, remedy, out);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // A part that is read all the same, though no program that writes Word files made it so.
            throw new UnreadableException(
                    "damaged", "is put together in a way that no comments can be written into; save it anew in Word");
        }
    }

    private List<String> write(Document document, List<Note> notes, boolean remedy, OutputStream out)
            throws UnreadableException, IOException {
        PartEditor main = edit(places.mainPart());
        for (String part : places.noteParts()) {
            edit(part);
        }
        CommentsPart part = CommentsPart.of(places, parts, main.markup());
        changes.see(part.xml());
        Map<Note, Passage> passages = new LinkedHashMap<>();
        notes.forEach(note -> passage(note).ifPresent(passage -> passages.put(note, passage)));
        Set<Note> proposed = remedy ? new Proposals(document, changes).put(passages) : Set.of();
        StringBuilder comments = new StringBuilder();
        for (Note note : notes) {
            int id = changes.next();
            Passage passage = passages.get(note);
            if (passage == null) {
                comment(main, id);
            } else {
                passage.comment(id);
            }
            comments.append(
                    CommentText.of(note, part.markup(), id, changes.date(), passage != null, proposed.contains(note)));
        }
        part.add(comments.toString(), main.markup().isStrict());
        editors.forEach((name, editor) -> parts.put(name, editor.write()));
        parts.write(out);
        return remarks(notes.size() - passages.size());
    }

    private PartEditor edit(String part) throws UnreadableException, IOException {
        Tags tags = Tags.of(parts.text(part));
        changes.see(tags.xml());
        PartEditor made = new PartEditor(tags, Markup.of(tags), changes);
        editors.put(part, made);
        return made;
    }

    private Optional<Passage> passage(Note note) {
        List<WordPlaces.Spot> spots = places.spots(note.evidence().span());
        return spots.stream()
                .findFirst()
                .map(first -> editors.get(first.part()))
                .flatMap(editor -> Passage.of(editor, spots));
    }

    /** Puts a comment whose words stand where none can at the beginning of the body. */
    private static void comment(PartEditor main, int id) throws UnreadableException {
        Tags tags = main.tags();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.name(i).equals(tags.prefix(0) + "p") && !tags.isEmpty(i)) {
                int properties = tags.child(i, tags.prefix(0) + "pPr");
                int at = properties == Tags.NONE ? tags.inside(i) : tags.end(properties);
                main.insert(at, Passage.start(main.markup(), id) + Passage.end(main.markup(), id));
                return;
            }
        }
        throw new UnreadableException(
                "no-text", "has no paragraph that a comment could stand at; read the report instead");
    }

    private static List<String> remarks(int unplaced) {
        return unplaced == 0
                ? List.of()
                : List.of("has " + unplaced + (unplaced == 1 ? " comment" : " comments")
                        + " at its beginning, since Word allows none where the words stand");
    }
}
