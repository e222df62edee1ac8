package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.finding.Status;
import org.levelfield.store.BarrierRow;
import org.levelfield.store.Review;
import org.levelfield.store.RowTable;
import org.levelfield.store.Store;
import org.levelfield.store.StoreException;

/** Counts what a store holds. Each instance reads one store once. */
public final class FigureReader {

    private static final List<Status> MEASURES =
            List.of(Status.PRACTICAL_BARRIER, Status.AGAINST_GUIDANCE, Status.POSSIBLE_BREACH);

    private final Store store;
    private final Counting counting;
    private final int minimum;
    private final Map<String, PackFacts> packs = new TreeMap<>();
    private final Map<String, BarrierRow> barriers = new TreeMap<>();
    private final Map<String, Review> reviews = new HashMap<>();
    private final Map<String, long[]> precision = new TreeMap<>();
    private final Tally packStatus = new Tally();
    private final Tally reasons = new Tally();
    private final Tally documents = new Tally();
    private final Tally formats = new Tally();
    private final Tally problems = new Tally();
    private final Set<String> contents = new HashSet<>();
    private final Set<String> books = new TreeSet<>();
    private final Set<String> programs = new TreeSet<>();

    private FigureReader(Store store, Counting counting, int minimum) {
        this.store = store;
        this.counting = counting;
        this.minimum = minimum;
    }

    /**
     * The figures of a store.
     *
     * @param counting which findings count
     * @param minimum of how many packs a buyer or region must have to be ranked
     */
    public static Figures read(Store store, Counting counting, int minimum) throws StoreException {
        FigureReader reader = new FigureReader(store, counting, minimum);
        reader.read();
        return reader.figures();
    }

    private void read() throws StoreException {
        store.each(RowTable.BARRIER, row -> barriers.put(row.id(), row));
        store.each(RowTable.PACK, pack -> {
            packs.put(pack.id(), new PackFacts(pack));
            packStatus.add(pack.status());
            pack.reason().ifPresent(reasons::add);
            contents.add(pack.content());
            books.add(pack.ruleBook());
            programs.add(pack.program());
        });
        store.each(RowTable.DOCUMENT, document -> {
            documents.add(document.status());
            if (document.status().equals("not-read")) {
                formats.add(document.format());
            }
        });
        store.each(RowTable.PART, part -> known(part.pack()).clauses.merge(part.part(), part.clauses(), Long::sum));
        Set<String> seen = new HashSet<>();
        store.each(RowTable.PROBLEM, problem -> {
            // A document counts once for each kind of problem, however many pages have it.
            if (problem.document().isPresent()
                    && seen.add(problem.pack() + "\n" + problem.document().get() + "\n" + problem.code())) {
                problems.add(problem.code());
            }
        });
        store.each(RowTable.REVIEW, review -> reviews.put(review.pack() + "\n" + review.finding(), review));
        store.each(RowTable.FINDING, finding -> {
            Review review = reviews.get(finding.pack() + "\n" + finding.id());
            if (review != null) {
                long[] count = precision.computeIfAbsent(finding.barrier(), any -> new long[2]);
                count[0] += review.isUpheld() ? 1 : 0;
                count[1]++;
            }
            boolean counts = switch (counting) {
                case ALL -> true;
                case NOT_REJECTED -> review == null || review.isUpheld();
                case UPHELD -> review != null && review.isUpheld();
            };
            if (counts) {
                known(finding.pack()).add(finding);
            }
        });
    }

    /** All rows of a pack are written at once, so that there is none without its pack. */
    private PackFacts known(String pack) {
        PackFacts facts = packs.get(pack);
        if (facts == null) {
            throw new IllegalStateException(pack + ": rows without their pack");
        }
        return facts;
    }

    private Figures figures() {
        List<Table> tables = new ArrayList<>();
        tables.add(packs());
        tables.add(counts("packs-not-read", "Packs not read, and why", "reason", reasons, packs.size(), "packs"));
        tables.add(counts("documents", "Documents", "status", documents, documents.total(), "documents"));
        tables.add(counts(
                "documents-not-read", "Documents not read, by kind", "kind", formats, documents.total(), "documents"));
        tables.add(counts(
                "problems", "What went wrong in documents", "problem", problems, documents.total(), "documents"));
        tables.add(byStatus());
        tables.add(byBarrier());
        tables.add(groups("regime", "By law", "law", pack -> pack.regime, false));
        tables.add(groups("month", "By month of publication", "month", pack -> pack.month, false));
        tables.add(groups("buyer", "By buyer", "buyer", pack -> pack.buyer, true));
        tables.add(groups("region", "By region", "region", pack -> pack.region, true));
        tables.add(reviewed());
        return new Figures(
                packs.size(),
                List.copyOf(books),
                List.copyOf(programs),
                tables,
                List.of(
                        counting.told(),
                        Opportunity.told(),
                        "practical-barrier counts packs with a practical barrier or worse, against-guidance those with"
                                + " a finding against guidance or worse; notes are counted nowhere.",
                        "Rates by law, month, buyer and region are over the packs of which anything was read: those"
                                + " with at least one such finding.",
                        "Intervals are Wilson's, 95 %: how far the rate might lie from that of all tenders like these,"
                                + " if these were drawn from them by chance. They say nothing of tenders that were not"
                                + " looked at for a reason.",
                        "A possible breach is what appears to cross a line of the law in force; whether it does is for"
                                + " a court to say."));
    }

    /** The same tender audited twice weighs twice, which must be told. */
    private Table packs() {
        Table table = counts("packs", "Packs", "status", packStatus, packs.size(), "packs");
        int copies = packs.size() - contents.size();
        return copies == 0
                ? table
                : new Table(
                        table.id(),
                        table.title(),
                        table.of(),
                        table.figures(),
                        List.of(copies + (copies == 1 ? " pack holds" : " packs hold")
                                + " the same files as another, and each counts by itself."));
    }

    private static Table counts(String id, String title, String of, Tally tally, long all, String measure) {
        List<Figure> figures = new ArrayList<>();
        tally.counts.forEach(
                (name, number) -> figures.add(new Figure(name, name, measure, new Rate(number, all), false)));
        return new Table(id, title, of, figures, List.of());
    }

    private Table byStatus() {
        List<PackFacts> read = packs.values().stream().filter(pack -> pack.read).toList();
        List<Figure> figures = new ArrayList<>();
        for (Status status : MEASURES) {
            long found = read.stream().filter(pack -> pack.holdsAny(status)).count();
            figures.add(new Figure(
                    status.id(), status.id().replace('-', ' '), "packs", new Rate(found, read.size()), true));
        }
        return new Table("status", "By status", "status", figures, List.of());
    }

    private Table byBarrier() {
        Map<String, Set<String>> parts = new HashMap<>();
        packs.forEach((id, pack) -> parts.put(id, pack.parts()));
        record Row(List<Figure> figures, long found) {}
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (BarrierRow barrier : barriers.values()) {
            List<PackFacts> could = new ArrayList<>();
            long outside = 0;
            for (Map.Entry<String, PackFacts> pack : packs.entrySet()) {
                if (Opportunity.isGiven(barrier.gate(), parts.getOrDefault(pack.getKey(), Set.of()))) {
                    could.add(pack.getValue());
                } else if (pack.getValue().holds(barrier.id(), Status.PRACTICAL_BARRIER)) {
                    outside++;
                }
            }
            List<Figure> figures =
                    rates(barrier.id(), barrier.title(), could, (pack, status) -> pack.holds(barrier.id(), status));
            rows.add(new Row(figures, figures.get(0).rate().found()));
            if (outside > 0) {
                notes.add(barrier.id() + ": also found in " + outside + (outside == 1 ? " pack" : " packs")
                        + " without a part that is known to hold it.");
            }
        }
        // What was found often first, what was never found last.
        rows.sort(Comparator.comparingLong((Row row) -> -row.found)
                .thenComparing(row -> row.figures.get(0).name()));
        return new Table(
                "barrier",
                "By barrier",
                "barrier",
                rows.stream().flatMap(row -> row.figures.stream()).toList(),
                notes);
    }

    private interface Holds {
        boolean test(PackFacts pack, Status least);
    }

    private static List<Figure> rates(String name, String title, Collection<PackFacts> of, Holds holds) {
        return MEASURES.stream()
                .map(status -> new Figure(
                        name,
                        title,
                        status.id(),
                        new Rate(
                                of.stream()
                                        .filter(pack -> holds.test(pack, status))
                                        .count(),
                                of.size()),
                        true))
                .toList();
    }

    /** A league is ranked, and only those take part of whom enough is known; others keep the order of their names. */
    private Table groups(String id, String title, String of, Function<PackFacts, String> key, boolean league) {
        Map<String, List<PackFacts>> groups = new TreeMap<>();
        packs.values().stream()
                .filter(pack -> pack.read)
                .forEach(pack -> groups.computeIfAbsent(key.apply(pack), any -> new ArrayList<>())
                        .add(pack));
        List<String> notes = new ArrayList<>();
        List<List<Figure>> rows = new ArrayList<>();
        long few = 0;
        for (Map.Entry<String, List<PackFacts>> group : groups.entrySet()) {
            if (league && (group.getValue().size() < minimum || group.getKey().equals(PackFacts.UNKNOWN))) {
                few += group.getKey().equals(PackFacts.UNKNOWN) ? 0 : 1;
            } else {
                rows.add(rates(group.getKey(), group.getKey(), group.getValue(), PackFacts::holdsAny));
            }
        }
        if (league) {
            rows.sort(Comparator.comparingDouble(
                            (List<Figure> row) -> -row.get(2).rate().part().orElse(0))
                    .thenComparing(row -> -row.get(0).rate().part().orElse(0))
                    .thenComparing(row -> row.get(0).name()));
            notes.add(few + " with fewer than " + minimum + " packs are not ranked; of "
                    + groups.getOrDefault(PackFacts.UNKNOWN, List.of()).size() + " packs read it is not known.");
        }
        return new Table(id, title, of, rows.stream().flatMap(List::stream).toList(), notes);
    }

    private Table reviewed() {
        List<Figure> figures = new ArrayList<>();
        precision.forEach((barrier, count) -> figures.add(new Figure(
                barrier,
                barriers.containsKey(barrier) ? barriers.get(barrier).title() : barrier,
                "upheld",
                new Rate(count[0], count[1]),
                true)));
        return new Table("reviews", "Upheld by reviewers", "barrier", figures, List.of());
    }

    /** Counts names. */
    private static final class Tally {

        private final Map<String, Long> counts = new TreeMap<>();

        void add(String name) {
            counts.merge(name, 1L, Long::sum);
        }

        long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
