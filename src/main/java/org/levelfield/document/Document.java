package org.levelfield.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document as it was read: its text, the blocks that make it up, and what went wrong. Immutable.
 *
 * @param id short and unique in a pack: {@code d1}, {@code d2} in the order of reading
 * @param path as the person gave it, below a folder with {@code /}
 * @param sha256 of the file's bytes, 64 hexadecimal digits; empty where they could not be had
 * @param format by content, not by the name's ending
 * @param status how far it was read
 * @param text the extracted text, on which all spans count; empty where nothing was read
 * @param blocks in reading order
 * @param pages where each page starts; no starts where the format has no pages
 * @param places where words stand on the pages, {@link Places#NONE} where that is not known
 * @param problems in the order in which they were met
 * @param language of the text, as in ISO 639-1; empty where it is not clear
 * @param published what published notices in it say in fields of their own; none in all documents but notices
 */
public record Document(
        String id,
        String path,
        Optional<String> sha256,
        Format format,
        Status status,
        String text,
        List<Block> blocks,
        Pages pages,
        Places places,
        List<Problem> problems,
        Optional<String> language,
        List<TenderNotice> published) {

    /** How far a document was read. */
    public enum Status {
        READ,
        READ_WITH_PROBLEMS,
        NOT_READ;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Of a format that holds no published notices. */
    public Document(
            String id,
            String path,
            Optional<String> sha256,
            Format format,
            Status status,
            String text,
            List<Block> blocks,
            Pages pages,
            Places places,
            List<Problem> problems,
            Optional<String> language) {
        this(id, path, sha256, format, status, text, blocks, pages, places, problems, language, List.of());
    }

    /** Of a format in which words stand nowhere on a page that is known. */
    public Document(
            String id,
            String path,
            Optional<String> sha256,
            Format format,
            Status status,
            String text,
            List<Block> blocks,
            Pages pages,
            List<Problem> problems) {
        this(id, path, sha256, format, status, text, blocks, pages, Places.NONE, problems, Optional.empty());
    }

    /** Keeps its own copies of the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
        published = List.copyOf(published);
    }

    /** Whether it is a published notice. */
    public boolean isNotice() {
        return !published.isEmpty();
    }

    /**
     * Where pages start.
     *
     * @param starts for page n, counted from 1, the offset of its first unit at index n-1; rising or level
     */
    public record Pages(List<Integer> starts) {

        /** A document without pages. */
        public static final Pages NONE = new Pages(List.of());

        /** Keeps its own copy. */
        public Pages {
            starts = List.copyOf(starts);
        }

        /** The number of pages, or empty where the format has none. */
        public OptionalInt count() {
            return starts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(starts.size());
        }

        /** The page, counted from 1, on which a unit of the text stands; empty where the format has no pages. */
        public OptionalInt at(int offset) {
            if (starts.isEmpty()) {
                return OptionalInt.empty();
            }
            int before = 0;
            int after = starts.size();
            while (before < after) {
                int middle = (before + after) >>> 1;
                if (starts.get(middle) <= offset) {
                    before = middle + 1;
                } else {
                    after = middle;
                }
            }
            return OptionalInt.of(Math.max(1, before));
        }
    }

    /** The same document under another id, its problems with it. */
    public Document numbered(String other) {
        List<Problem> renamed = problems.stream()
                .map(one -> new Problem(one.code(), one.message(), Optional.of(other), one.page()))
                .toList();
        return new Document(
                other, path, sha256, format, status, text, blocks, pages, places, renamed, language, published);
    }

    /** The same document with one more problem, and how far it was read in view of that. */
    public Document with(Status other, Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new Document(id, path, sha256, format, other, text, blocks, pages, places, more, language, published);
    }

    /** Words of the text, parted by white space. */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** A document of which nothing could be read. */
    public static Document notRead(
            String id, String path, Optional<String> sha256, Format format, String code, String message) {
        return new Document(
                id,
                path,
                sha256,
                format,
                Status.NOT_READ,
                "",
                List.of(),
                Pages.NONE,
                List.of(Problem.of(code, message, id)));
    }
}
