package org.levelfield.document.ocr;

import java.util.List;

/**
 * A line that was read from a picture.
 *
 * @param block the column, paragraph or stamp to which it belongs, counted from 1 in the order of reading
 * @param direction how it runs, in degrees against the clock: 0 from left to right, 90 upwards, 180 upside down, 270
 *     downwards
 * @param words in the order of reading, at least one
 */
public record ReadLine(int block, int direction, List<ReadWord> words) {

    /** Keeps its own copy. */
    public ReadLine {
        words = List.copyOf(words);
    }
}
