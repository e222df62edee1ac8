package org.levelfield.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.levelfield.report.Plain;

/**
 * Words of one paragraph, some of them strong.
 *
 * @param runs in order; may be empty
 */
public record Line(List<Run> runs) {

    /** No words. */
    public static final Line EMPTY = new Line(List.of());

    /**
     * Words of one look.
     *
     * @param text without control characters and without those that turn the direction of writing: what others wrote
     *     must not change how the words around it are read
     * @param strong whether they stand out
     */
    public record Run(String text, boolean strong) {

        /** Cleans the words; white space at their ends stays, as one blank. */
        public Run {
            String clean = Plain.line(text);
            String before = !text.isEmpty() && Character.isWhitespace(text.charAt(0)) ? " " : "";
            String after = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1)) && !clean.isEmpty()
                    ? " "
                    : "";
            text = before + clean + after;
        }
    }

    /** Keeps its own copy. */
    public Line {
        runs = List.copyOf(runs);
    }

    /** Plain words. */
    public static Line of(String text) {
        return EMPTY.and(text);
    }

    /** Strong words. */
    public static Line strong(String text) {
        return EMPTY.andStrong(text);
    }

    /** With plain words after it. */
    public Line and(String text) {
        return with(new Run(text, false));
    }

    /** With strong words after it. */
    public Line andStrong(String text) {
        return with(new Run(text, true));
    }

    private Line with(Run run) {
        List<Run> more = new ArrayList<>(runs);
        more.add(run);
        return new Line(more);
    }

    /** All words, without a look. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return text().isBlank();
    }
}
