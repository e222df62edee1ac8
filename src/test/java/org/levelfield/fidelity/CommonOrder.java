package org.levelfield.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A longest common subsequence of two lists of words, found exactly by Hirschberg's method on bit vectors (Hyyrö, Bit-Parallel
 * LCS-length Computation Revisited, 2004): a hundred thousand words against as many take about a second and little memory.
 */
final class CommonOrder {

    /** No partner. */
    static final int NONE = -1;

    private final int[] left;
    private final int[] right;
    private final int[][] places;
    private final int[] partners;

    private CommonOrder(int[] left, int[] right, int symbols) {
        this.left = left;
        this.right = right;
        this.places = places(right, symbols);
        this.partners = new int[left.length];
        Arrays.fill(partners, NONE);
    }

    /**
     * For each word of {@code left} the index of its partner in {@code right}, or {@link #NONE}. Partners rise.
     */
    static int[] partners(List<String> left, List<String> right) {
        Map<String, Integer> symbols = new HashMap<>();
        CommonOrder order = new CommonOrder(numbers(left, symbols), numbers(right, symbols), symbols.size());
        order.solve(0, left.size(), 0, right.size());
        return order.partners;
    }

    private static int[] numbers(List<String> words, Map<String, Integer> symbols) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer known = symbols.get(words.get(i));
            if (known == null) {
                known = symbols.size();
                symbols.put(words.get(i), known);
            }
            numbers[i] = known;
        }
        return numbers;
    }

    private static int[][] places(int[] words, int symbols) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < symbols; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < words.length; i++) {
            lists.get(words[i]).add(i);
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void solve(int leftFrom, int leftEnd, int rightFrom, int rightEnd) {
        int a = leftFrom;
        int b = rightFrom;
        while (a < leftEnd && b < rightEnd && left[a] == right[b]) {
            partners[a++] = b++;
        }
        int aEnd = leftEnd;
        int bEnd = rightEnd;
        while (aEnd > a && bEnd > b && left[aEnd - 1] == right[bEnd - 1]) {
            partners[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        if (aEnd - a == 1) {
            int at = first(places[left[a]], b);
            int[] found = places[left[a]];
            partners[a] = at < found.length && found[at] < bEnd ? found[at] : NONE;
            return;
        }
        int middle = (a + aEnd) >>> 1;
        int split = split(a, middle, aEnd, b, bEnd);
        solve(a, middle, b, split);
        solve(middle, aEnd, split, bEnd);
    }

    /** Where the right side is best cut when the left side is cut in the middle. */
    private int split(int a, int middle, int aEnd, int b, int bEnd) {
        int width = bEnd - b;
        int[] before = lengths(a, middle, b, bEnd, false);
        int[] after = lengths(middle, aEnd, b, bEnd, true);
        int best = 0;
        for (int cut = 1; cut <= width; cut++) {
            if (before[cut] + after[width - cut] > before[best] + after[width - best]) {
                best = cut;
            }
        }
        return b + best;
    }

    /** For each length of a beginning of the right side (its end, backwards) the length of the common subsequence. */
    private int[] lengths(int a, int aEnd, int b, int bEnd, boolean backwards) {
        int width = bEnd - b;
        long[] row = new long[(width + 63) >>> 6];
        Arrays.fill(row, -1L);
        long[] mask = new long[row.length];
        for (int i = 0; i < aEnd - a; i++) {
            int[] found = places[left[backwards ? aEnd - 1 - i : a + i]];
            int from = first(found, b);
            int end = from;
            for (; end < found.length && found[end] < bEnd; end++) {
                int bit = backwards ? bEnd - 1 - found[end] : found[end] - b;
                mask[bit >>> 6] |= 1L << bit;
            }
            if (end > from) {
                step(row, mask);
                for (int j = from; j < end; j++) {
                    mask[(backwards ? bEnd - 1 - found[j] : found[j] - b) >>> 6] = 0;
                }
            }
        }
        int[] lengths = new int[width + 1];
        for (int bit = 0; bit < width; bit++) {
            lengths[bit + 1] = lengths[bit] + (((row[bit >>> 6] >>> bit) & 1) == 0 ? 1 : 0);
        }
        return lengths;
    }

    private static void step(long[] row, long[] mask) {
        long carry = 0;
        for (int i = 0; i < row.length; i++) {
            long old = row[i];
            long hit = old & mask[i];
            long sum = old + hit;
            long full = sum + carry;
            carry = Long.compareUnsigned(sum, old) < 0 || Long.compareUnsigned(full, sum) < 0 ? 1 : 0;
            row[i] = full | (old & ~hit);
        }
    }

    /** The index of the first number that is not below another. */
    private static int first(int[] numbers, int least) {
        int found = Arrays.binarySearch(numbers, least);
        return found < 0 ? -found - 1 : found;
    }
}
