package org.levelfield.document.pdf.layout;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Turns a line from the order in which letters stand on the page to the order in which they are read. */
final class VisualOrder {

    private VisualOrder() {}

    /**
     * For each unit of a line as it is read, its place in the line as it stands.
     *
     * @return null unless the line holds Arabic, Hebrew or another script written from right to left
     */
    static int @Nullable [] order(String line) {
        char[] letters = line.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return null;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        int[] places = new int[letters.length];
        int n = 0;
        for (int run : order) {
            int from = bidi.getRunStart(run);
            int to = bidi.getRunLimit(run);
            boolean backwards = (levels[run] & 1) == 1;
            for (int i = from; i < to; i++) {
                places[n++] = backwards ? from + to - 1 - i : i;
            }
        }
        return places;
    }

    /** The line's units in another order; pairs that make one letter stay in theirs. */
    static String in(int[] order, String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int place : order) {
            out.append(line.charAt(place));
        }
        for (int i = 0; i + 1 < out.length(); i++) {
            if (Character.isLowSurrogate(out.charAt(i)) && Character.isHighSurrogate(out.charAt(i + 1))) {
                char low = out.charAt(i);
                out.setCharAt(i, out.charAt(i + 1));
                out.setCharAt(i + 1, low);
            }
        }
        return out.toString();
    }
}
