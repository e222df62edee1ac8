package org.levelfield.document;

/**
 * A stretch of a document's text, in UTF-16 units from 0, half-open.
 *
 * @param start the first unit
 * @param end one past the last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a stretch that ends before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
        }
    }

    /** The number of units. */
    public int length() {
        return end - start;
    }

    /** Whether this stretch holds the whole of another. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The words of {@code text} at this stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same stretch, its ends moved outward where they stand within a character that takes two units. */
    public Span whole(String text) {
        return new Span(isWithin(text, start) ? start - 1 : start, isWithin(text, end) ? end + 1 : end);
    }

    private static boolean isWithin(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
