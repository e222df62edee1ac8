package org.levelfield.mention.quantity.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets and tables of words, written in the code as plain lists with blanks between. */
public final class WordList {

    private WordList() {}

    /** The words of a list; none may stand twice. */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }

    /** A table from each word of a line to the first word of that line. */
    public static Map<String, String> lines(String lines) {
        Map<String, String> table = new HashMap<>();
        lines.lines().forEach(line -> {
            List<String> words = List.of(line.strip().split("\\s+", -1));
            words.stream().skip(1).forEach(word -> table.put(word, words.get(0)));
        });
        return Map.copyOf(table);
    }

    /** A table from each word at an odd place to the number after it. */
    public static Map<String, Integer> numbers(String words) {
        List<String> all = List.of(words.strip().split("\\s+", -1));
        Map<String, Integer> table = new HashMap<>();
        for (int i = 0; i < all.size(); i += 2) {
            table.put(all.get(i), Integer.valueOf(all.get(i + 1)));
        }
        return Map.copyOf(table);
    }
}
