package org.levelfield.document.pdf.layout;

import java.util.List;
import org.levelfield.document.pdf.page.Box;
import org.levelfield.document.pdf.page.Word;

/**
 * A ruled table: its cells, without words.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 * @param hasLevel whether level lines rule it too; without them it may be columns of text
 * @param cells from top to bottom and left to right
 */
record Grid(float left, float top, float right, float bottom, boolean hasLevel, List<Cell> cells) {

    /**
     * A cell, joined ones taken as one.
     *
     * @param row where it starts, from 0
     * @param column where it starts, from 1
     * @param boxes what it covers
     */
    record Cell(int row, int column, List<Box> boxes) {
        Cell {
            boxes = List.copyOf(boxes);
        }

        boolean holds(Word word) {
            return boxes.stream().anyMatch(box -> box.holds(word.middle(), word.heart()));
        }

        float left() {
            return (float) boxes.stream().mapToDouble(Box::left).min().orElse(0);
        }

        float top() {
            return (float) boxes.stream().mapToDouble(Box::top).min().orElse(0);
        }

        float right() {
            return (float) boxes.stream().mapToDouble(Box::right).max().orElse(0);
        }

        float bottom() {
            return (float) boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        }
    }

    Grid {
        cells = List.copyOf(cells);
    }

    boolean holds(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    float area() {
        return (right - left) * (bottom - top);
    }
}
