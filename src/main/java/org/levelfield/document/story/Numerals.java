package org.levelfield.document.story;

import java.util.List;
import java.util.Locale;

/** Writes the numbers and bullets of lists. */
public final class Numerals {

    private static final List<String> ROMAN =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final List<Integer> WORTH = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int MOST_LETTERS = 20;
    private static final int MOST_ROMAN = 5000;

    private Numerals() {}

    /** How numbers are written. */
    public enum Style {
        NONE,
        FIGURES,
        LOWER_ROMAN,
        UPPER_ROMAN,
        LOWER_LETTERS,
        UPPER_LETTERS
    }

    /** The style by the letter that OpenDocument and HTML have for it: 1, a, A, i, I; figures for any other sign. */
    public static Style style(String letter) {
        return switch (letter) {
            case "" -> Style.NONE;
            case "a" -> Style.LOWER_LETTERS;
            case "A" -> Style.UPPER_LETTERS;
            case "i" -> Style.LOWER_ROMAN;
            case "I" -> Style.UPPER_ROMAN;
            default -> Style.FIGURES;
        };
    }

    /** A number as shown; in figures where it is too large for its style. */
    public static String write(int number, Style style) {
        return switch (style) {
            case NONE -> "";
            case FIGURES -> Integer.toString(number);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTERS -> letters(number);
            case UPPER_LETTERS -> letters(number).toUpperCase(Locale.ROOT);
        };
    }

    /** A bullet as text. Symbol fonts keep theirs where no letter has its place; all of these are shown as one dot. */
    public static String bullet(String text) {
        String sign = text.strip();
        boolean plain = sign.length() == 1 && "-–—•*·".indexOf(sign.charAt(0)) >= 0;
        return plain ? sign : "•";
    }

    private static String roman(int number) {
        if (number <= 0 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder made = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.size(); i++) {
            while (left >= WORTH.get(i)) {
                made.append(ROMAN.get(i));
                left -= WORTH.get(i);
            }
        }
        return made.toString();
    }

    /** After the last letter comes the first one twice: z, aa, bb. */
    private static String letters(int number) {
        int times = (number - 1) / LATIN.length() + 1;
        if (number <= 0 || times > MOST_LETTERS) {
            return Integer.toString(number);
        }
        int at = (number - 1) % LATIN.length();
        return LATIN.substring(at, at + 1).repeat(times);
    }
}
