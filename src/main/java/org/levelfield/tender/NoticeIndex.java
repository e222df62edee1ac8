package org.levelfield.tender;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.levelfield.document.Document;
import org.levelfield.document.TenderNotice;
import org.levelfield.document.TenderNotice.Outcome;

/**
 * Finds notices by the numbers under which a procurement is known. Notices of one process (one OCID, one folder of
 * eForms) are one. A number fits only if it is the same, but for capitals, spaces and kinds of dashes; one that fits
 * several processes fits none. Immutable.
 */
public final class NoticeIndex {

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Shorter ones, such as 1 or 2026, are the numbers of many things. */
    private static final int SHORTEST = 5;

    private final Map<String, List<Known>> processes = new LinkedHashMap<>();
    private final Map<String, Set<String>> references = new TreeMap<>();

    /**
     * A notice and the document in which it stands.
     *
     * @param document the document
     * @param notice the notice
     */
    public record Known(Document document, TenderNotice notice) {}

    /** What came of a search. */
    public sealed interface Match {

        /**
         * All the numbers that fit anything fit one process.
         *
         * @param process as {@link #processes} names it
         */
        record Found(String process) implements Match {}

        /**
         * The numbers fit several processes.
         *
         * @param processes at least two, in order
         */
        record Ambiguous(List<String> processes) implements Match {
            /** Keeps its own copy. */
            public Ambiguous {
                processes = List.copyOf(processes);
            }
        }

        /** No number fits, or there is none to go by. */
        record None() implements Match {}

        /** The process that was found. */
        default Optional<String> only() {
            return this instanceof Found found ? Optional.of(found.process()) : Optional.empty();
        }
    }

    private NoticeIndex() {}

    /** Of the notices in documents; documents without any are passed over. */
    public static NoticeIndex of(Collection<Document> documents) {
        NoticeIndex index = new NoticeIndex();
        for (Document document : documents) {
            document.published().forEach(notice -> index.add(new Known(document, notice)));
        }
        // The oldest first; those that do not say when they were published before all others.
        index.processes
                .values()
                .forEach(notices -> notices.sort(
                        Comparator.comparing(one -> one.notice().released().orElse(java.time.Instant.MIN))));
        return index;
    }

    private void add(Known known) {
        String process = plain(known.notice().process());
        processes.computeIfAbsent(process, any -> new ArrayList<>()).add(known);
        known.notice().references().stream()
                .map(NoticeIndex::plain)
                .filter(NoticeIndex::tells)
                .forEach(reference -> references
                        .computeIfAbsent(reference, any -> new TreeSet<>())
                        .add(process));
    }

    /** A number in the form in which numbers are compared. */
    public static String plain(String reference) {
        String one = Normalizer.normalize(reference, Normalizer.Form.NFKC);
        return SPACES.matcher(DASHES.matcher(one).replaceAll("-"))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean tells(String plain) {
        return plain.length() >= SHORTEST && DIGIT.matcher(plain).find();
    }

    /** The processes, in the order in which they came. */
    public Set<String> processes() {
        return java.util.Collections.unmodifiableSet(processes.keySet());
    }

    /**
     * The process to which numbers belong.
     *
     * @param numbers those of one procurement, as its papers or a list of packs give them
     */
    public Match find(Collection<String> numbers) {
        Set<String> found = new LinkedHashSet<>();
        numbers.stream()
                .map(NoticeIndex::plain)
                .filter(NoticeIndex::tells)
                .forEach(number -> found.addAll(references.getOrDefault(number, Set.of())));
        if (found.isEmpty()) {
            return new Match.None();
        }
        return found.size() == 1
                ? new Match.Found(found.iterator().next())
                : new Match.Ambiguous(found.stream().sorted().toList());
    }

    /** The notices of a process, the oldest first; none where there is no such process. */
    public List<Known> notices(String process) {
        return List.copyOf(processes.getOrDefault(process, List.of()));
    }

    /** How the lots of a process ended, as the last notice that tells of each says; in the order of the lots' names. */
    public List<Outcome> outcomes(String process) {
        Map<String, List<Outcome>> byLot = new TreeMap<>();
        for (Known known : notices(process)) {
            Map<String, List<Outcome>> told = new LinkedHashMap<>();
            known.notice()
                    .outcomes()
                    .forEach(one -> told.computeIfAbsent(one.lot().orElse(""), any -> new ArrayList<>())
                            .add(one));
            byLot.putAll(told);
        }
        return byLot.values().stream().flatMap(List::stream).distinct().toList();
    }
}
