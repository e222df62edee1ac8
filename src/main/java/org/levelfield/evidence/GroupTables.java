package org.levelfield.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.levelfield.evidence.Figures.Figure;
import org.levelfield.evidence.Figures.Table;
import org.levelfield.finding.Status;

/** Tables of groups of packs: by law, month, buyer and region. */
final class GroupTables {

    private GroupTables() {}

    /** Groups in the order of their names. */
    static Table named(Audited all, String id, String title, String of, Function<PackFacts, String> key) {
        List<Figure> figures = new ArrayList<>();
        groups(all, key).forEach((name, packs) -> figures.addAll(BarrierTables.figures(name, name, rates(packs))));
        return new Table(id, title, of, figures, List.of());
    }

    /** Months in their order, and whether rates rise or fall from one to the next. */
    static Table months(Audited all) {
        Table table = named(all, "month", "By month of publication", "month", pack -> pack.month);
        Map<String, List<PackFacts>> months = groups(all, pack -> pack.month);
        months.remove(PackFacts.UNKNOWN);
        List<String> notes = new ArrayList<>();
        List<List<Rate>> rates =
                months.values().stream().map(GroupTables::rates).toList();
        for (int i = 0; i < BarrierTables.MEASURES.size() && !rates.isEmpty(); i++) {
            int measure = i;
            Status status = BarrierTables.MEASURES.get(i);
            Trend.of(rates.stream().map(month -> month.get(measure)).toList())
                    .ifPresent(trend -> notes.add(status.id().replace('-', ' ')
                            + (status == Status.POSSIBLE_BREACH ? ": " : " or worse: ")
                            + trend.told()));
        }
        notes.add(notes.isEmpty() ? Trend.TOO_LITTLE : Trend.CAUTION);
        return new Table(table.id(), table.title(), table.of(), table.figures(), rates.isEmpty() ? List.of() : notes);
    }

    /** A league is ranked, and only those take part of whom enough is known. */
    static Table league(Audited all, String id, String title, String of, Function<PackFacts, String> key, int minimum) {
        Map<String, List<PackFacts>> groups = groups(all, key);
        List<PackFacts> nobody = groups.getOrDefault(PackFacts.UNKNOWN, List.of());
        groups.remove(PackFacts.UNKNOWN);
        List<List<Figure>> rows = new ArrayList<>();
        groups.forEach((name, packs) -> {
            if (packs.size() >= minimum) {
                rows.add(BarrierTables.figures(name, name, rates(packs)));
            }
        });
        rows.sort(Comparator.comparingDouble((List<Figure> row) -> -part(row.get(2)))
                .thenComparing(row -> -part(row.get(0)))
                .thenComparing(row -> row.get(0).name()));
        int few = groups.size() - rows.size();
        return new Table(
                id,
                title,
                of,
                rows.stream().flatMap(List::stream).toList(),
                List.of(few + " with fewer than " + minimum + " packs are not ranked; of " + nobody.size()
                        + " packs read it is not known."));
    }

    private static double part(Figure figure) {
        return figure.rate().orElseThrow().part().orElse(0);
    }

    private static List<Rate> rates(List<PackFacts> packs) {
        return BarrierTables.rates(packs, PackFacts::holdsAny);
    }

    private static Map<String, List<PackFacts>> groups(Audited all, Function<PackFacts, String> key) {
        Map<String, List<PackFacts>> groups = new TreeMap<>();
        all.read()
                .forEach(pack -> groups.computeIfAbsent(key.apply(pack), any -> new ArrayList<>())
                        .add(pack));
        return groups;
    }
}
