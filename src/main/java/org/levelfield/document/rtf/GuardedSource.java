package org.levelfield.document.rtf;

import com.rtfparserkit.parser.IRtfSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Gives the bytes of an RTF file to the kit as far as they are sound: braces that close, control words and numbers of
 * fitting length, code pages that the kit knows, two digits after an apostrophe, and no binary data, which is passed
 * over here. What is mended is remembered where the reader of the text must know.
 */
final class GuardedSource implements IRtfSource {

    /** No honest writer comes near it; each costs the kit a little memory. */
    private static final int DEEPEST = 2_000;

    private static final int LONGEST_NAME = 30;
    private static final int MOST_DIGITS = 9;
    /** The kit keeps text between two marks in memory: longer text gets a group of nothing in between. */
    private static final int LONGEST_RUN = 64 * 1024;

    private static final int MOST_CHARSETS = 256;
    private static final int MOST_SKIPPED = 20;
    private static final int TRAILING = 1_000;
    private static final int END = -1;

    /** Code pages that the kit can read. */
    private static final Set<Integer> PAGES =
            Set.of(437, 874, 932, 936, 949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 10000, 65001);

    private final PushbackInputStream in;
    private final StringBuilder ready = new StringBuilder();
    private int at;
    private int unread = END;
    private int depth;
    private int run;
    private int last;
    private boolean ended;
    private boolean cutOff;
    private boolean tooDeep;
    private boolean trailing;

    GuardedSource(InputStream in) {
        this.in = new PushbackInputStream(in, 4);
    }

    /** Whether the file ends before its groups do. */
    boolean isCutOff() {
        return cutOff;
    }

    /** Whether groups lie in one another so deep that the rest was given up. */
    boolean isTooDeep() {
        return tooDeep;
    }

    /** Whether much stands after the end of the outermost group. */
    boolean hasTrailing() {
        return trailing;
    }

    @Override
    public int read() throws IOException {
        if (unread != END) {
            int c = unread;
            unread = END;
            return c;
        }
        while (at >= ready.length() && !ended) {
            ready.setLength(0);
            at = 0;
            prepare();
        }
        return at < ready.length() ? ready.charAt(at++) : END;
    }

    @Override
    public void unread(int c) {
        unread = c;
    }

    /** Not used by the kit, since no binary data gets that far. */
    @Override
    public int read(byte[] bytes) throws IOException {
        int n = 0;
        for (int c = 0; n < bytes.length && c != END; n++) {
            c = read();
            bytes[n] = (byte) c;
        }
        return n;
    }

    private void prepare() throws IOException {
        int c = in.read();
        switch (c) {
            case END -> close();
            case '{' -> open();
            case '}' -> {
                emit("}");
                depth--;
                if (depth <= 0) {
                    end();
                }
            }
            case '\\' -> control();
            case 0 -> {}
            default -> text(c);
        }
    }

    private void open() {
        if (depth == DEEPEST) {
            tooDeep = true;
            giveUp();
        } else {
            depth++;
            emit("{");
        }
    }

    private void close() {
        cutOff |= depth > 0;
        giveUp();
    }

    private void giveUp() {
        emit("}".repeat(depth));
        depth = 0;
        ended = true;
    }

    private void end() throws IOException {
        ended = true;
        int more = 0;
        for (int c = in.read(); c != END && more < TRAILING; c = in.read()) {
            more += c > ' ' && c != '}' ? 1 : 0;
        }
        trailing = more >= TRAILING;
    }

    private void text(int c) throws IOException {
        run++;
        if (run % LONGEST_RUN == 0 && Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was stopped");
        }
        if (run >= LONGEST_RUN && c < 0x80 && last < 0x80) {
            emit("{}");
        }
        last = c;
        ready.append((char) c);
    }

    private void emit(String marks) {
        run = 0;
        ready.append(marks);
    }

    private void control() throws IOException {
        int c = in.read();
        if (isLetter(c)) {
            word(c);
        } else if (c == '\'') {
            hex();
        } else if (c == END) {
            close();
        } else if (c < 0x80) {
            emit("\\" + (char) c);
        } else {
            text(c);
        }
    }

    private void hex() throws IOException {
        int high = in.read();
        int low = Character.digit(high, 16) < 0 ? END : in.read();
        if (Character.digit(high, 16) >= 0 && Character.digit(low, 16) >= 0) {
            emit("\\'" + (char) high + (char) low);
            return;
        }
        unreadAll(low, high);
    }

    private void unreadAll(int... bytes) throws IOException {
        for (int c : bytes) {
            if (c != END) {
                in.unread(c);
            }
        }
    }

    private void word(int first) throws IOException {
        StringBuilder name = new StringBuilder().append((char) first);
        int c = in.read();
        for (; isLetter(c); c = in.read()) {
            if (name.length() <= LONGEST_NAME) {
                name.append((char) c);
            }
        }
        StringBuilder number = new StringBuilder();
        if (c == '-') {
            number.append('-');
            c = in.read();
        }
        for (; c >= '0' && c <= '9'; c = in.read()) {
            if (number.length() < MOST_DIGITS) {
                number.append((char) c);
            }
        }
        if (c != ' ' && c != END) {
            in.unread(c);
        }
        String digits = number.toString().equals("-") ? "" : number.toString();
        word(name.toString(), digits);
        if (c == END) {
            close();
        }
    }

    private void word(String name, String digits) throws IOException {
        long value = digits.isEmpty() ? -1 : Long.parseLong(digits);
        boolean sound = switch (name) {
            case "bin" -> {
                skip(value);
                yield false;
            }
            case "ansicpg" -> PAGES.contains((int) value);
            case "fcharset" -> value >= 0 && value < MOST_CHARSETS;
            case "uc" -> value >= 0 && value <= MOST_SKIPPED;
            default -> name.length() <= LONGEST_NAME;
        };
        if (sound) {
            emit("\\" + name + digits + " ");
        } else {
            run = 0;
        }
    }

    /** The length of binary data is what the file claims; no more is set aside for it than a small buffer. */
    private void skip(long size) throws IOException {
        for (long left = size; left > 0; ) {
            long skipped = in.skip(left);
            if (skipped == 0) {
                int c = in.read();
                if (c == END) {
                    cutOff = true;
                    return;
                }
                skipped = 1;
            }
            left -= skipped;
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** What the file begins with, if it is RTF at all. */
    static boolean isRtf(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith("{\\rtf");
    }
}
