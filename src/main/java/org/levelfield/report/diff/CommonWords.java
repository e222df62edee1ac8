package org.levelfield.report.diff;

import java.util.HashMap;
import java.util.Map;
import org.levelfield.finding.Fingerprint;

/** Tells how alike two wordings are. */
final class CommonWords {

    private static final int LONGEST = 5_000;

    private CommonWords() {}

    /** Words in common as a share of all words, numbers left out: 0 for none, 1 for the same words. */
    static double share(String one, String other) {
        Map<String, Integer> first = counted(one);
        Map<String, Integer> second = counted(other);
        int common = first.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), second.getOrDefault(word.getKey(), 0)))
                .sum();
        int all = sum(first) + sum(second) - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counted(String wording) {
        Map<String, Integer> words = new HashMap<>();
        String cut = wording.length() > LONGEST ? wording.substring(0, LONGEST) : wording;
        for (String word : Fingerprint.words(cut).split(" ", -1)) {
            if (!word.isEmpty() && word.chars().noneMatch(Character::isDigit)) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}
