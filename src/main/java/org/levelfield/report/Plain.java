package org.levelfield.report;

import org.levelfield.document.Span;

/** Makes words of a document safe and fit for a terminal: what a buyer wrote must not steer a reader's screen. */
public final class Plain {

    private Plain() {}

    /** One line without control characters (terminal escapes among them), runs of white space folded. */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = plain.length() > 0;
            } else if (type != Character.CONTROL && type != Character.FORMAT) {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The last part of a path: where each file lies is told once, at the top. */
    public static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : new Span(0, longest - 1).whole(text).of(text).stripTrailing() + "…";
    }

    /** Lines of at most {@code width} units where words allow, the following ones indented like the first. */
    public static String wrap(String indent, String text, int width) {
        String hang = " ".repeat(indent.length() - indent.stripLeading().length() + (indent.isBlank() ? 0 : 2));
        StringBuilder wrapped = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : text.split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                wrapped.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(hang);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return wrapped.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
