package org.levelfield.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.prose.Oddity;
import org.levelfield.document.prose.Piece;
import org.levelfield.document.prose.Piece.Line;
import org.levelfield.document.prose.Symbols;
import org.levelfield.document.prose.Wording;

/** Gathers words into lines, each with the label that waits for it. */
final class LineMaker {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private final Set<Oddity> oddities;
    private final StringBuilder words = new StringBuilder();
    private List<Piece> out = new ArrayList<>();
    private LineStyle mark = LineStyle.PLAIN;
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
        String shown = about.raised() ? Symbols.raised(found) : found;
        for (int i = 0; i < shown.length(); i++) {
            boolean visible = Character.isLetterOrDigit(found.charAt(i));
            letters += visible ? 1 : 0;
            boldLetters += visible && about.bold() ? 1 : 0;
            char c = shown.charAt(i);
            words.append(!about.kept() && (c == '\n' || c == '\r' || c == '\f') ? ' ' : c);
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
    LineStyle mark(LineStyle next) {
        LineStyle before = mark;
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
