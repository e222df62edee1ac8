package org.levelfield.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.levelfield.clause.Clause;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.Problem;
import org.levelfield.mention.MarkedDocument;

/**
 * Finds documents of a pack that say the same, as a file in two formats or a paper put in twice. What stands in both is
 * to be judged in the first alone; the first is the one that keeps its structure better (a text document before a PDF,
 * a PDF before plain text), else the one that comes first in the pack. A clause that stands in one of them alone, if
 * only for a number, is no copy.
 */
public final class RepeatFinder {

    /** How much of the shorter text must stand in the other. */
    private static final double ALIKE = 0.9;

    /** How much of a document's sample must be met before the whole is compared. */
    private static final double WORTH_COMPARING = 0.7;

    /** A run of words that stands in so many documents already is of no help in telling them apart. */
    private static final int MOST_DOCUMENTS = 40;

    private static final int MOST_COMPARED = 20;

    /** Shorter papers are compared too, but what they share is chance. */
    private static final int FEWEST_SHINGLES = 20;

    private record Known(MarkedDocument document, Shingles shingles, int sample) {}

    private final List<Known> known = new ArrayList<>();

    /** For each sampled hash, the places in {@link #known} of the documents that hold it. */
    private final Map<Long, List<Integer>> index = new HashMap<>();

    private final Map<String, List<Clause>> copies = new LinkedHashMap<>();

    /** For each copy, the clause that is judged in its stead. */
    private final Map<String, Clause> firsts = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    private RepeatFinder() {}

    /** What stands more than once in the documents of a pack. */
    public static Repeats find(List<MarkedDocument> documents) {
        if (documents.size() < 2) {
            return Repeats.NONE;
        }
        RepeatFinder finder = new RepeatFinder();
        documents.stream()
                .filter(one -> !one.clauses().isEmpty())
                .sorted(Comparator.comparingInt(one -> rank(one.document().format())))
                .forEach(finder::take);
        finder.problems.sort(Comparator.comparing(Problem::message));
        return new Repeats(finder.copies, finder.problems);
    }

    private static int rank(Format format) {
        return switch (format) {
            case DOCX, DOC, ODT, RTF, HTML, MARKDOWN, XLSX, XLS, ODS -> 0;
            case PDF -> 1;
            default -> 2;
        };
    }

    private void take(MarkedDocument document) {
        Shingles shingles = Shingles.of(document);
        if (shingles.size() < FEWEST_SHINGLES) {
            return;
        }
        List<Long> sample = shingles.sample().stream()
                .filter(hash -> index.getOrDefault(hash, List.of()).size() < MOST_DOCUMENTS)
                .toList();
        boolean held = false;
        for (Known first : candidates(sample)) {
            if (shingles.alike(first.shingles()) >= ALIKE) {
                boolean all = first.shingles().size() >= shingles.size() * ALIKE;
                pair(first.document(), document, all);
                held |= all;
            }
        }
        if (!held) {
            for (Long hash : sample) {
                index.computeIfAbsent(hash, any -> new ArrayList<>(1)).add(known.size());
            }
            known.add(new Known(document, shingles, sample.size()));
        }
    }

    private List<Known> candidates(List<Long> sample) {
        Map<Integer, Integer> met = new TreeMap<>();
        sample.forEach(hash -> index.getOrDefault(hash, List.of()).forEach(place -> met.merge(place, 1, Integer::sum)));
        return met.entrySet().stream()
                .filter(entry -> entry.getValue()
                        >= WORTH_COMPARING
                                * Math.min(
                                        sample.size(), known.get(entry.getKey()).sample()))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_COMPARED)
                .map(entry -> known.get(entry.getKey()))
                .toList();
    }

    private void pair(MarkedDocument first, MarkedDocument other, boolean all) {
        Map<Clause, Clause> twins = new Twins(first).in(other);
        long alone = 0;
        for (MarkedDocument.MarkedClause marked : other.clauses()) {
            Clause clause = marked.statement().clause();
            Optional<Clause> twin =
                    Optional.ofNullable(twins.get(clause)).map(found -> firsts.getOrDefault(found.id(), found));
            alone += twin.isPresent() ? 0 : 1;
            twin.filter(judged -> firsts.putIfAbsent(clause.id(), judged) == null)
                    .ifPresent(judged -> copies.computeIfAbsent(judged.id(), any -> new ArrayList<>())
                            .add(clause));
        }
        problems.add(problem(first.document(), other.document(), all, alone));
    }

    private static Problem problem(Document first, Document other, boolean all, long alone) {
        String rest =
                alone == 0 ? "" : "; passages that stand in " + other.id() + " alone (" + alone + ") were judged too";
        String message = all
                ? shown(other) + " holds the same text as " + shown(first) + ", which was judged in its stead" + rest
                : shown(other) + " also holds the text of " + shown(first) + ", which was judged once";
        return new Problem("duplicate", message, Optional.of(other.id()), OptionalInt.empty());
    }

    private static String shown(Document document) {
        String path = document.path();
        return path.substring(path.lastIndexOf('/') + 1) + " (" + document.id() + ")";
    }
}
