package org.levelfield.document.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Letters drawn side by side without a gap, in the upright frame of their page: x to the right, y down.
 *
 * @param text the letters; empty where the word stands for a table
 * @param left where its first letter starts
 * @param right where its last letter ends
 * @param y its base line
 * @param size of its font, in points as shown
 * @param bold whether its font is bold
 * @param spaceAfter whether the page draws a space behind it
 * @param grid the ruled table for which it stands in the reading order, null for letters
 */
record Word(
        String text,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        boolean spaceAfter,
        @Nullable Grid grid) {

    Word(String text, float left, float right, float y, float size, boolean bold, boolean spaceAfter) {
        this(text, left, right, y, size, bold, spaceAfter, null);
    }

    /** A stand-in for a table, at its upper edge. */
    static Word of(Grid grid) {
        return new Word("", grid.left(), grid.right(), grid.top(), 1, false, false, grid);
    }

    float middle() {
        return (left + right) / 2;
    }

    /** A height that lies within the letters. */
    float heart() {
        return y - 0.3f * size;
    }
}
