package org.levelfield.document.pdf.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number, letter or bullet with which a line begins.
 *
 * @param text as shown
 * @param kind what it is
 * @param words what follows it
 */
record Label(String text, Kind kind, String words) {

    /** Kinds of labels. */
    enum Kind {
        NONE,
        BULLET,
        /** {@code 3.2} or {@code 3.2.1}. */
        DECIMAL,
        /** {@code 3.} or {@code 3)} or {@code (3)}. */
        NUMBER,
        /** {@code (a)} or {@code iv.}. */
        LETTER,
        /** {@code 3} alone, a label only where a wide gap or the style of a heading says so. */
        BARE
    }

    private static final Pattern BULLET =
            Pattern.compile("([•●▪■◦○▫□◆◇►▶➢➤✓✔❖❑\\uF000-\\uF0FF·‣⁃∙–—*+]|-|o|§|Ø|ü|v)(?: (?=\\S)|$)");
    private static final Pattern DECIMAL =
            Pattern.compile("((?:[A-Z]{1,2}\\.?)?\\d{1,3}(?:\\.\\d{1,3}){1,6}(?:\\.?\\([a-z]{1,3}\\))?[.):]?)(?: |$)");
    private static final Pattern NUMBER = Pattern.compile("(\\(\\d{1,3}\\)|\\d{1,3}[.)]\\)?)(?: |$)");
    private static final Pattern TIGHT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,6}[.)])(?=\\p{Lu}\\p{L})");
    private static final Pattern LETTER = Pattern.compile(
            "(\\((?:[a-zA-Z]|[ivxIVX]{1,5})\\)|(?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)]|\\([a-z]{2}\\))(?: |$)");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})(?: |$)");

    /** The label of a line; its kind is NONE and its text empty where it has none. */
    static Label of(String line) {
        Label label = match(BULLET, Kind.BULLET, line);
        label = label == null ? match(DECIMAL, Kind.DECIMAL, line) : label;
        label = label == null ? match(NUMBER, Kind.NUMBER, line) : label;
        label = label == null ? match(TIGHT, Kind.NUMBER, line) : label;
        label = label == null ? match(LETTER, Kind.LETTER, line) : label;
        label = label == null ? match(BARE, Kind.BARE, line) : label;
        return label == null ? new Label("", Kind.NONE, line) : label;
    }

    private static @Nullable Label match(Pattern pattern, Kind kind, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.lookingAt()
                ? new Label(
                        matcher.group(1), kind, line.substring(matcher.end()).strip())
                : null;
    }

    /** How many numbers it has: 2 for {@code 3.2}, 1 for {@code 3.} and {@code (a)}. */
    int depth() {
        int depth = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i));
            depth += part && !inside ? 1 : 0;
            inside = part;
        }
        return Math.max(1, depth);
    }

    boolean numbered() {
        return kind == Kind.DECIMAL || kind == Kind.NUMBER || kind == Kind.BARE;
    }
}
