package org.levelfield.document.prose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.prose.Piece.Line;

/**
 * What a paragraph is for, with its label and words parted where the number was typed by hand.
 *
 * @param kind heading, item or running text
 * @param level of a heading, from 1; 0 where its place among the headings is not known
 */
record LineRole(Kind kind, int level, String label, String words) {

    /** What paragraphs are for. */
    enum Kind {
        HEADING,
        ITEM,
        TEXT
    }

    private static final int LONGEST_HEADING = 160;
    private static final int HEADING_WORDS = 20;
    private static final int NAME_WORDS = 8;
    private static final int SENTENCE_WORDS = 6;

    /** What may follow a label: a letter, an amount, or what opens a quotation or bracket. */
    private static final String REST = "\\s+(?<words>[\\p{L}\\p{Pi}\"'(\\[£$€\\d].*)";

    private static final Pattern TYPED = Pattern.compile(
            "(?<label>\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,5}|[A-Za-z]|[ivxIVX]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,5}|[•●▪○·*–-])"
                    + REST,
            Pattern.DOTALL);
    /** A bare number is a label in headings alone: elsewhere {@code 30 days} would lose its amount. */
    private static final Pattern TYPED_HEADING = Pattern.compile("(?<label>\\d{1,2})" + REST, Pattern.DOTALL);

    private static final Pattern FIGURES = Pattern.compile("\\D*(\\d+(?:\\.\\d+)*)\\D*");
    private static final Pattern BINDING = Pattern.compile("\\b(?:must|shall|will|should|may not)\\b");
    private static final String CLOSING = "\"'”’»)]";

    static LineRole of(Line line) {
        LineRole parted = part(line);
        String label = parted.label;
        String words = parted.words;
        boolean bullet = line.bullet() || (line.label().isEmpty() && label.length() == 1 && !isNumbered(label));
        if (line.style().kind() == LineStyle.Kind.CONTENTS) {
            return parted;
        }
        if (isShort(words) && line.style().heads()) {
            return parted.as(Kind.HEADING, line.style().outline() + 1);
        }
        if (isShort(words) && line.style().kind() == LineStyle.Kind.TITLE) {
            return parted.as(Kind.HEADING, 1);
        }
        if (isShort(words) && line.bold() && !bullet && headsByBoldness(label, words)) {
            return parted.as(Kind.HEADING, depth(label));
        }
        return parted.as(isItem(label, bullet, words) ? Kind.ITEM : Kind.TEXT, 0);
    }

    private static LineRole part(Line line) {
        if (line.label().isEmpty()) {
            Matcher typed = TYPED.matcher(line.words());
            Matcher heading = TYPED_HEADING.matcher(line.words());
            if (typed.matches() && isLabel(typed.group("label"), typed.group("words"))) {
                return new LineRole(Kind.TEXT, 0, typed.group("label"), typed.group("words"));
            }
            if (line.style().heads() && heading.matches()) {
                return new LineRole(Kind.TEXT, 0, heading.group("label"), heading.group("words"));
            }
        }
        return new LineRole(Kind.TEXT, 0, line.label(), line.words());
    }

    private LineRole as(Kind other, int itsLevel) {
        return new LineRole(other, itsLevel, label, words);
    }

    /** Whether a list item could as well be a heading, to be told by what stands about it. */
    boolean mayHead() {
        return kind == Kind.ITEM && isNumbered(label) && isName(words);
    }

    /** The same line as a heading. */
    LineRole asHeading() {
        return as(Kind.HEADING, depth(label));
    }

    /** {@code 5.5 million} is an amount, {@code 5.5 Insurance} a numbered line. */
    private static boolean isLabel(String label, String words) {
        boolean ended = label.endsWith(".") || label.endsWith(")") || label.length() == 1;
        return ended || Character.isUpperCase(words.charAt(0)) || !Character.isLetterOrDigit(words.charAt(0));
    }

    private static boolean headsByBoldness(String label, String words) {
        return label.isEmpty() ? isName(words) : isNumbered(label) && ".;,".indexOf(last(words)) < 0;
    }

    /** Whether words name a thing and say nothing of it: few, and with no amount and no verb that binds. */
    private static boolean isName(String words) {
        char last = words.charAt(words.length() - 1);
        boolean ends = Character.isLetter(last) || last == ':' || last == '?' || CLOSING.indexOf(last) >= 0;
        boolean plain = words.chars().noneMatch(c -> Character.isDigit(c) || c == '\n') && words.length() > 3;
        int colon = words.indexOf(':');
        plain &= colon < 0 || colon == words.length() - 1;
        boolean binding = BINDING.matcher(words.toLowerCase(Locale.ROOT)).find();
        return ends && plain && !binding && Character.isUpperCase(words.charAt(0)) && count(words) <= NAME_WORDS;
    }

    private static boolean isNumbered(String label) {
        return FIGURES.matcher(label).matches();
    }

    private static int depth(String label) {
        Matcher figures = FIGURES.matcher(label);
        return figures.matches()
                ? (int) figures.group(1).chars().filter(c -> c == '.').count() + 1
                : 0;
    }

    /**
     * Bullets and letters make items; figures do too, unless what follows is a sentence of its own or opens a list.
     */
    private static boolean isItem(String label, boolean bullet, String words) {
        if (label.isEmpty()) {
            return false;
        }
        return bullet || !isNumbered(label) || !isSentence(words, depth(label));
    }

    private static boolean isSentence(String words, int depth) {
        boolean ended = ".!?;".indexOf(last(words)) >= 0;
        boolean extended = words.length() > LONGEST_HEADING || (depth > 1 && count(words) > NAME_WORDS);
        return extended || last(words) == ':' || (ended && count(words) >= SENTENCE_WORDS);
    }

    private static boolean isShort(String words) {
        boolean goesOn = ",;".indexOf(last(words)) >= 0;
        boolean sentence = last(words) == '.' && count(words) >= SENTENCE_WORDS;
        return words.length() <= LONGEST_HEADING && count(words) <= HEADING_WORDS && !goesOn && !sentence;
    }

    /** The last character, closing quotation marks and brackets apart. */
    private static char last(String words) {
        int at = words.length() - 1;
        while (at > 0 && CLOSING.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        return words.charAt(at);
    }

    private static int count(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            count += Character.isWhitespace(words.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
