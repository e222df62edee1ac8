package org.levelfield.report.sarif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds words in a text whatever signs and line ends stand between them, and tells their lines. */
final class Lines {

    private final StringBuilder letters = new StringBuilder();
    /** For each letter, its place in the text. */
    private final List<Integer> offsets = new ArrayList<>();

    private final List<Integer> starts = new ArrayList<>(List.of(0));

    /**
     * A stretch of text.
     *
     * @param startLine counted from 1
     * @param startColumn counted from 1, in UTF-16 units
     * @param endLine of its last unit
     * @param endColumn one past its last unit
     */
    record Region(int startLine, int startColumn, int endLine, int endColumn) {}

    Lines(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
                offsets.add(i);
            }
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts.add(i + 1);
            }
        }
    }

    /**
     * Where a quote stands; of several places the one nearest to a share of the text.
     *
     * @param share 0 for the beginning, 1 for the end
     */
    Optional<Region> find(String quote, double share) {
        StringBuilder wanted = new StringBuilder();
        quote.chars().filter(Character::isLetterOrDigit).forEach(c -> wanted.append((char) c));
        int best = -1;
        for (int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted.toString());
                at >= 0;
                at = letters.indexOf(wanted.toString(), at + 1)) {
            if (best < 0 || distance(at, share) < distance(best, share)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(region(best, best + wanted.length() - 1));
    }

    private double distance(int at, double share) {
        return Math.abs((double) at / letters.length() - share);
    }

    private Region region(int first, int last) {
        int start = offsets.get(first);
        int end = offsets.get(last);
        int startLine = line(start);
        int endLine = line(end);
        return new Region(startLine, start - starts.get(startLine - 1) + 1, endLine, end - starts.get(endLine - 1) + 2);
    }

    private int line(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
