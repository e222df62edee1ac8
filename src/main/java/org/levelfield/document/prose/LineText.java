package org.levelfield.document.prose;

import java.util.Optional;
import java.util.Set;
import org.levelfield.document.prose.Piece.Line;

/** Gathers the words of one paragraph after another, run by run, with what their looks tell. */
public final class LineText {

    private static final int LONGEST_PAGE_NUMBER = 4;

    /**
     * How a run of letters looks.
     *
     * @param hidden whether it is not shown, or too small for any eye
     * @param raised whether it stands above the line
     * @param font its name, which gives letters of symbol fonts their meaning; empty where it is not known
     */
    public record Look(boolean bold, boolean hidden, boolean raised, String font) {}

    private final Set<Oddity> oddities;
    private final StringBuilder words = new StringBuilder();
    private int letters;
    private int boldLetters;

    /** Adds to {@code oddities} what it meets. */
    public LineText(Set<Oddity> oddities) {
        this.oddities = oddities;
    }

    /** Adds what a run holds. */
    public void add(String found, Look look) {
        if (look.hidden() && !found.isBlank()) {
            oddities.add(Oddity.HIDDEN);
        }
        int visible = (int) found.chars().filter(Character::isLetterOrDigit).count();
        letters += visible;
        boldLetters += look.bold() ? visible : 0;
        String shown = look.raised() ? Symbols.raised(found) : found;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (Symbols.isPrivate(c)) {
                words.append(Symbols.of(look.font(), c));
            } else {
                words.append(c);
            }
        }
    }

    /** Adds the number of a note, between square brackets. */
    public void note(int number) {
        words.append('[').append(number).append(']');
    }

    /** Whether nothing was added since the last paragraph, spaces apart. */
    public boolean isBlank() {
        return Wording.plain(words).isEmpty();
    }

    /** Ends the paragraph and starts the next; empty where it held no words. */
    public Optional<Line> end(String label, boolean bullet, LineStyle style, int indent) {
        LineStyle shown = endsInPageNumber(words) ? style.asContents() : style;
        String plain = Wording.plain(words);
        boolean bold = letters > 0 && boldLetters == letters;
        words.setLength(0);
        letters = 0;
        boldLetters = 0;
        return plain.isEmpty() ? Optional.empty() : Optional.of(new Line(plain, label, bullet, shown, indent, bold));
    }

    /**
     * Whether words, not yet cleaned, end as the lines of a table of contents do, in a page number after a tab. Looks
     * from the end alone: a paragraph may be very long.
     */
    public static boolean endsInPageNumber(CharSequence words) {
        int at = back(words, words.length());
        int end = at;
        while (at > 0 && Character.isDigit(words.charAt(at - 1))) {
            at--;
        }
        int figures = end - at;
        at = back(words, at);
        boolean afterTab = at > 1 && words.charAt(at - 1) == '\t';
        return afterTab
                && figures > 0
                && figures <= LONGEST_PAGE_NUMBER
                && !words.subSequence(0, at).toString().isBlank();
    }

    private static int back(CharSequence words, int from) {
        int at = from;
        while (at > 0 && words.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
