package org.levelfield.document.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.levelfield.document.Span;
import org.levelfield.document.word.parts.WordPackage;

/**
 * Where the words of a Word document's text stand in its file: for those who write into a copy of it. Immutable.
 */
public final class WordPlaces {

    /**
     * Where one unit of the text stands.
     *
     * @param part the name of the part, such as {@code /word/document.xml}
     * @param element the place of the element that holds it among all elements of the part, by their start tags, from 0;
     *     one that holds text, or one that stands for what is shown, such as a tab, a sign or a drawing
     * @param offset which of the text element's own units it is, from 0
     */
    public record Spot(String part, int element, int offset) {}

    /** Words that stand one after the other in a line. */
    private record Stretch(TracedWords.Source source, int from, int length) {}

    private final TreeMap<Integer, Stretch> stretches;
    private final String text;
    private final Path plain;
    private final String mainPart;
    private final Optional<String> commentsPart;
    private final List<String> noteParts;

    private WordPlaces(SortedMap<Integer, Stretch> stretches, String text, Path plain, WordPackage file) {
        this.stretches = new TreeMap<>(stretches);
        this.text = text;
        this.plain = plain;
        this.mainPart = file.mainPart();
        this.commentsPart = file.parts("comments").stream().findFirst();
        List<String> notes = new ArrayList<>(file.parts("footnotes"));
        notes.addAll(file.parts("endnotes"));
        this.noteParts = List.copyOf(notes);
    }

    /** The extracted text, on which offsets count. */
    public String text() {
        return text;
    }

    /** The file as a plain package of parts: the file itself, or a copy in the spool. */
    public Path plain() {
        return plain;
    }

    /** The name of the part that holds the body. */
    public String mainPart() {
        return mainPart;
    }

    /** The name of the part that holds the comments; empty where there are none. */
    public Optional<String> commentsPart() {
        return commentsPart;
    }

    /** The names of the parts that hold notes at the foot of pages or the end. */
    public List<String> noteParts() {
        return noteParts;
    }

    /**
     * Where the units of a stretch of the text stand, in the order of the text. Left out are those that stand in no
     * element as they are shown: what parts cells and lines, numbers of notes, ticks.
     */
    public List<Spot> spots(Span span) {
        List<Spot> spots = new ArrayList<>();
        if (span.length() == 0) {
            return List.of();
        }
        Integer first = stretches.floorKey(span.start());
        Map<Integer, Stretch> touched = stretches.subMap(first == null ? span.start() : first, true, span.end(), false);
        touched.forEach((at, stretch) -> {
            int end = Math.min(span.end(), at + stretch.length);
            for (int i = Math.max(at, span.start()); i < end; i++) {
                int unit = stretch.from + i - at;
                int element = stretch.source.element(unit);
                if (element >= 0) {
                    spots.add(new Spot(stretch.source.part(), element, stretch.source.offset(unit)));
                }
            }
        });
        return List.copyOf(spots);
    }

    /** Takes stretches as they are written. Not safe for use by several threads. */
    static final class Builder {

        private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();

        /** Adds the units of a line from {@code from} on, which stand in the text from {@code at} on. */
        void add(TracedWords.Source source, int from, int length, int at) {
            if (source != TracedWords.Source.NONE) {
                stretches.put(at, new Stretch(source, from, length));
            }
        }

        WordPlaces build(String text, Path plain, WordPackage file) {
            return new WordPlaces(stretches, text, plain, file);
        }
    }
}
