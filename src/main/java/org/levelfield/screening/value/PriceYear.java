package org.levelfield.screening.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year, April to March, in whose prices a sum is told.
 *
 * @param start the calendar year in which it begins
 */
public record PriceYear(int start) implements Comparable<PriceYear> {

    private static final Pattern WRITTEN = Pattern.compile("((?:19|20)\\d{2})[/-](?:\\d{2})?(\\d{2})");

    /**
     * Reads {@code 2024/25}, {@code 2024-25} or {@code 2024/2025}; empty where the text is none or the two years do not
     * follow each other.
     */
    public static Optional<PriceYear> of(String text) {
        Matcher year = WRITTEN.matcher(text.strip());
        if (!year.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(year.group(1));
        boolean follows = (start + 1) % 100 == Integer.parseInt(year.group(2));
        return follows ? Optional.of(new PriceYear(start)) : Optional.empty();
    }

    @Override
    public int compareTo(PriceYear other) {
        return Integer.compare(start, other.start);
    }

    /** As {@code 2024/25}. */
    @Override
    public String toString() {
        return "%04d/%02d".formatted(start, (start + 1) % 100);
    }
}
