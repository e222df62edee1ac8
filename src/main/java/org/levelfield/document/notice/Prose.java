package org.levelfield.document.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.Span;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.prose.Wording;

/** Writes a text of a notice as paragraphs and items. */
final class Prose {

    /** A value of one line and no more letters than this is told behind its label. */
    private static final int LONGEST_VALUE = 60;

    private static final Pattern TAGS =
            Pattern.compile("(?i)</?(?:p|br|li|ul|ol|div|strong|b|em|i|span|h[1-6])\\b[^<>]{0,200}>");
    private static final Pattern BLOCK_TAGS = Pattern.compile("(?i)</?(?:p|br|li|ul|ol|div|h[1-6])\\b[^<>]{0,200}>");

    /** What is left of line breaks in texts from which somebody took the backslashes; no word of English holds it. */
    private static final Pattern LOST_BREAKS = Pattern.compile("(?:rn){2,}|(?<=[.;:)])rn(?=\\s|[A-Z(\\d-])");

    private static final Pattern ITEM =
            Pattern.compile("(?<label>\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[A-Za-z]|[ivx]{1,5})[.)]|[•●▪○◦·*–-])"
                    + "\\s*(?<words>(?<=\\s|[•●▪○◦·])[\\p{L}\\p{Pi}\"'(\\[£$€\\d].*)");

    private Prose() {}

    /** A text as it is to be read: tags taken out, breaks put in, spaces made one. */
    static String clean(String text) {
        String broken = LOST_BREAKS.matcher(text).replaceAll("\n");
        String plain = broken.indexOf('<') < 0
                ? broken
                : TAGS.matcher(BLOCK_TAGS.matcher(broken).replaceAll("\n")).replaceAll("");
        return Wording.plain(plain);
    }

    /** Whether a cleaned text is more than a value. */
    static boolean isProse(String clean) {
        return clean.length() > LONGEST_VALUE || clean.indexOf('\n') >= 0;
    }

    /** Writes a cleaned text and says where it stands, list numbers between its lines with it. */
    static Span write(String clean, TextBuilder builder) {
        int start = -1;
        int end = builder.length();
        for (String line : clean.lines().toList()) {
            int before = builder.length();
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                builder.item(item.group("words"), item.group("label"), 0);
            } else {
                builder.paragraph(line, "");
            }
            start = start < 0 ? before : start;
            end = builder.length() - 1;
        }
        return new Span(Math.max(start, 0), Math.max(end, 0));
    }
}
