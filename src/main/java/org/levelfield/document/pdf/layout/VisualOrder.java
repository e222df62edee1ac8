package org.levelfield.document.pdf.layout;

import java.text.Bidi;

/** Turns a line from the order in which letters stand on the page to the order in which they are read. */
final class VisualOrder {

    private VisualOrder() {}

    /** The line itself unless it holds Arabic, Hebrew or another script written from right to left. */
    static String logical(String line) {
        char[] letters = line.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return line;
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
        StringBuilder out = new StringBuilder(line.length());
        for (int run : order) {
            String part = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean backwards = (levels[run] & 1) == 1;
            out.append(backwards ? new StringBuilder(part).reverse() : part);
        }
        return out.toString();
    }
}
