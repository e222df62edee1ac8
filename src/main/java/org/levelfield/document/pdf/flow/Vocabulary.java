package org.levelfield.document.pdf.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.levelfield.document.pdf.layout.Line;

/** The words of a document, to tell a word broken at the end of a line from one that is written with a hyphen. */
final class Vocabulary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}‐‑-]+");
    /** A number with a hyphen right behind it, as in {@code 12-month}, where the line ends, */
    private static final Pattern NUMBER_BROKEN = Pattern.compile("(?<![\\p{L}\\d-])\\d{1,4}[-‐]$");
    /** and what such a number is put together with; {@code 12- and 24-month} are two of them. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:calendar|working|business)?-?(?:minute|hour|day|week|month|year|page|point|person"
                    + "|member|seat|bed|metre|meter|mile|tonne|ton|litre|storey|stage|step|digit|star|fold|phase)(?:s|er|ly)?\\b");
    /** First parts that are written with a hyphen far more often than not. */
    private static final Set<String> PREFIXES = Set.of(
            "self",
            "non",
            "long",
            "short",
            "well",
            "full",
            "part",
            "high",
            "low",
            "multi",
            "third",
            "two",
            "three",
            "four",
            "cross",
            "co",
            "e",
            "on",
            "off",
            "pre",
            "post",
            "sub",
            "one",
            "first",
            "second",
            "day",
            "end",
            "ex",
            "high-level",
            "in",
            "inter",
            "mid",
            "open",
            "real",
            "risk",
            "semi",
            "six",
            "value",
            "year",
            "five",
            "ten",
            "call",
            "follow",
            "set",
            "start",
            "work",
            "health",
            "cost",
            "time");

    private final Set<String> words = new HashSet<>();

    /** Takes the words of a line, without the last one where the line breaks it. */
    void add(String line) {
        String whole = broken(line) ? line.substring(0, Math.max(0, line.lastIndexOf(' '))) : line;
        BETWEEN_WORDS.splitAsStream(whole).filter(word -> word.length() > 1).forEach(word -> words.add(plain(word)));
    }

    void addAll(List<Line> lines) {
        lines.forEach(line -> add(line.text()));
    }

    /** Whether a line ends with a hyphen right behind a letter. */
    static boolean broken(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && "-‐\u00AD".indexOf(line.charAt(last)) >= 0 && Character.isLetter(line.charAt(last - 1));
    }

    /** Joins a line to the text before it, in place. */
    void join(StringBuilder text, String line) {
        if (NUMBER_BROKEN.matcher(text).find() && COMPOUND.matcher(line).lookingAt()) {
            text.append(line);
            return;
        }
        if (!broken(text) || line.isEmpty()) {
            text.append(text.length() == 0 ? "" : " ").append(line);
            return;
        }
        boolean soft = text.charAt(text.length() - 1) == '\u00AD';
        boolean drop = soft || (Character.isLowerCase(line.codePointAt(0)) && oneWord(text, line));
        if (drop) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean oneWord(CharSequence text, String line) {
        int from = text.length() - 1;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        int to = 0;
        while (to < line.length() && (Character.isLetter(line.charAt(to)) || line.charAt(to) == '-')) {
            to++;
        }
        String before = plain(text.subSequence(from, text.length() - 1).toString());
        String after = plain(line.substring(0, to));
        if (words.contains(before + after)) {
            return true;
        }
        if (words.contains(before + "-" + after) || PREFIXES.contains(before) || before.contains("-")) {
            return false;
        }
        return !(words.contains(before) && words.contains(after));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-').replace('‑', '-');
    }
}
