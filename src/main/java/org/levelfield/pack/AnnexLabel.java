package org.levelfield.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name by which a buyer calls a paper that goes with another: {@code Annex A}, {@code Appendix 3}. Numbers are the
 * same in figures, in words and in Roman numerals.
 *
 * @param kind annex, appendix, schedule, attachment, enclosure, volume or form
 * @param number a letter, or a number in figures
 */
record AnnexLabel(String kind, String number) {

    private static final Pattern LABEL = Pattern.compile(
            "\\b(Annex(?:ure|e)?|ANNEX(?:URE|E)?|Appendix|APPENDIX|Schedule|SCHEDULE|Attachment|ATTACHMENT|Enclosure|"
                    + "ENCLOSURE|Volume|VOLUME|Form|FORM)[\\s_–-]{1,3}(?:(?:No\\.?|Number|Nr\\.?)\\s?)?"
                    + "(\\d{1,2}(?![\\d%])|[IVX]{1,5}(?![\\p{Alnum}])|[A-Z](?![\\p{L}'’])|"
                    + "(?i:one|two|three|four|five|six|seven|eight|nine|ten)\\b)");

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10);

    /**
     * A label where it stands.
     *
     * @param label the label
     * @param start its first unit in the text
     * @param end one past its last unit
     */
    record Hit(AnnexLabel label, int start, int end) {}

    /** The labels in a text, in order. */
    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            String kind = matcher.group(1).toLowerCase(Locale.ROOT);
            String number = matcher.group(2).toLowerCase(Locale.ROOT);
            if (kind.equals("form") && number.length() == 1 && Character.isLetter(number.charAt(0))) {
                // “Form A company”: a verb as often as not.
                continue;
            }
            hits.add(new Hit(
                    new AnnexLabel(kind.startsWith("annex") ? "annex" : kind, figures(number)),
                    matcher.start(),
                    matcher.end()));
        }
        return hits;
    }

    private static String figures(String number) {
        int word = WORDS.indexOf(number);
        if (word >= 0) {
            return String.valueOf(word + 1);
        }
        return number.matches("[ivx]{2,}") ? String.valueOf(roman(number)) : number.replaceFirst("^0", "");
    }

    private static int roman(String number) {
        int all = 0;
        for (int i = 0; i < number.length(); i++) {
            int one = ROMAN.getOrDefault(number.charAt(i), 0);
            boolean less = i + 1 < number.length() && one < ROMAN.getOrDefault(number.charAt(i + 1), 0);
            all += less ? -one : one;
        }
        return all;
    }

    /** The label and what it could mean besides: a single I, V or X is a letter or a numeral. */
    List<AnnexLabel> readings() {
        if (number.length() == 1 && ROMAN.containsKey(number.charAt(0))) {
            return List.of(this, new AnnexLabel(kind, String.valueOf(roman(number))));
        }
        return switch (number) {
            case "1" -> List.of(this, new AnnexLabel(kind, "i"));
            case "5" -> List.of(this, new AnnexLabel(kind, "v"));
            case "10" -> List.of(this, new AnnexLabel(kind, "x"));
            default -> List.of(this);
        };
    }
}
