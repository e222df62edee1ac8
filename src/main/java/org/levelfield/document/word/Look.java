package org.levelfield.document.word;

import java.util.Optional;
import java.util.regex.Pattern;
import org.levelfield.document.prose.LineStyle;
import org.levelfield.document.word.parts.XmlElement;

/**
 * What a style says, its ancestors' words included.
 *
 * @param style what it says of the paragraph's part in the document
 * @param number the list; 0 for none on purpose, -1 where the style says nothing
 * @param level the level in the list; -1 where the style says nothing
 * @param indent from the left in twentieths of a point; -1 where the style says nothing
 * @param pale whether letters are as white as paper
 * @param ground whether they may stand on something darker than paper
 */
record Look(
        LineStyle style,
        int number,
        int level,
        int indent,
        Optional<Boolean> bold,
        Optional<Boolean> hidden,
        Optional<Boolean> pale,
        boolean ground) {

    static final Look NONE =
            new Look(LineStyle.PLAIN, -1, -1, -1, Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** This look with what a style or a paragraph itself adds: an element with {@code w:pPr} and {@code w:rPr}. */
    Look with(XmlElement style) {
        LineStyle based = LineStyle.named(style.val("w:name")).over(this.style);
        XmlElement properties = style.child("w:pPr");
        XmlElement numbering = properties.child("w:numPr");
        XmlElement run = style.child("w:rPr");
        return new Look(
                new LineStyle(based.kind(), properties.child("w:outlineLvl").number("val", based.outline())),
                numbering.child("w:numId").number("val", number),
                numbering.child("w:ilvl").number("val", level),
                indent(properties.child("w:ind"), indent),
                run.flag("w:b").or(() -> bold),
                hidden(run).or(() -> hidden),
                pale(run).or(() -> pale),
                ground || isDark(properties.child("w:shd")));
    }

    /** The same look for a line of a table of contents. */
    Look asContents() {
        return new Look(style.asContents(), number, level, indent, bold, hidden, pale, ground);
    }

    /** The same look in a cell or box, which may be dark. */
    Look onGround() {
        return new Look(style, number, level, indent, bold, hidden, pale, true);
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

    /**
     * Whether a run's properties make its letters as white as the paper under them; empty where they say nothing of it.
     */
    static Optional<Boolean> pale(XmlElement run) {
        if (run.has("w:highlight") || isDark(run.child("w:shd"))) {
            return Optional.of(false);
        }
        return run.has("w:color") ? Optional.of(PALE.matcher(run.val("w:color")).matches()) : Optional.empty();
    }

    private static boolean isDark(XmlElement shade) {
        String fill = shade.get("fill");
        return !fill.isEmpty() && !fill.equals("auto") && !PALE.matcher(fill).matches();
    }

    /** White, and what no eye tells from it. */
    private static final Pattern PALE = Pattern.compile("(?i)(?:F[A-F]){3}");

    /** Three points, in half points: smaller letters are there to be overlooked. */
    private static final int SMALLEST = 6;
}
