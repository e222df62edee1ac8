package org.levelfield.document.prose;

import java.util.Locale;
import java.util.Map;

/** Letters of symbol fonts, which have no meaning outside these fonts, as the signs that they show. */
public final class Symbols {

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
    /** The letters of the font from {@code A} and from {@code a} on. */
    private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final Map<Integer, String> WINGDINGS = Map.of(
            0x6f, "☐", 0x71, "☐", 0xa8, "☐", 0x52, "☑", 0xfe, "☑", 0x54, "☒", 0x78, "☒", 0xfd, "☒", 0xfc, "✓", 0xe0,
            "→");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The upper half of a code page, where symbol fonts keep nothing but signs. */
    private static final char FIRST_SIGN = 0xa1;

    private static final char LAST_SIGN = 0xff;

    private Symbols() {}

    /** The sign for a letter of a symbol font, low byte alone; a bullet's dot where it is not known. */
    public static String of(String font, int letter) {
        int low = letter & 0xff;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings") || name.startsWith("webdings")) {
            return WINGDINGS.getOrDefault(low, "•");
        }
        // Figures and the signs between them have their usual place: an amount must not be lost to its font.
        if ((low >= '0' && low <= '9') || "%()+,./:;<=>[]{|}&!?".indexOf(low) >= 0) {
            return String.valueOf((char) low);
        }
        if (name.startsWith("symbol") && low >= 'A' && low <= 'Z') {
            return String.valueOf(CAPITALS.charAt(low - 'A'));
        }
        if (name.startsWith("symbol") && low >= 'a' && low <= 'z') {
            return String.valueOf(SMALL.charAt(low - 'a'));
        }
        return SYMBOL.getOrDefault(low, "•");
    }

    /** Whether a plain letter is shown as a known picture by its font. */
    public static boolean isPicture(String font, char c) {
        return font.toLowerCase(Locale.ROOT).startsWith("wingdings") && WINGDINGS.containsKey((int) c);
    }

    /**
     * The sign that a symbol font shows in the place of a letter of the usual code page: for formats that do not move
     * such letters to a place of their own. Letters of other fonts, and plain ones whose sign is not known, stay.
     */
    public static String shown(String font, char c) {
        String name = font.toLowerCase(Locale.ROOT);
        boolean wingdings = name.startsWith("wingdings");
        if (!wingdings && !name.startsWith("symbol")) {
            return String.valueOf(c);
        }
        boolean known = (wingdings ? WINGDINGS : SYMBOL).containsKey((int) c);
        return known || (c >= FIRST_SIGN && c <= LAST_SIGN) ? of(font, c) : String.valueOf(c);
    }

    /** Whether a character has its place among those that only a font gives a meaning. */
    public static boolean isPrivate(char c) {
        return c >= '\uf000' && c <= '\uf0ff';
    }

    /**
     * Text that stands raised. A raised figure alone is written as such, since 10² is not 102; raised words such as the
     * st of 1st stay as they are.
     */
    public static String raised(String text) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int figure = c >= '0' && c <= '9' ? c - '0' : -1;
            if (figure < 0 && !Character.isWhitespace(c)) {
                return text;
            }
            made.append(figure < 0 ? c : RAISED.charAt(figure));
        }
        return made.toString();
    }
}
