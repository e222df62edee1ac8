package org.levelfield.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils XML, HTML and RTF: tags dropped, doubled, nested deep, attributes of monstrous size, words that no one writes. */
final class MarkupSpoiler {

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>|\\\\[a-z]+-?\\d* ?|[{}]");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]{0,200}\"");
    private static final Pattern WORDS = Pattern.compile(">[^<>]+<");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final int DEEP = 3000;

    /** Numbers that overflow, point nowhere or make no sense. */
    static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "2", "65536", "2147483647", "-2147483648", "99999999999999999999", "1e308", "NaN", "");

    private static final List<String> STRANGE = List.of(
            "&#xD800;",
            "&#0;",
            "&#x1F600;",
            "&lt;&amp;&gt;",
            "\u00ad",
            "a".repeat(100_000),
            "9".repeat(20_000),
            "(".repeat(5_000),
            ". ".repeat(5_000),
            "1.1.".repeat(2_000),
            "&unknown;",
            "]]>",
            "<!-- ",
            "<![CDATA[x]]>",
            " \t\r\n ");

    private MarkupSpoiler() {}

    static String spoil(String text, Chance chance) {
        List<int[]> tags = places(TAG, text);
        if (tags.isEmpty()) {
            return text + chance.of(STRANGE);
        }
        int[] tag = chance.of(tags);
        int[] other = chance.of(tags);
        String words = text.substring(tag[0], tag[1]);
        return switch (chance.below(9)) {
            case 0 -> replaced(text, tag, "");
            case 1 -> replaced(text, tag, words + words);
            case 2 -> replaced(text, tag, words.repeat(chance.oneIn(5) ? DEEP : 20));
            case 3 -> nested(text, tag, words);
            case 4 -> replaced(text, tag, text.substring(other[0], other[1]));
            case 5 -> replaced(text, drawn(ATTRIBUTE, text, chance), "=\"" + chance.of(NUMBERS) + "\"");
            case 6 -> replaced(text, drawn(NUMBER, text, chance), chance.of(NUMBERS));
            case 7 -> replaced(text, drawn(WORDS, text, chance), ">" + chance.of(STRANGE) + "<");
            default -> {
                int from = Math.min(tag[0], other[0]);
                int end = Math.min(Math.max(tag[0], other[0]), from + 20_000);
                yield text.substring(0, end) + text.substring(from);
            }
        };
    }

    private static String nested(String text, int[] tag, String words) {
        Matcher name = Pattern.compile("<([\\w:]+)").matcher(words);
        if (!name.lookingAt() || words.endsWith("/>")) {
            return replaced(text, tag, words.repeat(DEEP));
        }
        int depth = isDeep(text) ? DEEP : 40;
        return replaced(text, tag, words.repeat(depth) + "x" + ("</" + name.group(1) + ">").repeat(depth - 1));
    }

    /** Half of the texts, the same ones each time. */
    private static boolean isDeep(String text) {
        return text.length() % 2 == 0;
    }

    private static int[] drawn(Pattern pattern, String text, Chance chance) {
        List<int[]> places = places(pattern, text);
        return places.isEmpty() ? new int[] {text.length(), text.length()} : chance.of(places);
    }

    private static List<int[]> places(Pattern pattern, String text) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        return places;
    }

    private static String replaced(String text, int[] place, String by) {
        return text.substring(0, place[0]) + by + text.substring(place[1]);
    }
}
