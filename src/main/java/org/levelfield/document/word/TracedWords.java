package org.levelfield.document.word;

import java.util.Arrays;
import org.levelfield.document.prose.Wording;
import org.levelfield.document.word.parts.XmlElement;

/** The words of a paragraph as they are gathered, and of each unit the element that holds it. */
final class TracedWords {

    private static final int NOWHERE = -1;

    private final StringBuilder words = new StringBuilder();
    private int[] elements = new int[256];
    private int[] offsets = new int[256];
    private String part = "";

    /** Where the units of a cleaned line come from. Immutable. */
    static final class Source {

        /** Of a line that stands in no part. */
        static final Source NONE = new Source("", new int[0], new int[0]);

        private final String part;
        private final int[] elements;
        private final int[] offsets;

        private Source(String part, int[] elements, int[] offsets) {
            this.part = part;
            this.elements = elements;
            this.offsets = offsets;
        }

        /** All of whose units come from one element that cannot be parted, such as a drawing. */
        static Source whole(XmlElement element, int length) {
            int[] elements = new int[length];
            Arrays.fill(elements, element.place().number());
            return new Source(element.place().part(), elements, new int[length]);
        }

        String part() {
            return part;
        }

        /** The number of the element that holds a unit; below 0 where none does, as of a tick that a box stands for. */
        int element(int unit) {
            return unit < elements.length ? elements[unit] : NOWHERE;
        }

        /** Where in that element's own characters the unit stands. */
        int offset(int unit) {
            return offsets[unit];
        }
    }

    void clear() {
        words.setLength(0);
    }

    /** All words so far, not cleaned. */
    CharSequence text() {
        return words;
    }

    /** Adds words that stand in no element as they are shown here. */
    void append(String shown) {
        for (int i = 0; i < shown.length(); i++) {
            append(shown.charAt(i), XmlElement.NONE, 0);
        }
    }

    /** Adds what an element holds at an offset of its characters. */
    void append(String shown, XmlElement element, int offset) {
        for (int i = 0; i < shown.length(); i++) {
            append(shown.charAt(i), element, offset);
        }
    }

    private void append(char c, XmlElement element, int offset) {
        int at = words.length();
        if (at == elements.length) {
            elements = Arrays.copyOf(elements, 2 * at);
            offsets = Arrays.copyOf(offsets, 2 * at);
        }
        words.append(c);
        XmlElement.Place place = element.place();
        elements[at] = place.number();
        offsets[at] = offset;
        part = place.number() < 0 ? part : place.part();
    }

    /** Where the units of the cleaned words come from, the first {@code skipped} of them left out. */
    Source source(int skipped) {
        int[] raw = Wording.sources(words);
        int length = Math.max(0, raw.length - skipped);
        int[] from = new int[length];
        int[] at = new int[length];
        for (int i = 0; i < length; i++) {
            from[i] = elements[raw[skipped + i]];
            at[i] = offsets[raw[skipped + i]];
        }
        return new Source(part, from, at);
    }
}
