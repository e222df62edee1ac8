package org.levelfield.report.html;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.document.Span;

/** Breaks words into lines for a picture, which does not do so by itself. */
public final class Label {

    private Label() {}

    /**
     * The words in lines of so many letters; the last line ends in {@code …} where there is more. A word that is longer
     * than a line is cut.
     *
     * @param width letters to a line, above one
     * @param most lines, above nought
     */
    public static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean more = lines.size() > most;
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        shown.replaceAll(one -> cut(one, width));
        if (more) {
            String last = shown.get(most - 1);
            shown.set(most - 1, last.endsWith("…") ? last : cut(last + " ".repeat(width), width));
        }
        return shown;
    }

    private static String cut(String line, int width) {
        return line.length() <= width
                ? line
                : new Span(0, width - 1).whole(line).of(line).stripTrailing() + "…";
    }
}
