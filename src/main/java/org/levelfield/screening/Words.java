package org.levelfield.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text, in lower case, without what stands between them; a plural is told as its singular. */
final class Words {

    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "the", "of", "for", "in", "at", "to", "or", "by", "with", "on", "s");
    private static final int SHORTEST_PLURAL = 4;

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    /** Whether a text holds all the words of a name; never where the name has none. */
    static boolean hold(Iterable<String> text, String name) {
        List<String> wanted = of(name);
        List<String> there = new ArrayList<>();
        text.forEach(there::add);
        return !wanted.isEmpty() && there.containsAll(wanted);
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
