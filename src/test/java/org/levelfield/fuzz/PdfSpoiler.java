package org.levelfield.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a PDF file, its bytes taken as characters: numbers, names, references, objects, lengths, cross references. */
final class PdfSpoiler {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.])");
    private static final Pattern NAME = Pattern.compile("/[A-Za-z][A-Za-z0-9]{0,30}");
    private static final Pattern REFERENCE = Pattern.compile("\\d+ 0 R");
    private static final Pattern OBJECT = Pattern.compile("\\d+ 0 obj.{1,20000}?endobj", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("/Length \\d+");
    private static final Pattern WORD =
            Pattern.compile("endobj|endstream|stream|xref|trailer|startxref|%%EOF|obj|>>|<<|BT|ET|Tj|TJ|re|Do");
    private static final Pattern STRING = Pattern.compile("\\([^()]{0,200}\\)");
    private static final List<String> FILTERS = List.of(
            "/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/DCTDecode");

    private PdfSpoiler() {}

    static String spoil(String text, Chance chance) {
        return switch (chance.below(9)) {
            case 0, 1 -> swap(text, NUMBER, chance.of(MarkupSpoiler.NUMBERS), chance);
            case 2 -> swap(text, NAME, drawn(text, NAME, chance), chance);
            case 3 -> swap(text, REFERENCE, drawn(text, REFERENCE, chance), chance);
            case 4 -> swap(text, OBJECT, chance.oneIn(2) ? "" : drawn(text, OBJECT, chance), chance);
            case 5 -> swap(text, LENGTH, "/Length " + chance.of(MarkupSpoiler.NUMBERS), chance);
            case 6 -> swap(text, WORD, chance.oneIn(2) ? "" : drawn(text, WORD, chance), chance);
            case 7 -> swap(text, LENGTH, drawn(text, LENGTH, chance) + "/Filter " + chance.of(FILTERS), chance);
            default -> swap(text, STRING, "(" + "\\377\\000(".repeat(1 + chance.below(2_000)) + ")", chance);
        };
    }

    private static String drawn(String text, Pattern pattern, Chance chance) {
        List<int[]> places = places(text, pattern);
        if (places.isEmpty()) {
            return "";
        }
        int[] place = chance.of(places);
        return text.substring(place[0], place[1]);
    }

    private static String swap(String text, Pattern pattern, String by, Chance chance) {
        List<int[]> places = places(text, pattern);
        if (places.isEmpty()) {
            return text;
        }
        int[] place = chance.of(places);
        return text.substring(0, place[0]) + by + text.substring(place[1]);
    }

    private static List<int[]> places(String text, Pattern pattern) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        return places;
    }
}
