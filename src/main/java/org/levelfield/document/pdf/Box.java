package org.levelfield.document.pdf;

/**
 * An upright rectangle.
 *
 * @param left its left edge
 * @param top its upper edge, the smaller y
 * @param right its right edge
 * @param bottom its lower edge
 */
record Box(float left, float top, float right, float bottom) {

    static Box of(float x1, float y1, float x2, float y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** The same rectangle, its corners as the frame sees them. */
    Box in(Frame frame) {
        return of(frame.x(left, top), frame.y(left, top), frame.x(right, bottom), frame.y(right, bottom));
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    boolean holds(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
