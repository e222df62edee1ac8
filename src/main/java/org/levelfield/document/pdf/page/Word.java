package org.levelfield.document.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * Letters drawn side by side without a gap, in the upright frame of their page, in points: x to the right, y
 * down.
 *
 * @param text the letters; empty where the word stands for a table
 * @param left where its first letter starts
 * @param right where its last letter ends
 * @param y its base line
 * @param size of its font, in points as shown
 * @param bold whether its font is bold
 * @param spaceAfter whether the page draws a space behind it
 * @param shown where it stands on the page as shown, its top left the origin
 * @param confidence how surely it was read from a picture, 0 to 1; not a number where it was not
 * @param table the place of the ruled table for which it stands in the reading order, null for letters
 */
public record Word(
        String text,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        boolean spaceAfter,
        Box shown,
        float confidence,
        @Nullable Box table) {

    /** A stand-in for the table at this place, at its upper edge. */
    public static Word of(Box table) {
        return new Word("", table.left(), table.right(), table.top(), 1, false, false, table, Float.NaN, table);
    }

    /** Halfway between its left and its right end. */
    public float middle() {
        return (left + right) / 2;
    }

    /** A height that lies within the letters. */
    public float heart() {
        return y - 0.3f * size;
    }
}
