package org.levelfield.fidelity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF file as pdftotext reads it. */
final class PdfReference {

    private static final Pattern PAGE = Pattern.compile("<page .*?</page>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<line .*?</line>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("<word [^>]*>(.*?)</word>", Pattern.DOTALL);

    private PdfReference() {}

    /**
     * The text of each page without running heads and feet.
     *
     * @param mode {@code -layout}, {@code -raw}, or empty for the plain way
     */
    static List<String> pages(Path file, String mode) throws IOException {
        List<String> command = new ArrayList<>(List.of("pdftotext", "-q", "-enc", "UTF-8"));
        if (!mode.isEmpty()) {
            command.add(mode);
        }
        command.add(file.toString());
        command.add("-");
        String[] pages = Program.output(command).split("\f", -1);
        List<List<String>> lines = new ArrayList<>();
        // Each page ends in a form feed, the last too.
        for (int i = 0; i < pages.length - 1; i++) {
            lines.add(pages[i].lines().toList());
        }
        return RunningLines.without(lines).stream()
                .map(page -> String.join("\n", page))
                .toList();
    }

    /** The lines of each page's blocks: a line of a table's cell, of a column, not one across both. */
    static List<List<String>> blockLines(Path file) throws IOException {
        String marked =
                Program.output(List.of("pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", file.toString(), "-"));
        List<List<String>> pages = new ArrayList<>();
        Matcher page = PAGE.matcher(marked);
        while (page.find()) {
            List<String> lines = new ArrayList<>();
            Matcher line = LINE.matcher(page.group());
            while (line.find()) {
                StringBuilder words = new StringBuilder();
                Matcher word = WORD.matcher(line.group());
                while (word.find()) {
                    words.append(unescaped(word.group(1))).append(' ');
                }
                lines.add(words.toString());
            }
            pages.add(lines);
        }
        return RunningLines.without(pages);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
