package org.levelfield.document.word;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style says, its ancestors' words included.
 *
 * @param kind what the style's name stands for
 * @param outline 0 for the outermost heading; -1 where the style makes no heading
 * @param number the list; 0 for none on purpose, -1 where the style says nothing
 * @param level the level in the list; -1 where the style says nothing
 * @param indent from the left in twentieths of a point; -1 where the style says nothing
 */
record Look(
        Kind kind, int outline, int number, int level, int indent, Optional<Boolean> bold, Optional<Boolean> hidden) {

    /** What a style's name can stand for. */
    enum Kind {
        PLAIN,
        TITLE,
        CONTENTS
    }

    static final Look NONE = new Look(Kind.PLAIN, -1, -1, -1, -1, Optional.empty(), Optional.empty());

    private static final int BODY_TEXT = 9;
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|título|titolo|kop|overskrift|rubrik|nagłówek|nadpis|otsikko"
                    + "|заголовок) ?([1-9])");

    /** This look with what a style or a paragraph itself adds: an element with {@code w:pPr} and {@code w:rPr}. */
    Look with(XmlElement style) {
        String name = style.val("w:name").toLowerCase(Locale.ROOT);
        XmlElement properties = style.child("w:pPr");
        XmlElement numbering = properties.child("w:numPr");
        XmlElement run = style.child("w:rPr");
        return new Look(
                kind(name),
                properties.child("w:outlineLvl").number("val", named(name)),
                numbering.child("w:numId").number("val", number),
                numbering.child("w:ilvl").number("val", level),
                indent(properties.child("w:ind"), indent),
                run.flag("w:b").or(() -> bold),
                hidden(run).or(() -> hidden));
    }

    private Kind kind(String name) {
        if (name.startsWith("toc ") || name.equals("table of figures")) {
            return Kind.CONTENTS;
        }
        return name.equals("title") ? Kind.TITLE : kind;
    }

    private int named(String name) {
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Integer.parseInt(heading.group(1)) - 1 : outline;
    }

    /** The same look for a line of a table of contents. */
    Look asContents() {
        return new Look(Kind.CONTENTS, outline, number, level, indent, bold, hidden);
    }

    /** Whether it makes a heading. */
    boolean heads() {
        return outline >= 0 && outline < BODY_TEXT;
    }

    /** How far a {@code w:ind} element moves the text. */
    static int indent(XmlElement indent, int otherwise) {
        return indent.number("left", indent.number("start", otherwise));
    }

    /** Whether a run's properties hide it: by saying so, or by letters too small for any eye. */
    static Optional<Boolean> hidden(XmlElement run) {
        int size = run.child("w:sz").number("val", SMALLEST);
        return size < SMALLEST ? Optional.of(true) : run.flag("w:vanish");
    }

    /** Three points, in half points: smaller letters are there to be overlooked. */
    private static final int SMALLEST = 6;
}
