package org.levelfield.document.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Follows what a page paints under and over its letters, to tell which of them a person sees. Places are in the page's
 * stored space. It is a judgement by rectangles: what is doubtful counts as seen.
 */
final class Ink {

    /** Text is hidden by an area, not by a line. */
    private static final float LEAST_SIDE = 4f;
    /** So many comparisons of letters with areas are enough for one page. */
    private static final long MOST_COMPARISONS = 40_000_000L;
    /** A picture over so much of the page is a scan of it. */
    private static final float SCAN = 0.6f;

    private static final int MOST_AREAS = 20_000;

    private final Box page;
    private final List<Box> paints = new ArrayList<>();
    private final Deque<Box> saved = new ArrayDeque<>();
    private Box clip;
    private float[] xs = new float[512];
    private float[] ys = new float[512];
    private boolean[] covered = new boolean[512];
    private int letters;
    private int white;
    private int coveredLetters;
    private long comparisons;
    private boolean scan;

    /** @param page what of it is shown */
    Ink(Box page) {
        this.page = page;
        this.clip = page;
    }

    /** Keeps the area outside of which nothing is painted. */
    void save() {
        if (saved.size() < MOST_AREAS) {
            saved.push(clip);
        }
    }

    /** Takes back what was kept last. */
    void restore() {
        if (!saved.isEmpty()) {
            clip = saved.pop();
        }
    }

    /** How many areas are kept. */
    int depth() {
        return saved.size();
    }

    /** From now on nothing is painted outside of an area. */
    void clip(Box area) {
        clip = clip.meet(area);
    }

    /** A letter; white ones are seen on a coloured ground only. */
    void letter(float x, float y, boolean isWhite) {
        if (letters == xs.length) {
            xs = Arrays.copyOf(xs, 2 * letters);
            ys = Arrays.copyOf(ys, 2 * letters);
            covered = Arrays.copyOf(covered, 2 * letters);
        }
        xs[letters] = x;
        ys[letters] = y;
        letters++;
        if (isWhite && paints.stream().noneMatch(paint -> paint.holds(x, y))) {
            white++;
        }
    }

    /** An area painted so that nothing below it is seen; one that is {@code white} does not show white letters. */
    void fill(Box area, boolean opaque, boolean isWhite) {
        Box seen = area.meet(clip);
        if (seen.width() < LEAST_SIDE || seen.height() < LEAST_SIDE) {
            return;
        }
        if (!isWhite && paints.size() < MOST_AREAS) {
            paints.add(seen);
        }
        if (opaque) {
            cover(seen);
        }
    }

    /** A picture; letters below it are not seen. */
    void picture(Box area) {
        Box seen = area.meet(clip);
        scan |= seen.width() * seen.height() > SCAN * page.width() * page.height();
        fill(area, true, false);
    }

    private void cover(Box area) {
        comparisons += letters;
        if (comparisons > MOST_COMPARISONS) {
            return;
        }
        for (int i = 0; i < letters; i++) {
            if (!covered[i] && area.holds(xs[i], ys[i])) {
                covered[i] = true;
                coveredLetters++;
            }
        }
    }

    /** Letters that something painted later covers, and white ones on white. */
    int unseen() {
        return Math.min(letters, coveredLetters + white);
    }

    /** Whether a picture fills most of the page. */
    boolean isScan() {
        return scan;
    }
}
