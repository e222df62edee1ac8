package org.levelfield.document.prose;

import java.util.Map;

/**
 * A list as paragraphs name it.
 *
 * @param counts the definition that it counts on; several lists may share one, and then count on together
 * @param levels by level, from 0
 * @param restarts the numbers at which levels start anew when this list is first used
 */
public record NumberedList(String counts, Map<Integer, ListLevel> levels, Map<Integer, Integer> restarts) {

    /** Keeps its own copies. */
    public NumberedList {
        levels = Map.copyOf(levels);
        restarts = Map.copyOf(restarts);
    }
}
