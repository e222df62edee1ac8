package org.levelfield.document.odf;

import java.util.Arrays;
import java.util.Optional;
import org.levelfield.document.prose.Numerals;

/** Counts the items of one list on all its levels, in reading order. */
final class ListCounter {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] counts = new int[ListStyle.DEEPEST + 1];

    ListCounter() {
        Arrays.fill(counts, UNUSED);
    }

    /** Counts an item at a level from 1, anew from {@code start} where that is given, and gives its label. */
    String next(ListStyle style, int level, Optional<Integer> start) {
        boolean first = counts[level] == UNUSED;
        counts[level] = start.orElse(first ? style.level(level).start() : counts[level] + 1);
        Arrays.fill(counts, level + 1, counts.length, UNUSED);
        return label(style, level);
    }

    private String label(ListStyle style, int level) {
        ListStyle.Level shown = style.level(level);
        if (shown.isBullet()) {
            return shown.bullet();
        }
        if (shown.pattern().isPresent()) {
            return filled(shown.pattern().get(), style).strip();
        }
        StringBuilder label = new StringBuilder();
        for (int each = Math.max(1, level - shown.shown() + 1); each <= level; each++) {
            String number = number(style, each);
            label.append(label.isEmpty() || number.isEmpty() ? "" : ".").append(number);
        }
        // A level that shows no number may show signs all the same.
        return (shown.prefix() + label + shown.suffix()).replace('\u00a0', ' ').strip();
    }

    private String filled(String pattern, ListStyle style) {
        String filled = pattern;
        for (int level = 1; level <= ListStyle.DEEPEST; level++) {
            filled = filled.replace("%" + level + "%", number(style, level));
        }
        return filled.replace("\u200b", "").replace('\u00a0', ' ');
    }

    private String number(ListStyle style, int level) {
        int count = counts[level] == UNUSED ? style.level(level).start() : counts[level];
        return Numerals.write(count, style.level(level).numbers());
    }
}
