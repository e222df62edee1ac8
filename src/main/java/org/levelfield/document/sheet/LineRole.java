package org.levelfield.document.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.TextBuilder;

/** Writes a line of running text that stands in a cell of its own, as the heading, item or paragraph that it is. */
final class LineRole {

    private static final int LONGEST_HEADING = 160;
    private static final int HEADING_WORDS = 20;
    private static final int ITEM_WORDS = 12;

    /** Below the sheet's name. */
    private static final int TOP_LEVEL = 2;

    private static final int DEEPEST_LEVEL = 6;
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,5}";
    private static final String BULLET = "[•●▪○◦·*–-]";
    private static final Pattern ALONE = Pattern.compile(
            "\\(?(?:" + NUMBER + "|[A-Za-z]{1,2}" + NUMBER + "|[A-Za-z]|[ivxIVX]{1,5})[.):]?|" + BULLET);
    private static final Pattern BEFORE = Pattern.compile(
            "(?<label>\\(?(?:" + NUMBER + "|[A-Za-z]|[ivx]{1,5})[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,5}|" + BULLET
                    + ")\\s+(?<words>[\\p{L}\\p{Pi}\"'(\\[£$€].*)",
            Pattern.DOTALL);

    private LineRole() {}

    /** Whether words are nothing but the number or bullet of what stands beside them. */
    static boolean isLabel(String words) {
        return ALONE.matcher(words).matches();
    }

    /** Writes a cell's lines, each for itself. */
    static void write(TextBuilder builder, String words, boolean strong) {
        for (String line : words.lines().toList()) {
            Matcher typed = BEFORE.matcher(line);
            if (typed.matches()) {
                write(builder, typed.group("label"), typed.group("words"), strong);
            } else if (!line.isBlank()) {
                write(builder, "", line.strip(), strong);
            }
        }
    }

    /** Writes one line with its label. */
    static void write(TextBuilder builder, String label, String words, boolean strong) {
        if (strong && isShort(words)) {
            int depth = (int)
                    label.replaceAll("\\.$", "").chars().filter(c -> c == '.').count();
            builder.heading(words, Math.min(TOP_LEVEL + depth, DEEPEST_LEVEL), label);
        } else if (label.isEmpty() || (isNumbered(label) && words.split(" ").length > ITEM_WORDS)) {
            builder.paragraph(words, label);
        } else {
            builder.item(words, label, 0);
        }
    }

    private static boolean isNumbered(String label) {
        return label.chars().anyMatch(Character::isDigit);
    }

    private static boolean isShort(String words) {
        return words.length() <= LONGEST_HEADING
                && words.split(" ").length <= HEADING_WORDS
                && words.chars().anyMatch(Character::isLetter)
                && ".;,".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
