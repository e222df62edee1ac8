package org.levelfield.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the words of a document stand on its pages, and how surely each was read. Kept in plain arrays, since a long
 * document has a million words. Immutable once built, and then safe for use by several threads.
 */
public final class Places {

    /** Of a format without pages. */
    public static final Places NONE = new Builder().build();

    /**
     * A word read from a picture less surely than this may well be another word. Measured on 3,000 numbers of pages that
     * were painted, made worse and read again: of an office scan's 1 in 100 numbers is below, and none above is wrong; of
     * a bad scan's, 1 in 10 of which is wrong, half are below, and 1 or 2 in 100 above are wrong.
     */
    public static final double SURE = 0.9;

    /** Two words whose middles differ by less than this share of their height stand on one line. */
    private static final float SAME_LINE = 0.5f;

    /** A box about part of a line on a page, in points from the page's top left. */
    public record Box(int page, float left, float top, float right, float bottom) {

        private boolean continues(Box next) {
            float height = Math.max(bottom - top, next.bottom - next.top);
            return page == next.page
                    && Math.abs(top + bottom - next.top - next.bottom) < 2 * SAME_LINE * height
                    && next.left >= left - height;
        }

        private Box with(Box next) {
            return new Box(
                    page,
                    Math.min(left, next.left),
                    Math.min(top, next.top),
                    Math.max(right, next.right),
                    Math.max(bottom, next.bottom));
        }
    }

    private final int[] starts;
    private final int[] ends;
    private final int[] pages;
    private final float[] sides;
    private final float[] confidences;

    private Places(Builder built) {
        this.starts = Arrays.copyOf(built.starts, built.size);
        this.ends = Arrays.copyOf(built.ends, built.size);
        this.pages = Arrays.copyOf(built.pages, built.size);
        this.sides = Arrays.copyOf(built.sides, 4 * built.size);
        this.confidences = built.doubtful ? Arrays.copyOf(built.confidences, built.size) : new float[0];
    }

    /** The boxes of the words that a stretch of the text touches, those of one line joined; empty where not known. */
    public List<Box> boxes(Span span) {
        List<Box> boxes = new ArrayList<>();
        for (int i = first(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            Box box = new Box(pages[i], sides[4 * i], sides[4 * i + 1], sides[4 * i + 2], sides[4 * i + 3]);
            int last = boxes.size() - 1;
            if (last >= 0 && boxes.get(last).continues(box)) {
                boxes.set(last, boxes.get(last).with(box));
            } else {
                boxes.add(box);
            }
        }
        return List.copyOf(boxes);
    }

    /**
     * How surely the least sure word that a stretch touches was read from a picture: 0 to 1. Empty where no word of it
     * was read from a picture.
     */
    public OptionalDouble confidence(Span span) {
        if (confidences.length == 0) {
            return OptionalDouble.empty();
        }
        double least = Double.MAX_VALUE;
        for (int i = first(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            least = Float.isNaN(confidences[i]) ? least : Math.min(least, confidences[i]);
        }
        return least == Double.MAX_VALUE ? OptionalDouble.empty() : OptionalDouble.of(least);
    }

    /** Whether a stretch touches a word that was read from a picture, and may well be another word. */
    public boolean isDoubtful(Span span) {
        return confidence(span).orElse(1) < SURE;
    }

    /** The first word that ends after an offset. */
    private int first(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        int at = found < 0 ? -found - 1 : found;
        while (at < ends.length && ends[at] <= offset) {
            at++;
        }
        return at;
    }

    /** Takes words in the order of the text. Not safe for use by several threads. */
    public static final class Builder {

        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int[] pages = new int[256];
        private float[] sides = new float[1024];
        private float[] confidences = new float[256];
        private int size;
        private boolean doubtful;

        /** Adds a word that was not read from a picture. */
        public void add(Span word, Box box) {
            add(word, box, Float.NaN);
        }

        /**
         * Adds a word.
         *
         * @param word where it stands in the text, not before the word added last
         * @param box where it stands on its page
         * @param confidence 0 to 1 for a word read from a picture, else not a number
         */
        public void add(Span word, Box box, float confidence) {
            if (size > 0 && word.start() < ends[size - 1]) {
                throw new IllegalArgumentException("words must be added in the order of the text");
            }
            room();
            starts[size] = word.start();
            ends[size] = word.end();
            pages[size] = box.page();
            sides[4 * size] = box.left();
            sides[4 * size + 1] = box.top();
            sides[4 * size + 2] = box.right();
            sides[4 * size + 3] = box.bottom();
            confidences[size] = confidence;
            doubtful |= !Float.isNaN(confidence);
            size++;
        }

        private void room() {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                pages = Arrays.copyOf(pages, 2 * size);
                sides = Arrays.copyOf(sides, 8 * size);
                confidences = Arrays.copyOf(confidences, 2 * size);
            }
        }

        /** What was added so far. */
        public Places build() {
            return new Places(this);
        }
    }
}
