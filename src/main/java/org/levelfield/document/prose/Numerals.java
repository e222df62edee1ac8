package org.levelfield.document.prose;

import java.util.List;
import java.util.Locale;

/** Writes the numbers and bullets of lists, in formats that go by the names that Word has for them. */
public final class Numerals {

    private static final List<String> ROMAN =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final List<Integer> WORTH = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final List<String> CARDINALS =
            List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");
    private static final List<String> ORDINALS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth");
    private static final int MOST_LETTERS = 20;
    private static final int MOST_ROMAN = 5000;

    private Numerals() {}

    /** A number in a format by Word's name for it; in figures where the format is not known. */
    public static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number, LATIN);
            case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(number, RUSSIAN);
            case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> number + ending(number);
            case "cardinalText" -> word(number, CARDINALS);
            case "ordinalText" -> word(number, ORDINALS);
            default -> Integer.toString(number);
        };
    }

    /** The format by the letter that OpenDocument and HTML have for it: 1, a, A, i, I; figures for any other sign. */
    public static String format(String letter) {
        return switch (letter) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
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
    private static String letters(int number, String alphabet) {
        int times = (number - 1) / alphabet.length() + 1;
        if (number <= 0 || times > MOST_LETTERS) {
            return Integer.toString(number);
        }
        int at = (number - 1) % alphabet.length();
        return alphabet.substring(at, at + 1).repeat(times);
    }

    private static String ending(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String word(int number, List<String> words) {
        return number >= 1 && number <= words.size() ? words.get(number - 1) : Integer.toString(number);
    }
}
