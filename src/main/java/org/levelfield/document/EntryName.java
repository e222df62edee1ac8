package org.levelfield.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a file that lies inside another, as somebody else wrote it, made fit to be shown: folders parted by
 * {@code /}, never leading out of where the file lies, with nothing in it that a screen would not show as it stands.
 * Names are for people alone: what lies in a file is never written to the disk under them.
 *
 * @param name the cleaned name, never empty
 * @param unsafe whether the name as written led out of its place (an absolute path, a drive, a step up) or hid what it
 *     is (control characters, marks that turn the direction of writing)
 */
public record EntryName(String name, boolean unsafe) {

    /** What stands for a name of which nothing is left. */
    public static final String UNNAMED = "unnamed";

    /** The most characters of one step of a path: what file systems allow. */
    private static final int LONGEST_STEP = 120;

    /** The most characters of a whole path. */
    private static final int LONGEST = 400;

    /** The most of an ending that is kept when a name is cut: {@code .docx} and the like. */
    private static final int LONGEST_ENDING = 10;

    private static final String CUT = "…";
    private static final Pattern DRIVE = Pattern.compile("^\\p{Alpha}:");
    private static final Set<String> STEPS_UP = Set.of("..", "...");

    /** Cleans a name and says whether it was unsafe as written. */
    public static EntryName of(String raw) {
        String shown = shown(raw);
        boolean unsafe = shown.length() < raw.replace("\r", "").length();
        String path = shown.replace('\\', '/');
        if (DRIVE.matcher(path).find()) {
            unsafe = true;
            path = path.substring(2);
        }
        unsafe |= path.startsWith("/");
        List<String> steps = new ArrayList<>();
        for (String each : path.split("/", -1)) {
            String step = each.strip();
            if (STEPS_UP.contains(step)) {
                unsafe = true;
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(cut(step, LONGEST_STEP));
            }
        }
        return new EntryName(joined(steps), unsafe);
    }

    /** The cleaned name. */
    public static String clean(String raw) {
        return of(raw).name();
    }

    /** The cleaned name's last step: for names that have no business with folders, as in mails. */
    public static String cleanFile(String raw) {
        String path = clean(raw);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * A name unlike all others: {@code name} itself, or with a number before its ending ({@code plan (2).docx}). Small
     * and large letters count as the same. The name given is added to {@code taken}, in small letters.
     */
    public static String unlike(String name, Set<String> taken) {
        String made = name;
        for (int number = 2; !taken.add(made.toLowerCase(Locale.ROOT)); number++) {
            int dot = endingAt(name);
            made = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
        }
        return made;
    }

    /** Without what is not seen: soft hyphens, characters of no width, of control, or that turn the writing. */
    private static String shown(String raw) {
        StringBuilder made = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n') {
                made.append(' ');
            } else if (!isUnseen(c)) {
                made.appendCodePoint(c);
            }
        });
        return made.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String joined(List<String> steps) {
        if (steps.isEmpty()) {
            return UNNAMED;
        }
        // The last step says most: what does not fit is taken from the front.
        int first = steps.size() - 1;
        int length = steps.get(first).length();
        while (first > 0 && length + steps.get(first - 1).length() + 1 <= LONGEST) {
            first--;
            length += steps.get(first).length() + 1;
        }
        String path = String.join("/", steps.subList(first, steps.size()));
        return first == 0 ? path : CUT + "/" + path;
    }

    private static String cut(String step, int longest) {
        if (step.length() <= longest) {
            return step;
        }
        String ending = step.substring(endingAt(step));
        int end = longest - ending.length() - CUT.length();
        if (Character.isHighSurrogate(step.charAt(end - 1))) {
            end--;
        }
        return step.substring(0, end) + CUT + ending;
    }

    /** Where a name's ending begins, with its dot; the name's end where it has none. */
    private static int endingAt(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && dot > name.lastIndexOf('/') + 1 && name.length() - dot <= LONGEST_ENDING;
        return ending ? dot : name.length();
    }
}
