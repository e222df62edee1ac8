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
 * @param hidden letters that are not shown (render mode 3)
 * @param shown letters that are
 * @param unmapped letters of which the font does not say what they are
 * @param cut whether reading stopped because the page draws too much
 */
public record PageScan(
        Map<Integer, List<Word>> words,
        List<Box> strokes,
        List<Box> grounds,
        float width,
        float height,
        int hidden,
        int shown,
        int unmapped,
        boolean cut) {}
