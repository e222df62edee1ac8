package org.levelfield.document;

import java.time.Duration;

/**
 * How much reading may cost. Each overrun is a {@link Problem} that names the limit; nothing is cut off in silence.
 * Made by {@link #DEFAULT} and the {@code with…} methods. Immutable.
 *
 * @param bytes the largest file, and the largest file within a pack or document, once unpacked
 * @param pages the most pages of a document, in formats that have pages
 * @param expanded the most bytes to which one given file may unpack, all that lies in it together
 * @param ratio how many times larger than the given file what it unpacks to may be, once that is above {@link
 *     #RATIO_FREE} bytes
 * @param nesting how deep files may lie in one another: 1 for a file in an archive
 * @param entries the most files within one given file, at all depths
 * @param time the longest that the reading of one document may take
 */
public record Budget(long bytes, int pages, long expanded, int ratio, int nesting, int entries, Duration time) {

    /** Well above the largest tender document, well below what fills a small machine. */
    public static final Budget DEFAULT =
            new Budget(200_000_000L, 3_000, 1_000_000_000L, 100, 5, 2_000, Duration.ofSeconds(60));

    /** Below so many bytes any ratio will do: text that repeats itself packs well. */
    public static final long RATIO_FREE = 64_000_000L;

    /** Refuses a budget that nothing fits. */
    public Budget {
        if (bytes <= 0 || pages <= 0 || expanded <= 0 || ratio <= 0 || nesting < 0 || entries <= 0) {
            throw new IllegalArgumentException("a limit must be above zero");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a time limit must be above zero");
        }
    }

    /** The same with another {@link #bytes}. */
    public Budget withBytes(long most) {
        return new Budget(most, pages, expanded, ratio, nesting, entries, time);
    }

    /** The same with another {@link #pages}. */
    public Budget withPages(int most) {
        return new Budget(bytes, most, expanded, ratio, nesting, entries, time);
    }

    /** The same with another {@link #expanded}. */
    public Budget withExpanded(long most) {
        return new Budget(bytes, pages, most, ratio, nesting, entries, time);
    }

    /** The same with another {@link #ratio}. */
    public Budget withRatio(int most) {
        return new Budget(bytes, pages, expanded, most, nesting, entries, time);
    }

    /** The same with another {@link #nesting}. */
    public Budget withNesting(int most) {
        return new Budget(bytes, pages, expanded, ratio, most, entries, time);
    }

    /** The same with another {@link #entries}. */
    public Budget withEntries(int most) {
        return new Budget(bytes, pages, expanded, ratio, nesting, most, time);
    }

    /** The same with another {@link #time}. */
    public Budget withTime(Duration most) {
        return new Budget(bytes, pages, expanded, ratio, nesting, entries, most);
    }
}
