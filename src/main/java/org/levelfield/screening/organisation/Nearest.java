package org.levelfield.screening.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a misspelt one was to be. */
final class Nearest {

    /** Longer words are no misspelt keys, and would take long to compare. */
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The known word that differs by fewest letters, where these are at most a third of it; the first of equals. */
    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String own = plain(word);
        return known.stream()
                .filter(one -> distance(own, plain(one)) <= Math.max(1, one.length() / 3))
                .min(Comparator.comparingInt(one -> distance(own, plain(one))));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** How many letters must be added, taken away or changed. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
