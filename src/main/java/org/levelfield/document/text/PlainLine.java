package org.levelfield.document.text;

import java.util.regex.Pattern;
import org.levelfield.document.prose.Wording;

/**
 * One line of a plain text.
 *
 * @param indent the number of columns before its first sign
 * @param words what it holds, as {@link Wording} makes it
 * @param width the number of columns up to its end
 * @param columns whether gaps part it into columns
 */
record PlainLine(int indent, String words, int width, boolean columns) {

    private static final int TAB = 8;
    private static final Pattern GAP = Pattern.compile("\\S(?: {3,}|\\t+ *)\\S");
    /** The gap behind a label parts nothing. */
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?:\\(?[\\p{Alnum}.]{1,8}[.)]|\\d{1,2}(?:\\.\\d{1,2})*|[•●▪○·*–-])\\s+");

    static PlainLine of(String source) {
        int indent = 0;
        int at = 0;
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            indent += source.charAt(at) == '\t' ? TAB - indent % TAB : 1;
            at++;
        }
        String words = Wording.plain(source);
        String rest = LABEL.matcher(source).replaceFirst("");
        return new PlainLine(
                indent,
                words,
                indent + source.strip().length(),
                GAP.matcher(rest).find());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The length of its first word. */
    int firstWord() {
        int space = words.indexOf(' ');
        return space < 0 ? words.length() : space;
    }

    char last() {
        return words.charAt(words.length() - 1);
    }

    boolean startsSmall() {
        return Character.isLowerCase(words.codePointAt(0));
    }
}
