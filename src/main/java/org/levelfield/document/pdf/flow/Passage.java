package org.levelfield.document.pdf.flow;

import java.util.List;
import org.levelfield.document.pdf.layout.Line;

/**
 * Lines that belong together, before it is known whether they are a heading, a paragraph or an item.
 *
 * @param label its number or bullet
 * @param words its words without the label
 * @param breaks for each page on which it goes on, where in {@code words} that page's part starts
 * @param parts the lines of which its words are made, in order
 * @param page on which it starts
 * @param left where its first line starts
 * @param size of its letters
 * @param bold whether all of it is bold
 * @param lines how many lines it has
 * @param last its last line
 */
record Passage(
        Label label,
        String words,
        List<Integer> breaks,
        List<Part> parts,
        int page,
        float left,
        float size,
        boolean bold,
        int lines,
        Line last)
        implements Piece {

    /**
     * A line in a passage.
     *
     * @param at where in the passage's words it starts
     * @param from where in its own text the part starts that stands there; what is before is the label
     * @param line the line
     */
    record Part(int at, int from, Line line) {}

    Passage {
        breaks = List.copyOf(breaks);
        parts = List.copyOf(parts);
    }
}
