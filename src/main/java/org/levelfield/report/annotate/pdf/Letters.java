package org.levelfield.report.annotate.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of the index page: Liberation Sans (Latin, Greek, Cyrillic), under the SIL Open Font License, which allows
 * it to be put into documents; it comes with PDFBox, which puts in only the letters used. A letter that it lacks becomes a
 * question mark; in the notes themselves all letters stand.
 */
final class Letters {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String UNKNOWN = "?";

    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Letters(PDType0Font font) {
        this.font = font;
    }

    static Letters of(PDDocument pdf) throws IOException {
        try (InputStream in = PDFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox comes with " + FILE);
            }
            return new Letters(PDType0Font.load(pdf, in, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The words with question marks for letters that the font lacks. */
    String known(String words) {
        StringBuilder made = new StringBuilder();
        words.codePoints().forEach(c -> made.append(isKnown(c) ? Character.toString(c) : UNKNOWN));
        return made.toString();
    }

    private boolean isKnown(int letter) {
        return known.computeIfAbsent(letter, c -> {
            try {
                return font.encode(Character.toString(c)).length > 0;
            } catch (IOException | IllegalArgumentException e) {
                return false;
            }
        });
    }

    /** Lines of at most {@code width} points; a word that is longer stands alone. */
    List<String> wrap(String words, float points, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(known(longer)) / 1000 * points > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
