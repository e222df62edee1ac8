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

    /** By strip and letter: base lines by how far right the letter stands. */
    private final Map<Integer, Map<String, TreeMap<Float, Float>>> heights = new HashMap<>();

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
            TreeMap<Float, Float> before = heights.getOrDefault(at, Map.of()).get(letter);
            if (before != null && isLevel(before.subMap(x - near, true, x + near, true), y, level)) {
                return true;
            }
        }
        heights.computeIfAbsent(strip, key -> new HashMap<>())
                .computeIfAbsent(letter, key -> new TreeMap<>())
                .put(x, y);
        return false;
    }

    private static boolean isLevel(Map<Float, Float> near, float y, float level) {
        for (float other : near.values()) {
            if (Math.abs(other - y) <= level) {
                return true;
            }
        }
        return false;
    }
}
