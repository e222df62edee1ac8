package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.finding.Status;
import org.levelfield.store.BarrierRow;

/** Tables of what was found: by status, and by barrier. */
final class BarrierTables {

    static final List<Status> MEASURES =
            List.of(Status.PRACTICAL_BARRIER, Status.AGAINST_GUIDANCE, Status.POSSIBLE_BREACH);

    private BarrierTables() {}

    static Table byStatus(Audited all) {
        List<PackFacts> read = all.read();
        List<Figure> figures = new ArrayList<>();
        for (Status status : MEASURES) {
            long found = read.stream().filter(pack -> pack.holdsAny(status)).count();
            figures.add(new Figure(
                    status.id(), status.id().replace('-', ' '), "packs", new Rate(found, read.size()), true));
        }
        return new Table("status", "By status", "status", figures, List.of());
    }

    static Table byBarrier(Audited all) {
        Map<String, Set<String>> parts = new HashMap<>();
        all.packs.forEach((id, pack) -> parts.put(id, pack.parts()));
        List<Row> rows = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (BarrierRow barrier : all.barriers.values()) {
            List<PackFacts> could = new ArrayList<>();
            long outside = 0;
            for (Map.Entry<String, PackFacts> pack : all.packs.entrySet()) {
                if (Opportunity.isGiven(barrier.gate(), parts.getOrDefault(pack.getKey(), Set.of()))) {
                    could.add(pack.getValue());
                } else if (pack.getValue().holds(barrier.id(), Status.PRACTICAL_BARRIER)) {
                    outside++;
                }
            }
            List<Rate> rates = rates(could, (pack, status) -> pack.holds(barrier.id(), status));
            rows.add(new Row(
                    figures(barrier.id(), barrier.title(), rates), rates.get(0).found()));
            if (outside > 0) {
                others.add(barrier.id() + " in " + outside);
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
                others.isEmpty()
                        ? List.of()
                        : List.of("Also found in packs without a part that is known to hold it: "
                                + String.join(", ", others) + "."));
    }

    private record Row(List<Figure> figures, long found) {}

    /** Whether a pack holds something of a status or graver. */
    interface Holds {
        boolean test(PackFacts pack, Status least);
    }

    /** A rate for each of {@link #MEASURES}. */
    static List<Rate> rates(Collection<PackFacts> of, Holds holds) {
        return MEASURES.stream()
                .map(status -> new Rate(
                        of.stream().filter(pack -> holds.test(pack, status)).count(), of.size()))
                .toList();
    }

    static List<Figure> figures(String name, String title, List<Rate> rates) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            figures.add(new Figure(name, title, MEASURES.get(i).id(), rates.get(i), true));
        }
        return figures;
    }
}
