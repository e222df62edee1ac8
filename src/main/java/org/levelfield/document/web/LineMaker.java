package org.levelfield.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.levelfield.document.story.Piece;
import org.levelfield.document.story.Piece.Line;
import org.levelfield.document.story.Piece.Mark;
import org.levelfield.document.story.Wording;

/** Gathers words into lines, each with the label that waits for it. */
final class LineMaker {

    private static final Map<Character, Character> RAISED =
            Map.of('0', '⁰', '1', '¹', '2', '²', '3', '³', '4', '⁴', '5', '⁵', '6', '⁶', '7', '⁷', '8', '⁸', '9', '⁹');
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private final Set<Oddity> oddities;
    private final StringBuilder words = new StringBuilder();
    private List<Piece> out = new ArrayList<>();
    private Mark mark = Mark.PLAIN;
    private String label = "";
    private boolean bullet;
    private int depth = -1;
    private int letters;
    private int boldLetters;
    private boolean kept;

    LineMaker(Set<Oddity> oddities) {
        this.oddities = oddities;
    }

    void text(String found, Surroundings about) {
        if (about.hidden() && !found.isBlank()) {
            oddities.add(Oddity.HIDDEN);
        }
        kept |= about.kept();
        // A raised figure alone: 10² is not 102. Raised words such as the st of 1st stay as they are.
        boolean raised = about.raised()
                && found.chars().allMatch(c -> RAISED.containsKey((char) c) || Character.isWhitespace(c));
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            boolean visible = Character.isLetterOrDigit(c);
            letters += visible ? 1 : 0;
            boldLetters += visible && about.bold() ? 1 : 0;
            char shown = !about.kept() && (c == '\n' || c == '\r' || c == '\f') ? ' ' : c;
            words.append(raised ? RAISED.getOrDefault(shown, shown) : shown);
        }
    }

    /** Words that no letter's look belongs to: signs of forms and notes. */
    void sign(String shown) {
        words.append(shown);
    }

    /** Ends a line; two ends on end make a paragraph. */
    void lineBreak() {
        if (Wording.plain(words).isEmpty() || endsInBreak()) {
            flush();
        } else {
            words.append('\n');
        }
    }

    private boolean endsInBreak() {
        int at = words.length();
        while (at > 0 && words.charAt(at - 1) == ' ') {
            at--;
        }
        return at > 0 && words.charAt(at - 1) == '\n';
    }

    /** Whether the line so far holds nothing. */
    boolean isEmpty() {
        return words.toString().isBlank();
    }

    /** Ends a paragraph. */
    void flush() {
        if (kept) {
            for (String part : EMPTY_LINE.split(words, -1)) {
                line(Wording.plain(part));
            }
        } else {
            line(Wording.plain(words));
        }
        words.setLength(0);
        letters = 0;
        boldLetters = 0;
        kept = false;
    }

    private void line(String clean) {
        if (!clean.isEmpty()) {
            out.add(new Line(clean, label, bullet, mark, depth, letters > 0 && boldLetters == letters));
            label = "";
            bullet = false;
        }
    }

    /** The label of the next line that is made. */
    void label(String shown, boolean isBullet) {
        label = shown;
        bullet = isBullet;
    }

    /** How deep in lists what follows stands, -1 outside of them; gives what was before. */
    int depth(int next) {
        int before = depth;
        depth = next;
        return before;
    }

    int depth() {
        return depth;
    }

    /** What the lines that follow are; gives what those before were. */
    Mark mark(Mark next) {
        Mark before = mark;
        mark = next;
        return before;
    }

    void add(Piece piece) {
        out.add(piece);
    }

    /** Lets what follows go elsewhere; gives where it went before. */
    List<Piece> into(List<Piece> elsewhere) {
        List<Piece> before = out;
        out = elsewhere;
        return before;
    }
}
