package org.levelfield.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a reference's words a reader gives in the same order. Words that the two part otherwise ({@code T ender},
 * {@code tender}) are the same words.
 *
 * @param reference the reference's words
 * @param found for each word of the reference whether it was given in the same order
 * @param parted how many of those found are parted otherwise
 * @param anyOrder how many of the reference's words were given at all, each as often as it stands there
 */
record Likeness(List<String> reference, BitSet found, int parted, int anyOrder) {

    /** Longer stretches without a common word hold other words, not words parted otherwise. */
    private static final int LONGEST_GAP = 80;

    static Likeness of(List<String> reference, List<String> given) {
        int[] partners = CommonOrder.partners(reference, given);
        BitSet found = new BitSet(reference.size());
        int same = 0;
        int lastWord = -1;
        int lastPartner = -1;
        for (int i = 0; i <= partners.length; i++) {
            if (i < partners.length && partners[i] == CommonOrder.NONE) {
                continue;
            }
            int partner = i < partners.length ? partners[i] : given.size();
            mendGap(reference, lastWord + 1, i, given.subList(lastPartner + 1, partner), found);
            if (i < partners.length) {
                found.set(i);
                same++;
            }
            lastWord = i;
            lastPartner = partner;
        }
        int parted = found.cardinality() - same;
        return new Likeness(reference, found, parted, Math.max(found.cardinality(), common(reference, given)));
    }

    private static void mendGap(List<String> reference, int from, int end, List<String> given, BitSet found) {
        if (from == end || given.isEmpty() || end - from > LONGEST_GAP || given.size() > LONGEST_GAP) {
            return;
        }
        String whole = String.join("", given);
        BitSet borders = borders(given);
        int at = 0;
        int word = from;
        while (word < end) {
            int next = word + 1;
            for (int until = end; until > word; until--) {
                String words = String.join("", reference.subList(word, until));
                int place = placed(words, whole, borders, at);
                if (place >= 0) {
                    found.set(word, until);
                    at = place + words.length();
                    next = until;
                    break;
                }
            }
            word = next;
        }
    }

    private static BitSet borders(List<String> words) {
        BitSet borders = new BitSet();
        int at = 0;
        for (String word : words) {
            borders.set(at);
            at += word.length();
        }
        borders.set(at);
        return borders;
    }

    private static int placed(String words, String whole, BitSet borders, int from) {
        for (int at = whole.indexOf(words, from); at >= 0; at = whole.indexOf(words, at + 1)) {
            if (borders.get(at) && borders.get(at + words.length())) {
                return at;
            }
        }
        return -1;
    }

    private static int common(List<String> reference, List<String> given) {
        Map<String, Integer> left = new HashMap<>();
        given.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : reference) {
            int count = left.getOrDefault(word, 0);
            if (count > 0) {
                common++;
                left.put(word, count - 1);
            }
        }
        return common;
    }

    int words() {
        return reference.size();
    }

    int inOrder() {
        return found.cardinality();
    }

    double share() {
        return words() == 0 ? 1 : (double) inOrder() / words();
    }

    /** The longest stretches of the reference that were not given in its order, longest first, each with a word before. */
    List<String> missing(int most) {
        List<int[]> gaps = new ArrayList<>();
        for (int from = found.nextClearBit(0); from < words(); ) {
            int end = found.nextSetBit(from);
            int until = end < 0 ? words() : end;
            gaps.add(new int[] {from, until});
            from = found.nextClearBit(until);
        }
        int[][] longest = gaps.stream()
                .sorted((one, other) -> (other[1] - other[0]) - (one[1] - one[0]))
                .limit(most)
                .toArray(int[][]::new);
        return Arrays.stream(longest)
                .map(gap -> (gap[1] - gap[0]) + " words: "
                        + String.join(" ", reference.subList(Math.max(0, gap[0] - 3), gap[0])) + " >>> "
                        + String.join(" ", reference.subList(gap[0], Math.min(gap[1], gap[0] + 25))))
                .toList();
    }
}
