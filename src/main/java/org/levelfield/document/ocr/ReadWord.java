package org.levelfield.document.ocr;

/**
 * A word that was read from a picture, its sides in points from the picture's top left.
 *
 * @param text its letters, without white space
 * @param left its left side, as the picture lies
 * @param top its upper side
 * @param right its right side
 * @param bottom its lower side
 * @param confidence how surely it was read, 0 to 1
 */
public record ReadWord(String text, float left, float top, float right, float bottom, float confidence) {

    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return (top + bottom) / 2;
    }
}
