package org.levelfield.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells from a heading's words which part of a tender it opens. Safe for use by several threads.
 *
 * @param entries tried in order, the first that fits wins
 */
public record PartTable(List<Entry> entries) {

    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9&]+");

    /**
     * The headings of one part.
     *
     * @param part the part
     * @param phrases lower-case words parted by single spaces; a heading that holds one of them opens the part
     */
    public record Entry(Part part, List<String> phrases) {
        /** Keeps its own copy. */
        public Entry {
            phrases = List.copyOf(phrases);
        }
    }

    /** Keeps its own copy. */
    public PartTable {
        entries = List.copyOf(entries);
    }

    /** The part that a heading opens, if its words tell. */
    public Optional<Part> of(String heading) {
        String words = " "
                + NOT_WORDS
                        .matcher(heading.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
        return entries.stream()
                .filter(entry -> entry.phrases().stream().anyMatch(phrase -> words.contains(" " + phrase + " ")))
                .map(Entry::part)
                .findFirst();
    }
}
