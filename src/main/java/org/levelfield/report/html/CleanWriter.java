package org.levelfield.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Leaves out control characters and those that turn the direction of writing or cannot be seen: what a buyer wrote must
 * not change how a page reads. Line feeds and tabs stay.
 */
final class CleanWriter extends FilterWriter {

    CleanWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (isPlain((char) c)) {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        write(new String(text, start, length), 0, length);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (!isPlain(text.charAt(i))) {
                out.write(text, from, i - from);
                from = i + 1;
            }
        }
        out.write(text, from, start + length - from);
    }

    private static boolean isPlain(char c) {
        int type = Character.getType(c);
        return c == '\n' || c == '\t' || (type != Character.CONTROL && type != Character.FORMAT);
    }
}
