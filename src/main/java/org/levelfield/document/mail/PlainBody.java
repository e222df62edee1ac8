package org.levelfield.document.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.prose.Wording;

/**
 * Writes a mail's plain text as paragraphs and items. Lines that the sender's program broke are joined again: those
 * after which the next word would not have fitted.
 */
final class PlainBody {

    /** No program breaks lines shorter or longer than this. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 100;
    private static final Pattern QUOTED = Pattern.compile("^(?:>\\s?)+");
    private static final Pattern RULE = Pattern.compile("[\\s_=*~-]*");
    private static final Pattern ITEM = Pattern.compile(
            "(?<label>\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[A-Za-z]|[ivx]{1,5})[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,5}|[•●▪○◦·*–-])"
                    + "\\s+(?<words>[\\p{L}\\p{Pi}\"'(\\[£$€].*)");

    private final TextBuilder builder;

    PlainBody(TextBuilder builder) {
        this.builder = builder;
    }

    void write(String words) {
        List<String> lines = new ArrayList<>();
        for (String line : words.lines().toList()) {
            String plain = Wording.plain(QUOTED.matcher(line).replaceFirst("")).replace('\n', ' ');
            lines.add(RULE.matcher(plain).matches() ? "" : plain);
        }
        int width = width(lines);
        StringBuilder together = new StringBuilder();
        String last = "";
        for (String line : lines) {
            if (!together.isEmpty() && !goesOn(last, line, width)) {
                flush(together);
            }
            together.append(together.isEmpty() || line.isEmpty() ? "" : " ").append(line);
            last = line;
        }
        flush(together);
    }

    /** The length at which lines were broken; 0 where none seem to be. */
    private static int width(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        return longest >= NARROWEST && longest <= WIDEST ? longest : 0;
    }

    private static boolean goesOn(String last, String line, int width) {
        if (last.isEmpty() || line.isEmpty() || ITEM.matcher(line).matches()) {
            return false;
        }
        int space = line.indexOf(' ');
        int word = space < 0 ? line.length() : space;
        return width > 0 && last.length() + 1 + word > width;
    }

    private void flush(StringBuilder together) {
        String words = together.toString().strip();
        together.setLength(0);
        Matcher item = ITEM.matcher(words);
        if (item.matches()) {
            builder.item(item.group("words"), item.group("label"), 0);
        } else if (!words.isEmpty()) {
            builder.paragraph(words, "");
        }
    }
}
