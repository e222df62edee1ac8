package org.levelfield.document.word;

import java.util.Locale;
import java.util.Map;

/** Letters of symbol fonts, which have no meaning outside these fonts, as the signs that they show. */
final class Symbols {

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x6d, "μ"),
            Map.entry(0xa0, "€"),
            Map.entry(0xa3, "≤"),
            Map.entry(0xae, "→"),
            Map.entry(0xb0, "°"),
            Map.entry(0xb1, "±"),
            Map.entry(0xb3, "≥"),
            Map.entry(0xb4, "×"),
            Map.entry(0xb7, "•"),
            Map.entry(0xb8, "÷"),
            Map.entry(0xb9, "≠"));
    private static final Map<Integer, String> WINGDINGS = Map.of(
            0x6f, "☐", 0x71, "☐", 0xa8, "☐", 0x52, "☑", 0xfe, "☑", 0x54, "☒", 0x78, "☒", 0xfd, "☒", 0xfc, "✓", 0xe0,
            "→");

    private Symbols() {}

    /** The sign for a letter of a symbol font, low byte alone; a bullet's dot where it is not known. */
    static String of(String font, int letter) {
        boolean wingdings = font.toLowerCase(Locale.ROOT).startsWith("wingdings");
        return (wingdings ? WINGDINGS : SYMBOL).getOrDefault(letter & 0xff, "•");
    }

    /** Whether a character has its place among those that only a font gives a meaning. */
    static boolean isPrivate(char c) {
        return c >= '\uf000' && c <= '\uf0ff';
    }
}
