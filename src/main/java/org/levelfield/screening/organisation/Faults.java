package org.levelfield.screening.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of one file. For one thread. */
final class Faults {

    /** More than a person mends before trying again. */
    private static final int MOST = 50;

    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private int count;

    Faults(String file) {
        this.file = shown(file, Integer.MAX_VALUE);
    }

    void add(int line, String what) {
        count++;
        if (found.size() < MOST) {
            found.add(new Fault(file, line, shown(what, Integer.MAX_VALUE)));
        } else if (found.size() == MOST) {
            found.add(new Fault(file, line, "and there is more; mend these faults and try again"));
        }
    }

    /** By what it calls the file. */
    String file() {
        return file;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there were, those too many to list among them. */
    int count() {
        return count;
    }

    /** In the order of their lines. */
    List<Fault> list() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    /** Words of a file within quotation marks, cut where they are long. */
    static String quoted(String words) {
        return "\"" + shown(words, LONGEST_QUOTE) + "\"";
    }

    /** On one line, without what a terminal would obey. */
    private static String shown(String words, int longest) {
        String line =
                words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }
}
