package org.levelfield.mention;

/**
 * Takes English endings off a word, so that {@code require}, {@code requires}, {@code required} and {@code requiring}
 * are one. Over-stemming is harmless where the same is done to the phrases: only equality counts.
 */
final class Inflection {

    private static final int SHORTEST_STEM = 3;

    private Inflection() {}

    static String stem(String word) {
        if (word.length() <= SHORTEST_STEM || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        String stem = spelling(withoutPlural(word));
        stem = withoutEnding(stem, "ing");
        stem = withoutEnding(stem, "ed");
        if (stem.length() > SHORTEST_STEM && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("y") && stem.length() > SHORTEST_STEM ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST_STEM + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    /** British and American spellings meet. */
    private static String spelling(String word) {
        String folded = word.replace("isation", "ization").replace("ising", "izing");
        return folded.endsWith("ise") && folded.length() > SHORTEST_STEM + 2
                ? folded.substring(0, folded.length() - 3) + "ize"
                : folded.endsWith("ised") ? folded.substring(0, folded.length() - 4) + "ized" : folded;
    }

    private static String withoutEnding(String word, String ending) {
        if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST_STEM) {
            return word;
        }
        String stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
