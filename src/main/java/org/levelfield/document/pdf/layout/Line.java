package org.levelfield.document.pdf.layout;

import java.util.List;

/**
 * A line of text as it stands in its column. Places are in points, x to the right and y down, the text standing upright.
 *
 * @param text its words, parted by single spaces
 * @param left where it starts
 * @param right where it ends
 * @param y its base line
 * @param size of its letters
 * @param bold whether all its letters are bold
 * @param first the right end of its first word
 * @param second where its second word starts; its right end where it has but one
 * @param column where its column starts and ends
 * @param spots where its words stand on the page
 */
public record Line(
        String text,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        float first,
        float second,
        Extent column,
        WordSpots spots)
        implements Element {

    /**
     * A stretch from left to right.
     *
     * @param from where it starts
     * @param to where it ends
     */
    public record Extent(float from, float to) {}

    @Override
    public float top() {
        return y - size;
    }

    @Override
    public float bottom() {
        return y;
    }

    @Override
    public String words() {
        return text;
    }

    @Override
    public List<Line> lines() {
        return List.of(this);
    }

    /** How wide its first word is, in points. */
    public float firstWidth() {
        return first - left;
    }

    /** Whether it begins with a small letter. */
    public boolean beginsSmall() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
