package org.levelfield.document.text;

import java.util.List;

/**
 * Tells where a line ends only because it was full.
 *
 * @param width the column at which lines were wrapped; 0 in texts whose lines are whole paragraphs
 */
record Wrapping(int width) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;
    private static final int FEWEST = 3;

    static Wrapping of(List<List<PlainLine>> pages) {
        int[] widths = pages.stream()
                .flatMap(List::stream)
                // The rows of a table are as long as they are, also where all else is wrapped.
                .filter(line -> !line.columns() && !line.words().startsWith("|") && line.width() > NARROWEST)
                .mapToInt(PlainLine::width)
                .sorted()
                .toArray();
        if (widths.length < FEWEST) {
            return new Wrapping(widths.length == 2 && widths[1] <= WIDEST ? widths[1] : 0);
        }
        // A few lines hold a long word or address that could not be broken.
        int width = widths[(widths.length - 1) * 95 / 100];
        return new Wrapping(width <= WIDEST ? width : 0);
    }

    /** Whether a line was full, so that the next one goes on where it ends. */
    boolean isFull(PlainLine line, PlainLine next) {
        return width > 0 && line.width() + 1 + next.firstWord() >= width - 1;
    }

    /** Whether lines are whole paragraphs. */
    boolean isNone() {
        return width == 0;
    }
}
