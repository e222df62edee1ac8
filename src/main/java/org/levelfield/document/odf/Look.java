package org.levelfield.document.odf;

import java.util.Locale;
import java.util.Optional;
import org.levelfield.document.prose.LineStyle;

/**
 * What a style says, its ancestors' words included; empty where none of them says anything.
 *
 * @param mark what the style's name stands for
 * @param bold of letters
 * @param hidden of letters, sections and sheets
 * @param raised of letters
 * @param shaded of cells
 * @param list the list style; present but empty for none on purpose
 */
record Look(
        LineStyle mark,
        Optional<Boolean> bold,
        Optional<Boolean> hidden,
        Optional<Boolean> raised,
        Optional<Boolean> shaded,
        Optional<String> list) {

    static final Look NONE = new Look(
            LineStyle.PLAIN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int BOLD = 600;
    /** In points: smaller letters are there to be overlooked. */
    private static final double SMALLEST = 3;

    /** This look with what a style adds. */
    Look with(XmlElement style) {
        XmlElement text = style.child("style:text-properties");
        Optional<String> ground = style.child("style:table-cell-properties").find("background-color");
        return new Look(
                mark(style),
                text.find("font-weight").map(Look::isBold).or(() -> bold),
                hides(style, text).or(() -> hidden),
                text.find("text-position").map(Look::isRaised).or(() -> raised),
                ground.map(Look::isShade).or(() -> shaded),
                style.find("list-style-name").or(() -> list));
    }

    /** This look with what is said of letters within it. */
    Look with(Look inner) {
        return new Look(
                mark,
                inner.bold.or(() -> bold),
                inner.hidden.or(() -> hidden),
                inner.raised.or(() -> raised),
                shaded,
                list);
    }

    private LineStyle mark(XmlElement style) {
        String name = style.get("name").toLowerCase(Locale.ROOT);
        if (name.startsWith("contents_20_") && !name.endsWith("heading")) {
            return LineStyle.CONTENTS;
        }
        return name.equals("title") ? LineStyle.TITLE : mark;
    }

    private static boolean isBold(String weight) {
        try {
            return Integer.parseInt(weight) >= BOLD;
        } catch (NumberFormatException e) {
            return weight.equals("bold");
        }
    }

    private static Optional<Boolean> hides(XmlElement style, XmlElement text) {
        Optional<String> size = text.find("font-size");
        if (size.isPresent() && size.get().endsWith("pt") && points(size.get()) < SMALLEST) {
            return Optional.of(true);
        }
        Optional<Boolean> section =
                style.child("style:section-properties").find("display").map("none"::equals);
        Optional<Boolean> sheet =
                style.child("style:table-properties").find("display").map("false"::equals);
        return text.find("display").map("none"::equals).or(() -> section).or(() -> sheet);
    }

    private static double points(String size) {
        try {
            return Double.parseDouble(size.substring(0, size.length() - 2));
        } catch (NumberFormatException e) {
            return SMALLEST;
        }
    }

    /** {@code super 58%} or {@code 33% 58%}. */
    private static boolean isRaised(String position) {
        boolean figure = !position.isEmpty() && Character.isDigit(position.charAt(0));
        return position.startsWith("super") || (figure && !position.startsWith("0%"));
    }

    private static boolean isShade(String colour) {
        return !colour.equals("transparent") && !colour.equalsIgnoreCase("#ffffff");
    }
}
