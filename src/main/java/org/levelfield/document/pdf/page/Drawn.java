package org.levelfield.document.pdf.page;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Where each letter of a page was drawn, to tell those drawn again over themselves to look bold. */
final class Drawn {

    /** A letter drawn again is not farther off than this, in its widths. */
    private static final float NEAR = 0.3f;
    /** The same for accents, which have no width of their own, in letter sizes. */
    private static final float LEAST = 0.05f;
    /** How far off it is in height at most, in letter sizes. */
    private static final float LEVEL = 0.15f;
    /** Letters whose base lines stand in one strip of this height, in points, are looked through together. */
    private static final float STRIP = 4f;

    private final Map<Place, TreeMap<Float, Float>> heights = new HashMap<>();

    private record Place(String letter, int strip) {}

    /**
     * Takes a letter.
     *
     * @return whether it covers most of the same letter drawn before; then it is not kept
     */
    boolean again(String letter, float x, float width, float y, float size) {
        float near = Math.max(NEAR * Math.abs(width), LEAST * size);
        float level = Math.min(STRIP, LEVEL * size);
        int strip = (int) Math.floor(y / STRIP);
        for (int at = strip - 1; at <= strip + 1; at++) {
            TreeMap<Float, Float> before = heights.get(new Place(letter, at));
            if (before != null
                    && before.subMap(x - near, true, x + near, true).values().stream()
                            .anyMatch(other -> Math.abs(other - y) <= level)) {
                return true;
            }
        }
        heights.computeIfAbsent(new Place(letter, strip), key -> new TreeMap<>())
                .put(x, y);
        return false;
    }
}
