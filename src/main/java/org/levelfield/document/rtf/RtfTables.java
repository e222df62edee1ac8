package org.levelfield.document.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.document.prose.LineStyle;

/** What the head of a file defines and its text names by number: styles, fonts, colours. */
final class RtfTables {

    private static final int WHITE = 255;

    private final Map<Integer, LineStyle> styles = new HashMap<>();
    private final Map<Integer, String> fonts = new HashMap<>();
    /** Of each colour, whether it can be told from the white of paper. */
    private final List<Boolean> colours = new ArrayList<>();

    private final StringBuilder name = new StringBuilder();
    private int number;
    private int outline = -1;
    private boolean ofParagraphs = true;
    private int parts;
    private int white;

    LineStyle style(int wanted) {
        return styles.getOrDefault(wanted, LineStyle.PLAIN);
    }

    String font(int wanted) {
        return fonts.getOrDefault(wanted, "");
    }

    boolean isColoured(int colour) {
        return colour > 0 && colour < colours.size() && colours.get(colour);
    }

    /** A mark within the definition of a style, font or colour. */
    void mark(Command command, int value) {
        switch (command) {
            case s -> number = value;
            case cs, ts, ds -> ofParagraphs = false;
            case outlinelevelN -> outline = value;
            case f -> {
                number = value;
                name.setLength(0);
            }
            case red, green, blue -> {
                parts++;
                white += value == WHITE ? 1 : 0;
            }
            default -> {
                // Looks of styles, which are written out again where the style is used.
            }
        }
    }

    /** Words within the definition of styles; a semicolon ends each. */
    void style(String words) {
        name.append(words);
        if (words.endsWith(";")) {
            if (ofParagraphs) {
                String shown = name.substring(0, name.length() - 1);
                styles.put(number, LineStyle.named(shown).outlined(outline));
            }
            reset();
        }
    }

    /** Words within the definition of fonts. */
    void font(String words) {
        name.append(words);
        if (words.endsWith(";")) {
            fonts.put(number, name.substring(0, name.length() - 1));
            reset();
        }
    }

    /** Words within the definition of colours: nothing but semicolons. */
    void colour(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ';') {
                colours.add(parts > 0 && white < 3);
                parts = 0;
                white = 0;
            }
        }
    }

    private void reset() {
        name.setLength(0);
        number = 0;
        outline = -1;
        ofParagraphs = true;
    }
}
