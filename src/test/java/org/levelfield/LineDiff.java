package org.levelfield;

import java.util.List;

/** Tells which lines were put in and which were taken out, by the longest run of lines that both texts share. */
final class LineDiff {

    private LineDiff() {}

    /** Lines after {@code + } and {@code - }, those of one place below the number of its line in the earlier text. */
    static String of(List<String> before, List<String> after) {
        int[][] shared = shared(before, after);
        StringBuilder told = new StringBuilder();
        int i = 0;
        int j = 0;
        boolean inPlace = false;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                inPlace = false;
                i++;
                j++;
                continue;
            }
            if (!inPlace) {
                told.append("@ ").append(i + 1).append('\n');
                inPlace = true;
            }
            if (j == after.size() || (i < before.size() && shared[i + 1][j] >= shared[i][j + 1])) {
                told.append("- ").append(before.get(i++)).append('\n');
            } else {
                told.append("+ ").append(after.get(j++)).append('\n');
            }
        }
        return told.toString();
    }

    /** How many lines the texts share from each pair of lines on. */
    private static int[][] shared(List<String> before, List<String> after) {
        int[][] shared = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                shared[i][j] = before.get(i).equals(after.get(j))
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }
}
