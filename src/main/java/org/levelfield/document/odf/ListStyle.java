package org.levelfield.document.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levelfield.document.prose.Numerals;

/** How the labels of a list look, by level from 1. */
record ListStyle(Map<Integer, Level> levels) {

    static final ListStyle NONE = new ListStyle(Map.of());
    static final int DEEPEST = 10;

    private static final Level PLAIN = new Level("", "none", "", "", 1, 1, Optional.empty());

    ListStyle {
        levels = Map.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param bullet the sign of a list that does not count, else empty
     * @param numbers how its number is written, as {@link Numerals} names it
     * @param shown how many levels' numbers its label shows, its own among them
     * @param start the first number
     * @param pattern the label with {@code %1%} for the number of the first level, where the file tells it so
     */
    record Level(
            String bullet,
            String numbers,
            String prefix,
            String suffix,
            int shown,
            int start,
            Optional<String> pattern) {

        boolean isBullet() {
            return !bullet.isEmpty();
        }
    }

    static ListStyle of(XmlElement style) {
        Map<Integer, Level> levels = new HashMap<>();
        for (XmlElement each : style.children()) {
            int level = each.number("level", 0);
            if (level >= 1 && level <= DEEPEST) {
                levels.put(level, level(each));
            }
        }
        return new ListStyle(levels);
    }

    private static Level level(XmlElement level) {
        boolean bullet = level.name().equals("text:list-level-style-bullet")
                || level.name().equals("text:list-level-style-image");
        String sign = level.get("bullet-char");
        return new Level(
                bullet ? Numerals.bullet(sign.isEmpty() ? "•" : sign) : "",
                bullet ? "none" : Numerals.format(level.get("num-format")),
                level.get("num-prefix"),
                level.get("num-suffix"),
                Math.max(1, level.number("display-levels", 1)),
                level.number("start-value", 1),
                level.find("num-list-format"));
    }

    Level level(int level) {
        return levels.getOrDefault(level, PLAIN);
    }
}
