package org.levelfield.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two quotes speak of the same words: half the three-word runs of the shorter, or all its words if under six. */
final class Quotes {

    private static final Pattern WORD = Pattern.compile("[a-z0-9%£$€₹]+");
    private static final int RUN = 3;
    private static final int SHORT = 6;
    private static final int LONGEST = 60;

    private Quotes() {}

    static boolean overlap(String label, String finding) {
        List<String> one = words(label);
        List<String> two = words(finding);
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        List<String> shorter = one.size() <= two.size() ? one : two;
        List<String> longer = one.size() <= two.size() ? two : one;
        if (shorter.size() < SHORT) {
            return new HashSet<>(longer).containsAll(shorter);
        }
        Set<List<String>> runs = runs(shorter);
        long shared = runs.stream().filter(runs(longer)::contains).count();
        return shared * 2 >= runs.size();
    }

    /** A page is no quote. */
    static String cut(String quote) {
        String[] words = quote.strip().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(LONGEST, words.length)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }
}
