package org.levelfield.document.pdf.page;

/**
 * Turns places on a page so that text of one direction stands upright, y counted from the top.
 *
 * @param direction of the text as PDFBox counts it: 0, 90, 180, 270
 * @param width of the page as stored, in points
 * @param height of the page as stored, in points
 */
public record Frame(int direction, float width, float height) {

    float x(float storedX, float storedY) {
        return switch (direction) {
            case 90 -> storedY;
            case 180 -> width - storedX;
            case 270 -> height - storedY;
            default -> storedX;
        };
    }

    float y(float storedX, float storedY) {
        return switch (direction) {
            case 90 -> storedX;
            case 180 -> storedY;
            case 270 -> width - storedX;
            default -> height - storedY;
        };
    }

    float storedX(float x, float y) {
        return switch (direction) {
            case 90 -> y;
            case 180 -> width - x;
            case 270 -> width - y;
            default -> x;
        };
    }

    float storedY(float x, float y) {
        return switch (direction) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> height - x;
            default -> height - y;
        };
    }

    boolean sideways() {
        return direction == 90 || direction == 270;
    }

    /** The page's height when the text stands upright, in points. */
    public float uprightHeight() {
        return sideways() ? width : height;
    }
}
