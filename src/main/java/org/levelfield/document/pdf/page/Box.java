package org.levelfield.document.pdf.page;

/**
 * An upright rectangle, in points, either in the page's stored space or in a {@link Frame}.
 *
 * @param left its left edge
 * @param top its upper edge, the smaller y
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Box(float left, float top, float right, float bottom) {

    static Box of(float x1, float y1, float x2, float y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** The same rectangle of the page's stored space, its corners as the frame sees them. */
    public Box in(Frame frame) {
        return of(frame.x(left, top), frame.y(left, top), frame.x(right, bottom), frame.y(right, bottom));
    }

    /** The same rectangle of a frame, in the page's stored space. */
    Box outOf(Frame frame) {
        return of(
                frame.storedX(left, top),
                frame.storedY(left, top),
                frame.storedX(right, bottom),
                frame.storedY(right, bottom));
    }

    /** What lies in both; without width or height where nothing does. */
    Box meet(Box other) {
        float from = Math.max(left, other.left);
        float upper = Math.max(top, other.top);
        return new Box(
                from,
                upper,
                Math.max(from, Math.min(right, other.right)),
                Math.max(upper, Math.min(bottom, other.bottom)));
    }

    /** From its left to its right edge, in points. */
    public float width() {
        return right - left;
    }

    /** From its upper to its lower edge, in points. */
    public float height() {
        return bottom - top;
    }

    /** Whether the place lies within it or on its edge. */
    public boolean holds(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
