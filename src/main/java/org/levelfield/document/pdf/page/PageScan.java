package org.levelfield.document.pdf.page;

import java.util.List;
import java.util.Map;

/**
 * What a page draws.
 *
 * @param words by direction of the text, 0, 90, 180 and 270, each upright in its own frame; askew ones under -1
 * @param strokes lines, in the page's stored space
 * @param grounds coloured rectangles, in the page's stored space
 * @param width of the page as stored, in points
 * @param height of the page as stored, in points
 * @param count of its letters
 * @param isScan whether a picture fills most of it
 * @param isCut whether reading stopped because the page draws too much
 */
public record PageScan(
        Map<Integer, List<Word>> words,
        List<Box> strokes,
        List<Box> grounds,
        float width,
        float height,
        Letters count,
        boolean isScan,
        boolean isCut) {

    /**
     * How many letters of a kind a page has.
     *
     * @param drawn all that were read
     * @param invisible those of them drawn without ink (render mode 3)
     * @param unseen those of them that are white on white, or covered by what is painted over them
     * @param off those on layers that are switched off, which were left out
     * @param outside those beyond the page's edge, which were left out
     * @param unmapped those of which the font does not say what they are
     */
    public record Letters(int drawn, int invisible, int unseen, int off, int outside, int unmapped) {}
}
