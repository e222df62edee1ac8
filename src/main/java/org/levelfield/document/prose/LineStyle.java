package org.levelfield.document.prose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the style of a paragraph says of its part in the document.
 *
 * @param kind what the style's name stands for
 * @param outline 0 for the outermost heading; -1 where the style makes no heading
 */
public record LineStyle(Kind kind, int outline) {

    /** What a style's name can stand for. */
    public enum Kind {
        PLAIN,
        TITLE,
        CONTENTS
    }

    /** Of running text. */
    public static final LineStyle PLAIN = new LineStyle(Kind.PLAIN, -1);

    private static final int BODY_TEXT = 9;
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|título|titolo|kop|overskrift|rubrik|nagłówek|nadpis|otsikko"
                    + "|заголовок) ?([1-9])");

    /** Of the document's title. */
    public static final LineStyle TITLE = new LineStyle(Kind.TITLE, -1);

    /** Of a line of a table of contents. */
    public static final LineStyle CONTENTS = new LineStyle(Kind.CONTENTS, -1);

    /** Of a heading of a level from 1; levels deeper than any are the deepest. */
    public static LineStyle heading(int level) {
        return new LineStyle(Kind.PLAIN, Math.min(Math.max(level, 1), BODY_TEXT) - 1);
    }

    /** By the name that Word shows, in any of the languages in which its own styles are known. */
    public static LineStyle named(String style) {
        String name = style.strip().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return new LineStyle(Kind.PLAIN, Integer.parseInt(heading.group(1)) - 1);
        }
        if (name.startsWith("toc ") || name.equals("table of figures") || name.matches("contents \\d{1,2}")) {
            return CONTENTS;
        }
        return name.equals("title") ? TITLE : PLAIN;
    }

    /** The same with an outline level of its own; one outside 0 to 8 leaves it as it is. */
    public LineStyle outlined(int level) {
        return level >= 0 && level < BODY_TEXT ? new LineStyle(kind, level) : this;
    }

    /** The same on top of what the style says on which this one is based. */
    public LineStyle over(LineStyle base) {
        return new LineStyle(kind == Kind.PLAIN ? base.kind : kind, outline < 0 ? base.outline : outline);
    }

    /** The same for a line of a table of contents. */
    public LineStyle asContents() {
        return new LineStyle(Kind.CONTENTS, outline);
    }

    /** Whether it makes a heading. */
    boolean heads() {
        return outline >= 0 && outline < BODY_TEXT;
    }
}
