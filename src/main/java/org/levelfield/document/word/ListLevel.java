package org.levelfield.document.word;

import org.levelfield.document.word.parts.XmlElement;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param format how numbers are written: {@code decimal}, {@code lowerRoman} …
 * @param text the label with {@code %1} to {@code %9} for the levels' numbers
 * @param legal whether all numbers in the label are written in figures
 * @param restart how many outer levels start this one anew: -1 all, 0 none, n the outermost n
 * @param style the paragraph style bound to the level, or empty
 * @param indent from the left in twentieths of a point; -1 where the level says nothing
 */
record ListLevel(int start, String format, String text, boolean legal, int restart, String style, int indent) {

    static ListLevel of(XmlElement level) {
        return new ListLevel(
                level.child("w:start").number("val", 0),
                format(level),
                level.val("w:lvlText"),
                level.flag("w:isLgl").orElse(false),
                level.child("w:lvlRestart").number("val", -1),
                level.val("w:pStyle"),
                Look.indent(level.child("w:pPr").child("w:ind"), -1));
    }

    /** Formats that are newer than the file format stand in alternate content with an older one beside them. */
    private static String format(XmlElement level) {
        XmlElement older = level.child("mc:AlternateContent").child("mc:Fallback");
        String format = level.has("w:numFmt") ? level.val("w:numFmt") : older.val("w:numFmt");
        return format.isEmpty() ? "decimal" : format;
    }

    boolean isBullet() {
        return format.equals("bullet");
    }
}
