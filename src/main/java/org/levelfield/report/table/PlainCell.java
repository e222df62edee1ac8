package org.levelfield.report.table;

import java.text.Normalizer;

/** Words of others as text that no program runs. */
final class PlainCell {

    /** What a cell of a workbook can hold. */
    private static final int LONGEST = 32_000;

    private static final String STARTS = "=+-@";

    private PlainCell() {}

    /** The words without control characters (line feeds stay), cut where no workbook holds them. */
    static String text(Object value) {
        StringBuilder text = new StringBuilder();
        value.toString().replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\n' || (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE)) {
                text.appendCodePoint(c);
            } else if (c == '\t') {
                text.append(' ');
            }
        });
        return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST) + "…";
    }

    /**
     * The same with an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV Injection). Full-width
     * signs and blanks before the sign are no way round it.
     */
    static String harmless(Object value) {
        String text = text(value);
        String start = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return !start.isEmpty() && STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + text : text;
    }
}
