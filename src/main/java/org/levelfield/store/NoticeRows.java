package org.levelfield.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the store keeps of the notices of a pack, and of what its papers say differently. What is unknown is empty; the columns
 * of {@code src/site/markdown/store.md} have the same names.
 *
 * @param notices the notices beside the pack, from which facts were taken
 * @param readings what is said of facts that are in dispute
 * @param outcomes how the lots ended
 * @param winners who won them
 */
public record NoticeRows(List<Notice> notices, List<Reading> readings, List<Outcome> outcomes, List<Winner> winners) {

    /** There is no notice and no contradiction. */
    public static final NoticeRows NONE = new NoticeRows(List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public NoticeRows {
        notices = List.copyOf(notices);
        readings = List.copyOf(readings);
        outcomes = List.copyOf(outcomes);
        winners = List.copyOf(winners);
    }

    /** A notice beside the pack; {@code content} is the hash over it alone, not over the file that holds it with others. */
    public record Notice(
            String pack, long ordinal, String document, String path, Optional<String> content, String process) {}

    /** One of at least two things that are said of a fact; those of one contradiction share its ordinal. */
    public record Reading(
            String pack,
            long ordinal,
            long reading,
            String fact,
            String said,
            String source,
            String document,
            String documentPath,
            OptionalLong page,
            Optional<String> section,
            String quote) {}

    /** How a lot ended. */
    public record Outcome(
            String pack,
            long ordinal,
            Optional<String> lot,
            OptionalLong bids,
            OptionalLong smallBids,
            Optional<String> awarded) {}

    /** Who won a lot; {@code outcome} is its ordinal. */
    public record Winner(
            String pack, long outcome, long ordinal, String name, String size, Optional<String> voluntary) {}
}
