package org.levelfield.document.prose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of all lists in reading order, as Word does when it shows them. */
public final class ListCounter {

    /** The levels of a list. */
    public static final int LEVELS = 9;

    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Counts one paragraph at a level of a list and gives its label; empty where the level shows none. */
    public String next(int number, NumberedList list, int level) {
        int[] count = counts.computeIfAbsent(list.counts(), any -> unused());
        boolean restarts = list.restarts().containsKey(level) && begun.add(number + "/" + level);
        if (restarts) {
            count[level] = list.restarts().getOrDefault(level, 1);
        } else {
            count[level] = count[level] == UNUSED ? start(list, level) : count[level] + 1;
        }
        for (int below = level + 1; below < LEVELS; below++) {
            ListLevel lower = list.levels().get(below);
            int bound = lower == null || lower.restart() < 0 ? below : lower.restart();
            if (level < bound) {
                count[below] = UNUSED;
            }
        }
        ListLevel shown = list.levels().get(level);
        return shown == null ? "" : label(shown, list, count);
    }

    private static int[] unused() {
        int[] count = new int[LEVELS];
        Arrays.fill(count, UNUSED);
        return count;
    }

    private static int start(NumberedList list, int level) {
        ListLevel found = list.levels().get(level);
        return found == null ? 1 : list.restarts().getOrDefault(level, found.start());
    }

    private static String label(ListLevel shown, NumberedList list, int[] count) {
        if (shown.isBullet()) {
            return Numerals.bullet(shown.text());
        }
        StringBuilder label = new StringBuilder();
        String text = shown.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean holder =
                    c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9';
            if (holder) {
                label.append(number(text.charAt(++i) - '1', shown, list, count));
            } else {
                label.append(c);
            }
        }
        return label.toString().replace('\u00a0', ' ').replace('\t', ' ').strip();
    }

    private static String number(int level, ListLevel shown, NumberedList list, int[] count) {
        ListLevel held = list.levels().get(level);
        int value = count[level] == UNUSED ? start(list, level) : count[level];
        String format = held == null || shown.legal() ? "decimal" : held.format();
        return Numerals.write(value, format);
    }
}
